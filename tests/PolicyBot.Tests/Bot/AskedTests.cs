using System.Text.Json.Nodes;
using PolicyBot.Bot.Commands;
using PolicyBot.Policy;
using PolicyBot.Tests.PacksRoom;

namespace PolicyBot.Tests.BotRoom;

/// <summary>What <c>ask</c> prints about a question once it is understood: also what to do, whom to ask and what is missing.</summary>
public sealed class AskedTests
{
    [Theory]
    [InlineData("noordhoek", "friend-pupil", "known-privately=unsure", Language.Dutch, "ask: het MT")]
    [InlineData("leemstee", "friend-pupil", "", Language.Dutch, "ask: de directie")]
    [InlineData("leemstee", "friend-pupil", "", Language.English, "ask: the management")]
    [InlineData("leemstee", "contacts", "", Language.Dutch, "note: Je school volgt ook het protocol van haar stichting")]
    [InlineData("leemstee", "contacts", "", Language.English, "note: Your school also follows the protocol of its foundation")]
    [InlineData("albero", "share-forward", "whose-work=own in-picture=nobody harm=no personal-data=unsure", Language.Dutch, "do: Vraag het die ander, of vraag hulp aan de directeur.")]
    [InlineData("noordhoek", "contacts", "", Language.Dutch, "contact: de vertrouwenspersoon — Hier kun je in vertrouwen praten als iets je raakt. [maandag, dinsdag, donderdag]")]
    [InlineData("noordhoek", "contacts", "", Language.English, "contact: the confidential adviser — Here you can talk in confidence when something affects you. [Monday, Tuesday, Thursday]")]
    [InlineData("albero", "contacts", "", Language.Dutch, "contact: de leerkracht — Voor leerlingen die iets willen melden of hulp willen.")]
    public async Task An_answer_says_what_to_do_and_whom_to_ask(string school, string topic, string known, Language language, string line) =>
        Assert.Contains(
            (await PrintedAsync(Asked(school, topic, known), language)).Split('\n'),
            printed => printed.StartsWith(line, StringComparison.Ordinal));

    [Fact]
    public void With_json_the_same_stands_in_fields()
    {
        var contacts = Json(Asked("noordhoek", "contacts", ""), Language.English);
        var adviser = contacts["contacts"]!.AsArray().Single(contact => contact!["role"]!.GetValue<string>() == "vertrouwenspersoon")!;
        Assert.Equal(["Monday", "Tuesday", "Thursday"], adviser["days"]!.AsArray().Select(day => day!.GetValue<string>()));
        Assert.StartsWith("Here you can talk", adviser["says"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("They share one telephone number. You find it at school.", contacts["do"]!.AsArray().Select(todo => todo!.GetValue<string>()));
        Assert.Null(contacts["note"]);

        var silent = Json(Asked("leemstee", "contacts", ""), Language.Dutch);
        Assert.Equal(["directie"], silent["ask"]!.AsArray().Select(role => role!.GetValue<string>()));
        Assert.Contains("KONOT", silent["note"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Empty(silent["contacts"]!.AsArray());
    }

    [Theory]
    [InlineData("friend-pupil", "")]
    [InlineData("contacts", "about-mt=yes")]
    public async Task While_it_still_depends_or_something_goes_before_every_rule_nobody_is_named(string topic, string known)
    {
        var printed = await PrintedAsync(Asked("noordhoek", topic, known), Language.Dutch);
        Assert.DoesNotContain("ask: ", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("contact: ", printed, StringComparison.Ordinal);
        Assert.Empty(Json(Asked("noordhoek", topic, known), Language.Dutch)["ask"]!.AsArray());
    }

    private static Asked Asked(string school, string topic, string known)
    {
        var rules = Shipped.Rules(school, topic);
        var facts = Shipped.Known(known);
        return new Asked(Shipped.Shelf.For(new SchoolId(school)), new TopicId(topic), 1, [], facts, rules.Judge(facts), rules.NextQuestion(facts), null);
    }

    private static async Task<string> PrintedAsync(Asked asked, Language language)
    {
        await using var output = new StringWriter { NewLine = "\n" };
        await AskedText.WriteAsync(output, asked, language);
        return output.ToString();
    }

    private static JsonObject Json(Asked asked, Language language) => JsonNode.Parse(AskedJson.Of(asked, language))!.AsObject();
}
