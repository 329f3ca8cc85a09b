using System.Text.Json.Nodes;
using PolicyBot.Tests.House;
using PolicyBot.Tryout;

namespace PolicyBot.Tests.TryoutRoom;

/// <summary>The people of Tryout, and what the bot is set to know of them in Development.</summary>
public class Who_lives_there
{
    private static readonly TryoutOptions shipped = TryoutOptions.Shipped();
    private static readonly JsonObject known = JsonNode.Parse(Repository.Read("Bot/appsettings.Development.json"))!["Schools"]!["Known"]!.AsObject();

    [Fact]
    public void Everybody_is_known_to_the_bot_at_each_of_their_schools_and_in_their_role()
    {
        Assert.All(shipped.People, person =>
        {
            string[] schools = [person.School, .. person.AlsoAt];
            Assert.Equal(schools.Order(), known.Where(school => Ids(school.Value!).Contains(person.AadObjectId)).Select(school => school.Key).Order());
            if (person.Role != "teacher") Assert.Contains(person.AadObjectId, known[person.School]!["Roles"]![person.Role]!.AsArray().Select(id => id!.GetValue<string>()));
        });
        Assert.Empty(known.SelectMany(school => Ids(school.Value!)).Except(shipped.People.Select(person => person.AadObjectId)));
    }

    [Fact]
    public void Each_school_has_a_teacher_and_a_management_team_and_a_name()
    {
        Assert.Equal(Directory.GetDirectories(Path.Combine(Repository.Root, "Packs", "Schools")).Select(Path.GetFileName).Order(), shipped.Schools.Keys.Order());
        Assert.All(shipped.Schools.Keys, school =>
        {
            Assert.Contains(shipped.People, person => person.School == school && person.Role == "teacher");
            Assert.Contains(shipped.People, person => person.School == school && person.Role == "mt");
        });
    }

    [Fact]
    public void Keys_and_object_ids_are_each_somebodys_own()
    {
        Assert.Distinct(shipped.People.Select(person => person.Key));
        Assert.Distinct(shipped.People.Select(person => person.AadObjectId));
    }

    [Fact]
    public void Everybody_has_first_sentences_and_every_action_a_name_in_both_languages()
    {
        Assert.All((string[])["nl", "en"], language =>
        {
            Assert.All(shipped.People, person => Assert.Equal(3, shipped.Starters[language][person.Role].Count));
            Assert.All(shipped.MessageActions, action => Assert.NotEmpty(action.Title[language]));
        });
        Assert.Equal(["keepAsEvidence", "reportMessage"], shipped.MessageActions.Select(action => action.Id));
    }

    private static IEnumerable<string> Ids(JsonNode school) =>
        (school["Staff"]?.AsArray() ?? []).Concat(school["Roles"]!.AsObject().SelectMany(role => role.Value!.AsArray())).Select(id => id!.GetValue<string>());
}
