using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyBot.Tests.House;

namespace PolicyBot.Tests.TryoutRoom;

/// <summary>Holds what Tryout sends against what Microsoft's own client was seen to send: nothing of that may be missing or look different.</summary>
public sealed class Payloads_as_recorded : IAsyncLifetime
{
    /// <summary>What differs from person to person, from minute to minute and from server to server: only its form is compared.</summary>
    private static readonly string[] own =
        ["id", "aadObjectId", "aadGroupId", "name", "text", "timestamp", "localTimestamp", "localTimezone", "timezone", "serviceUrl", "locale", "country", "replyToId", "tenantId", "teamsChannelId", "teamsTeamId"];

    private TeamsRig teams = null!;

    public async Task InitializeAsync() => teams = await TeamsRig.StartAsync();

    public async Task DisposeAsync() => await teams.DisposeAsync();

    [Theory]
    [InlineData("personal", TeamsRig.Docent, "docent1")]
    [InlineData("groupChat", TeamsRig.GroupChat, "docent1")]
    [InlineData("channel", TeamsRig.MtChannel, "mt1")]
    public async Task What_people_say_and_the_arrival_of_the_bot(string kind, string conversation, string person)
    {
        await teams.Client.OpenAsync(person, conversation);
        Same($"installationUpdate-{kind}", teams.World.Delivered.All[0].Activity);
        Same($"conversationUpdate-{kind}", teams.World.Delivered.All[1].Activity);

        await teams.Client.SayAsync(person, "hoi", conversation, mention: true);
        Same($"message-{kind}", teams.Newest);
    }

    [Fact]
    public async Task A_press_on_a_card()
    {
        var id = await TeamsRig.IdOf(await teams.PostAsync(TeamsRig.Docent, TeamsRig.Card()));

        await teams.Client.PressAsync("docent1", TeamsRig.Docent, id, JsonNode.Parse("""{"type":"Action.Execute","title":"Approve","verb":"approve","data":{"item":7,"note":"n"}}""")!);
        Same("invoke-adaptiveCard_action-personal", teams.Newest);

        await teams.Client.SubmitAsync("docent1", TeamsRig.Docent, id, JsonNode.Parse("""{"action":"form","name":"Ada","tog":"false","cs1":"b"}""")!);
        Same("submit-personal", teams.Newest);
    }

    private static void Same(string recorded, JsonObject sent)
    {
        var wanted = JsonNode.Parse(Repository.Read($"tests/PolicyBot.Tests/Tryout/Recorded/{recorded}.json"))!;
        Assert.Empty(Missing(wanted, sent, ""));
    }

    private static IEnumerable<string> Missing(JsonNode? wanted, JsonNode? sent, string path) => (wanted, sent) switch
    {
        (JsonObject w, JsonObject s) => w.SelectMany(property => Missing(property.Value, s[property.Key], $"{path}.{property.Key}")),
        (JsonArray w, JsonArray s) => w.SelectMany((item, i) => Missing(item, i < s.Count ? s[i] : null, $"{path}[{i}]")),
        (JsonValue w, JsonValue s) when w.GetValueKind() == s.GetValueKind() && (own.Contains(path[(path.LastIndexOf('.') + 1)..]) || JsonNode.DeepEquals(w, s)) => [],
        _ => [$"{path}: recorded {wanted?.ToJsonString()}, sent {sent?.ToJsonString() ?? "nothing"}"],
    };
}
