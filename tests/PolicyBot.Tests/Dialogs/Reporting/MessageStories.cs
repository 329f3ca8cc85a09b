using System.Text.Json.Nodes;
using PolicyBot.Tests.BotRoom;
using PolicyBot.Tryout.Delivery;

namespace PolicyBot.Tests.DialogsRoom.Reporting;

/// <summary>A message kept or reported from its own menu, in whatever conversation it stands.</summary>
[Collection(nameof(OneSchool))]
public sealed class MessageStories(OneSchool one)
{
    private const string Keep = "keepAsEvidence";
    private const string Report = "reportMessage";

    [Theory, InlineData(Keep, "Bewaar als bewijs"), InlineData(Report, "Meld dit bericht")]
    public async Task The_dialog_asks_what_the_message_shows_and_repeats_none_of_it(string action, string title)
    {
        var (who, message) = await SaidInGroupAsync("een kanarie in de klas");
        var dialog = await AskAsync(who, message, action);
        Assert.Equal(title, dialog["title"]!.GetValue<string>());
        var card = dialog["card"]!["content"]!.ToJsonString();
        Assert.Contains("Wat laat het bericht zien?", card, StringComparison.Ordinal);
        Assert.DoesNotContain("kanarie", card, StringComparison.Ordinal);
        Assert.DoesNotContain("Action.Execute", card, StringComparison.Ordinal);
        Assert.Contains("Action.Submit", card, StringComparison.Ordinal);
        Assert.DoesNotContain("\"where\"", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_begins_a_report_that_goes_on_in_the_private_chat_and_ends_with_the_message_as_evidence()
    {
        var (who, message) = await SaidInGroupAsync("kom <b>morgen</b> maar & neem je geld mee");
        var before = FromBotInGroup;
        who.LooksAway();

        var said = await SendAsync(who, message, Report, ("shows", "Texts"));

        Assert.Contains("Ga verder in je privéchat", said, StringComparison.Ordinal);
        var danger = await who.GetsAsync("Het bericht is bewaard bij deze melding");
        Assert.Contains("112", danger.Text, StringComparison.Ordinal);
        var number = await ToReceiptAsync(who, danger);
        var (kind, name, text) = Assert.Single(await EvidenceOfAsync(number));
        Assert.Equal("MessageMenu", kind);
        Assert.Matches(@"^bericht-\d{4}-\d\d-\d\d-\d{4}\.txt$", name);
        Assert.Contains("Geschreven door: Docent Twee", text, StringComparison.Ordinal);
        Assert.Contains($"Staat hier: https://teams.microsoft.com/l/message/{School.Group}/{message}", text, StringComparison.Ordinal);
        Assert.EndsWith("kom <b>morgen</b> maar & neem je geld mee\n", text, StringComparison.Ordinal);
        Assert.Equal(before, FromBotInGroup);
    }

    [Fact]
    public async Task The_same_message_chosen_twice_is_one_piece()
    {
        var (who, message) = await SaidInGroupAsync("hou toch op");
        await SendAsync(who, message, Keep, ("shows", "Texts"));
        Assert.Contains("zat al bij je melding", await SendAsync(who, message, Keep, ("shows", "Texts"), ("where", "draft")), StringComparison.Ordinal);
        Assert.Equal(1, one.School.Register.Count("evidence", $"year || '-' || printf('%04d', serial) = '{await DraftNumberAsync(who)}'"));
    }

    [Fact]
    public async Task A_message_joins_a_report_that_was_sent_and_its_handler_hears_of_it()
    {
        var (who, message) = await SaidInGroupAsync("je krijgt nog spijt");
        var number = await new Reporter(who).ReportsAsync();
        var dialog = (await AskAsync(who, message, Keep))["card"]!["content"]!.ToJsonString();
        Assert.Contains($"Melding {number}", dialog, StringComparison.Ordinal);
        Assert.Contains("Een nieuwe melding", dialog, StringComparison.Ordinal);

        Assert.Equal($"Bewaard bij melding {number}.", await SendAsync(who, message, Keep, ("shows", "Texts"), ("where", number)));
        Assert.Equal($"Dit bericht zat al bij melding {number}.", await SendAsync(who, message, Keep, ("shows", "Images"), ("where", number)));
        Assert.Equal("MessageMenu", Assert.Single(await EvidenceOfAsync(number)).Kind);
    }

    [Fact]
    public async Task Of_what_may_be_a_sexual_image_of_a_minor_nothing_is_kept_but_where_it_stands()
    {
        var (who, message) = await SaidInGroupAsync("kijk dit eens kanarie");
        who.LooksAway();
        var said = await SendAsync(who, message, Report, ("shows", "SexualImageOfMinor"));
        Assert.Contains("Er is niets bewaard", said, StringComparison.Ordinal);
        await who.GetsAsync("alleen bewaard waar het staat");
        Assert.Equal(0, one.School.Register.Count("state", "json LIKE '%kanarie%'"));
        Assert.Equal(1, one.School.Register.Count("state", $"key = 'draft/{School.Tenant}/{who.Person.AadObjectId}' AND json LIKE '%{message}%'"));

        Assert.Contains("alleen waar het bericht staat", await SendAsync(who, message, Keep, ("shows", "Texts"), ("where", "draft")), StringComparison.Ordinal);
        Assert.Equal("", await DraftNumberAsync(who));
    }

    [Fact]
    public async Task Of_such_an_image_a_case_hears_where_it_stands_and_is_urgent_from_then()
    {
        var (who, message) = await SaidInGroupAsync("kijk dit eens");
        var number = await new Reporter(who).ReportsAsync();
        Assert.Contains($"doorgegeven bij melding {number}", await SendAsync(who, message, Keep, ("shows", "SexualImageOfMinor"), ("where", number)), StringComparison.Ordinal);
        Assert.Empty(await EvidenceOfAsync(number));
        var kinds = (await EntriesAsync(number)).Select(entry => entry.Entry.Kind).ToList();
        Assert.Equal(["incident-opened", "report-added", "urgency-raised"], kinds);
    }

    [Fact]
    public async Task Somebody_elses_case_is_no_place_for_it()
    {
        var (who, message) = await SaidInGroupAsync("hallo");
        var number = await new Reporter(one.School.Teacher()).ReportsAsync();
        Assert.Contains("Er is geen zaak", await SendAsync(who, message, Keep, ("shows", "Texts"), ("where", number)), StringComparison.Ordinal);
        Assert.Single(await EntriesAsync(number));
    }

    [Fact]
    public async Task A_dialog_that_is_sent_twice_does_its_work_once()
    {
        var (who, message) = await SaidInGroupAsync("nog een");
        var dialog = await AskAsync(who, message, Keep);
        var press = Press(dialog, [("shows", "Texts")]);
        var first = await one.School.Client.SubmitActionAsync(who.Person.Key, School.Group, message, Keep, press);
        var again = await one.School.Client.SubmitActionAsync(who.Person.Key, School.Group, message, Keep, press);
        Assert.Equal(first.Body!.ToJsonString(), again.Body!.ToJsonString());
    }

    [Fact]
    public async Task A_key_of_somebody_else_or_of_nobody_is_answered_kindly()
    {
        var (who, message) = await SaidInGroupAsync("nog een");
        var press = Press(await AskAsync(who, message, Keep), [("shows", "Texts")]);
        var other = one.School["mentor1"];
        Assert.NotEqual("", await WordsAsync(one.School.Client.SubmitActionAsync(other.Person.Key, School.Group, message, Keep, press)));
        Assert.NotEqual("", await WordsAsync(one.School.Client.SubmitActionAsync(who.Person.Key, School.Group, message, Keep, new JsonObject { ["button"] = "x.0" })));
        Assert.Contains("Kies wat het bericht laat zien", (await SubmitAsync(who, message, Keep, press, [("shows", "Everything")])).Body!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_has_no_school_yet_is_sent_to_the_private_chat()
    {
        var message = await SayAsync("hoi");
        var dialog = await one.School.Client.ChooseAsync(one.School.Stranger().Person.Key, School.Group, message, Keep);
        Assert.Contains("kies je school", dialog.Body!["task"]!["value"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chat_of_two_people_is_never_taken_for_the_private_chat_with_the_bot()
    {
        var who = one.School.Teacher();
        await who.SaysAsync("help");
        var before = one.School.Register.Ask($"SELECT conversation FROM address WHERE key = 'person:{School.Tenant}/{who.Person.AadObjectId}'");
        var invoke = Payloads.Invoke(one.School, who, new JsonObject(), "composeExtension/fetchTask");
        invoke["conversation"]!["id"] = "19:two-people@unq.gbl.spaces";
        invoke["value"] = new JsonObject { ["commandId"] = Keep, ["commandContext"] = "message", ["messagePayload"] = new JsonObject() };
        Assert.Contains("Wat laat het bericht zien?", await one.School.InvokeAsync(invoke), StringComparison.Ordinal);
        Assert.NotNull(before);
        Assert.Equal(before, one.School.Register.Ask($"SELECT conversation FROM address WHERE key = 'person:{School.Tenant}/{who.Person.AadObjectId}'"));
    }

    [Fact]
    public async Task What_a_message_says_comes_into_no_log()
    {
        var (who, message) = await SaidInGroupAsync("roodborstje");
        await SendAsync(who, message, Keep, ("shows", "Texts"));
        Assert.DoesNotContain(one.School.Log.Lines, line => line.Contains("roodborstje", StringComparison.Ordinal));
    }

    private int FromBotInGroup => one.School.World.Conversation(School.Group).Messages.Count(message => message.FromBot);

    private async Task<(Colleague Who, string Message)> SaidInGroupAsync(string text) => (one.School.Teacher(), await SayAsync(text));

    private async Task<string> SayAsync(string text) => (await one.School.Client.SayAsync("docent2", text, School.Group)).Message.Id;

    private async Task<JsonNode> AskAsync(Colleague who, string message, string action) =>
        (await one.School.Client.ChooseAsync(who.Person.Key, School.Group, message, action)).Body!["task"]!["value"]!;

    private async Task<string> SendAsync(Colleague who, string message, string action, params (string Id, string Value)[] inputs) =>
        await WordsAsync(SubmitAsync(who, message, action, Press(await AskAsync(who, message, action), []), inputs));

    private Task<BotAnswer> SubmitAsync(Colleague who, string message, string action, JsonObject press, (string Id, string Value)[] inputs)
    {
        foreach (var (id, value) in inputs)
            press[id] = value;
        return one.School.Client.SubmitActionAsync(who.Person.Key, School.Group, message, action, press);
    }

    private static JsonObject Press(JsonNode dialog, (string Id, string Value)[] inputs)
    {
        var data = dialog["card"]!["content"]!["actions"]![0]!["data"]!.DeepClone().AsObject();
        foreach (var (id, value) in inputs)
            data[id] = value;
        return data;
    }

    private static async Task<string> WordsAsync(Task<BotAnswer> answer) => (await answer).Body!["task"]!["value"]!.GetValue<string>();

    private static async Task<string> ToReceiptAsync(Colleague who, Seen danger)
    {
        var what = await who.PressesAsync(danger, "Nee");
        await who.PressesAsync(what.Buttons[0]);
        await who.PressesAsync("Leerlingen onderling");
        await who.PressesAsync("Verder", ("when", "gisteren"), ("where", "online"), ("platform", "Teams"));
        await who.PressesAsync("Verder", ("words", Reporter.Facts));
        await who.PressesAsync("Dat is iedereen");
        await who.PressesAsync("Verder");
        await new Reporter(who).PastPupilAsync(await who.PressesAsync("Nog niets"));
        await who.PressesAsync("Verder");
        return CaseStories.NumberIn(await who.PressesAsync("Verstuur"));
    }

    private async Task<string> DraftNumberAsync(Colleague who) => await Task.FromResult(
        one.School.Register.Ask($"SELECT ifnull(json_extract(json, '$.Number'), '') FROM state WHERE key = 'draft/{School.Tenant}/{who.Person.AadObjectId}'") ?? "");

    private ValueTask<IReadOnlyList<Records.StoredEntry>> EntriesAsync(string number) =>
        one.School.Store.Cases.ReadAsync(NumberOf(number), CancellationToken.None);

    private static Policy.Cases.CaseNumber NumberOf(string number) =>
        Policy.Cases.CaseNumber.TryParse(number, out var read) ? read : throw new InvalidOperationException(number);

    /// <summary>What a case holds as evidence: how it came, its name and its text.</summary>
    private async Task<IReadOnlyList<(string Kind, string Name, string Text)>> EvidenceOfAsync(string number)
    {
        List<(string, string, string)> all = [];
        foreach (var entry in (await EntriesAsync(number)).Where(entry => entry.Entry.Kind == "evidence-added"))
        {
            var json = JsonNode.Parse(entry.Entry.Json)!;
            await using var content = await one.School.Store.Evidence.OpenAsync(Guid.ParseExact(IdOf(json), "N"), CancellationToken.None);
            using var reader = new StreamReader(content!);
            all.Add((json["Source"]!.GetValue<string>(), json["Name"]!.GetValue<string>(), await reader.ReadToEndAsync()));
        }
        return all;
    }

    private static string IdOf(JsonNode json) => json["Id"] is JsonObject id ? id["Value"]!.GetValue<string>() : json["Id"]!.GetValue<string>();
}
