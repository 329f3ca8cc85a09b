using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;
using PolicyBot.Sdk;

namespace PolicyBot.Tests.Sdk;

/// <summary>JSON that callers bring as Newtonsoft's objects, and members that the schema does not know.</summary>
public class CoreForeignJsonTests
{
    [Fact]
    public async Task The_value_of_an_invoke_may_be_an_object_of_Newtonsofts()
    {
        var bot = new Pressing();
        var adapter = new RecordingAdapter();
        var value = JObject.Parse("""{"action":{"type":"Action.Execute","verb":"go","data":{"list":[1,{"a":"b"}]}}}""");
        var activity = new Activity { Type = ActivityTypes.Invoke, Name = "adaptiveCard/action", Value = value };
        await bot.OnTurnAsync(new TurnContext(adapter, activity));
        Assert.Equal("go", bot.Value!.Action.Verb);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{"list":[1,{"a":"b"}]}"""), JsonNode.Parse(bot.Value.Action.Data.ToString()!)));
    }

    [Fact]
    public void Channel_data_may_be_an_object_of_Newtonsofts()
    {
        var activity = new Activity { ChannelData = JObject.Parse("""{"team":{"id":"t"},"channel":{"id":"c"}}""") };
        Assert.Equal("t", activity.TeamsGetTeamInfo().Id);
        Assert.Equal("c", activity.TeamsGetChannelId());
        Assert.False(new Activity { ChannelData = JArray.Parse("[1]") }.TryGetChannelData(out TeamsChannelData _));
    }

    [Fact]
    public void Objects_of_Newtonsofts_go_out_as_the_JSON_they_are()
    {
        var activity = new Activity
        {
            Type = "message",
            Value = JObject.Parse("""{"x":{"y":[1,"2",null,true]}}"""),
            ChannelData = new { inner = JToken.Parse("[1]"), text = new JValue("s"), number = new JValue(3) },
        };
        Assert.Equal("""{"type":"message","channelData":{"inner":[1],"text":"s","number":3},"value":{"x":{"y":[1,"2",null,true]}}}""", Compact(BotJson.Serialize(activity)));
    }

    [Fact]
    public void Unknown_members_are_kept_can_be_changed_and_go_out_again()
    {
        const string Text = """{"type":"message","from":{"id":"1","email":"e"},"conversation":{"id":"c","more":true},"foo":{"bar":1}}""";
        var activity = BotJson.Deserialize<Activity>(Text);
        Assert.Equal(Text, BotJson.Serialize(activity));
        Assert.Equal("e", (string?)activity.From.Properties["email"]);
        Assert.True((bool)activity.Conversation.Properties["more"]!);
        activity.From.Properties["email"] = "f";
        activity.Properties.Remove("foo");
        Assert.Equal(Text.Replace("\"e\"", "\"f\"", StringComparison.Ordinal).Replace(""","foo":{"bar":1}""", "", StringComparison.Ordinal), BotJson.Serialize(activity));
        Assert.Empty(new ChannelAccount().Properties);
        Assert.Equal("""{"id":"1"}""", BotJson.Serialize(new ChannelAccount("1")));
    }

    [Fact]
    public void An_entity_may_be_made_of_its_members_or_of_another()
    {
        var mentioned = new JsonObject { ["Mentioned"] = new JsonObject { ["Id"] = "29:1" }, ["Text"] = "<at>x</at>", ["Type"] = "mention" };
        var message = new Activity { Type = ActivityTypes.Message, Entities = [new Entity { Type = "mention", Properties = mentioned }] };
        Assert.True(message.MentionsId("29:1"));
        var copy = new Entity();
        copy.SetAs(new Mention { Mentioned = new ChannelAccount("29:2"), Text = "t" });
        Assert.Equal("29:2", copy.GetAs<Mention>().Mentioned.Id);
        Assert.Equal("t", (string?)copy.Properties["text"]);
        Assert.False(copy.Properties.ContainsKey("type"));
    }

    [Fact]
    public async Task Details_of_new_members_that_the_event_holds_reach_the_bot()
    {
        var bot = new Welcoming();
        var activity = BotJson.Deserialize<Activity>("""
            {"type":"conversationUpdate","channelId":"msteams","membersAdded":[{"id":"1","email":"e@school.nl","givenName":"g"},{"id":"2"}],"recipient":{"id":"b"}}
            """);
        await bot.OnTurnAsync(new TurnContext(new RecordingAdapter(), activity));
        Assert.Equal(["e@school.nl g", " "], bot.Met);
    }

    [Fact]
    public void Suggested_actions_and_links_take_what_the_package_takes()
    {
        Assert.Equal("x", MessageFactory.SuggestedActions([new CardAction(title: "x")], "Which?").SuggestedActions.Actions[0].Title);
        Assert.Equal(["29:1"], MessageFactory.SuggestedActions(["x"], "Which?", null!, null!, ["29:1"]).SuggestedActions.To);
        Assert.Throws<ArgumentNullException>(() => MessageFactory.ContentUrl(" ", "image/png"));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.ContentUrl("https://school.nl/a.png", ""));
    }

    private static string Compact(string json) => JsonNode.Parse(json)!.ToJsonString();

    private sealed class Pressing : ActivityHandler
    {
        public AdaptiveCardInvokeValue? Value { get; private set; }

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
        {
            Value = invokeValue;
            return Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 200 });
        }
    }

    private sealed class Welcoming : TeamsActivityHandler
    {
        public List<string> Met { get; } = [];

        protected override Task OnTeamsMembersAddedAsync(IList<TeamsChannelAccount> teamsMembersAdded, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
        {
            Met.AddRange(teamsMembersAdded.Select(member => $"{member.Email} {member.GivenName}"));
            return Task.CompletedTask;
        }
    }
}
