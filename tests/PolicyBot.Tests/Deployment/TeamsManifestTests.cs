using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PolicyBot.Dialogs.Reporting.Messages;
using PolicyBot.Tests.House;
using PolicyBot.Tryout;

namespace PolicyBot.Tests.Deployment;

public class TeamsManifestTests
{
    private const int MostCommands = 10;

    /// <summary>What Teams allows, in characters; for a command's title what still fits on one line of its menu.</summary>
    private static readonly (string Name, int Most)[] lengths =
    [
        (@"^name\.short$", 30), (@"^name\.full$", 100), (@"^description\.short$", 80), (@"^description\.full$", 4000),
        (@"\.title$", 48), (@"\.description$", 128), (@"\.prompt$", 4000),
    ];

    [Fact]
    public void Every_text_is_there_in_Dutch_and_in_English() =>
        Complaints.None(
            "nl.json and en.json hold a text for every text of manifest.json, and no other.",
            TeamsPackage.Texts.SelectMany(file => TeamsPackage.OwnTexts().Keys.Except(TeamsPackage.TextsOf(file).Keys).Select(key => $"{file}: {key} is missing")
                .Concat(TeamsPackage.TextsOf(file).Keys.Except(TeamsPackage.OwnTexts().Keys).Select(key => $"{file}: {key} is in no command"))
                .Concat(TeamsPackage.TextsOf(file).Where(text => string.IsNullOrWhiteSpace(text.Value)).Select(text => $"{file}: {text.Key} is empty"))));

    [Fact]
    public void The_manifest_itself_speaks_the_Dutch_of_its_language_file() =>
        Complaints.None(
            "Dutch is the default: write the same text in manifest.json and in nl.json.",
            TeamsPackage.OwnTexts().Where(text => TeamsPackage.TextsOf("nl.json").GetValueOrDefault(text.Key) != text.Value).Select(text => text.Key));

    [Theory]
    [InlineData("nl.json")]
    [InlineData("en.json")]
    public void Every_text_fits_into_Teams(string file) =>
        Complaints.None(
            "Shorten the text: Teams refuses or cuts it.",
            TeamsPackage.TextsOf(file).Select(text => (text.Key, text.Value.Length, Most: lengths.First(length => Regex.IsMatch(text.Key, length.Name)).Most))
                .Where(text => text.Length > text.Most).Select(text => $"{file}: {text.Key} has {text.Length} characters, {text.Most} is the most"));

    [Fact]
    public void Commands_are_listed_once_for_every_scope_of_the_bot()
    {
        var scopes = TeamsPackage.Manifest()["bots"]![0]!["scopes"]!.AsArray().Select(scope => scope!.GetValue<string>()).Order();
        var listed = TeamsPackage.CommandLists().SelectMany(list => list["scopes"]!.AsArray()).Select(scope => scope!.GetValue<string>()).Order();
        Assert.Equal(["groupChat", "personal", "team"], scopes);
        Assert.Equal(scopes, listed);
    }

    [Fact]
    public void A_scope_has_at_most_ten_commands_each_once() =>
        Complaints.None(
            $"At most {MostCommands} commands a scope, and each title once: leave out what a button already does.",
            TeamsPackage.CommandLists().Select(list => (Scope: list["scopes"]![0]!.GetValue<string>(), Titles: Titles(list)))
                .Where(list => list.Titles.Length > MostCommands || list.Titles.Distinct().Count() != list.Titles.Length).Select(list => list.Scope));

    [Fact]
    public void Help_and_stop_are_offered_everywhere() =>
        Assert.All(TeamsPackage.CommandLists(), list => Assert.Subset(Titles(list).ToHashSet(), new HashSet<string> { "help", "stop" }));

    [Fact]
    public void Prompt_starters_are_for_the_private_chat_where_no_welcome_is_sent() =>
        Assert.All(TeamsPackage.CommandLists(), list =>
            Assert.Equal(
                list["scopes"]![0]!.GetValue<string>() == "personal",
                list["commands"]!.AsArray().Any(command => command!["type"]?.GetValue<string>() == "prompt")));

    [Fact]
    public void A_prompt_starter_says_what_will_be_typed() =>
        Assert.All(
            TeamsPackage.CommandLists().SelectMany(list => list["commands"]!.AsArray()),
            command => Assert.Equal(command!["type"]?.GetValue<string>() == "prompt", command["prompt"] is not null));

    [Fact]
    public void A_message_can_be_kept_or_reported_from_its_menu_and_nothing_else_is_offered_there()
    {
        Assert.Equal([ChosenMessages.Keep, ChosenMessages.Report], TeamsPackage.MessageActions().Select(command => command["id"]!.GetValue<string>()));
        Assert.All(TeamsPackage.MessageActions(), command =>
        {
            Assert.Equal(("action", true), (command["type"]!.GetValue<string>(), command["fetchTask"]!.GetValue<bool>()));
            Assert.Equal(["message"], command["context"]!.AsArray().Select(context => context!.GetValue<string>()));
            Assert.InRange(command["title"]!.GetValue<string>().Length, 1, 32);
        });
        Assert.Equal(
            TeamsPackage.MessageActions().Select(command => command["id"]!.GetValue<string>()),
            TryoutOptions.Shipped().MessageActions.Select(action => action.Id));
    }

    [Fact]
    public void The_app_asks_for_little_and_trusts_one_host()
    {
        var manifest = TeamsPackage.Manifest();
        Assert.Equal(["{{HOST}}"], manifest["validDomains"]!.AsArray().Select(domain => domain!.GetValue<string>()));
        Assert.Equal(["identity", "messageTeamMembers"], manifest["permissions"]!.AsArray().Select(permission => permission!.GetValue<string>()));
        Assert.Null(manifest["authorization"]);
        Assert.Null(manifest["webApplicationInfo"]);
    }

    [Fact]
    public void The_language_files_and_icons_it_names_exist()
    {
        var manifest = TeamsPackage.Manifest();
        var languages = manifest["localizationInfo"]!;
        Assert.Equal("nl", languages["defaultLanguageTag"]!.GetValue<string>());
        string[] named =
        [
            languages["defaultLanguageFile"]!.GetValue<string>(),
            .. languages["additionalLanguages"]!.AsArray().Select(language => language!["file"]!.GetValue<string>()),
            .. manifest["icons"]!.AsObject().Select(icon => icon.Value!.GetValue<string>()),
        ];
        Assert.All(named, file => Assert.True(Repository.Has($"{TeamsPackage.Folder}/{file}"), $"{file} is missing in {TeamsPackage.Folder}."));
    }

    private static string[] Titles(JsonNode list) => [.. list["commands"]!.AsArray().Select(command => command!["title"]!.GetValue<string>())];
}
