using System.Text.Json;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using PolicyBot.Sdk;

namespace PolicyBot.Tests.Sdk;

public class CoreJsonTests
{
    private const string ChannelMessage = """
        {"type":"message","text":"<at>PolicyBot</at> hoi kanaal","id":"m1","from":{"id":"29:t","name":"Docent Een","aadObjectId":"0020"},
         "timestamp":"2026-11-20T17:16:44.443Z","localTimestamp":"2026-11-20T18:16:44.443+01:00","localTimezone":"Europe/Amsterdam",
         "serviceUrl":"https://smba.example/emea/","conversation":{"isGroup":true,"conversationType":"channel","tenantId":"0001","id":"19:mt@thread.tacv2;messageid=1"},
         "recipient":{"id":"28:b","name":"PolicyBot"},"textFormat":"plain","locale":"nl-NL",
         "entities":[{"type":"mention","mentioned":{"id":"28:b","name":"PolicyBot"},"text":"<at>PolicyBot</at>"},{"type":"clientInfo","locale":"nl-NL","country":"NL"}],
         "channelData":{"teamsChannelId":"19:mt@thread.tacv2","tenant":{"id":"0001"},"team":{"id":"19:team","name":"Noord"},"channel":{"id":"19:mt@thread.tacv2"}},"channelId":"msteams"}
        """;

    [Fact]
    public void An_activity_survives_reading_and_writing()
    {
        var activity = BotJson.Deserialize<Activity>(ChannelMessage);
        Assert.Equal("Docent Een", activity.From.Name);
        Assert.True(activity.Conversation.IsGroup);
        Assert.Equal(new DateTimeOffset(2026, 11, 20, 17, 16, 44, 443, TimeSpan.Zero), activity.Timestamp);
        Assert.Equal(TimeSpan.FromHours(1), activity.LocalTimestamp!.Value.Offset);
        using var expected = JsonDocument.Parse(ChannelMessage);
        using var actual = JsonDocument.Parse(BotJson.Serialize(activity));
        foreach (var member in expected.RootElement.EnumerateObject().Where(member => !member.Name.EndsWith("imestamp", StringComparison.Ordinal)))
            Assert.True(JsonElement.DeepEquals(member.Value, actual.RootElement.GetProperty(member.Name)), member.Name);
    }

    [Fact]
    public void Nothing_that_is_not_set_is_written()
        => Assert.Equal("""{"type":"message","text":"één <b>"}""", BotJson.Serialize(new Activity(ActivityTypes.Message) { Text = "één <b>" }));

    [Fact]
    public void Free_members_give_their_json_as_text()
    {
        var activity = BotJson.Deserialize<Activity>("""{"type":"message","value":{"action":"form","n":1}}""");
        Assert.Equal("""{"action":"form","n":1}""", activity.Value.ToString());
    }

    [Fact]
    public void Objects_of_any_type_can_be_sent_as_content()
    {
        var activity = new Activity(ActivityTypes.Message)
        {
            Attachments = [new Attachment("x", content: new { Title = "kaart" }), new HeroCard("titel").ToAttachment()],
            Entities = [new Mention(new ChannelAccount("u", "Ada"), "<at>Ada</at>")],
        };
        using var json = JsonDocument.Parse(BotJson.Serialize(activity));
        var attachments = json.RootElement.GetProperty("attachments");
        Assert.Equal("kaart", attachments[0].GetProperty("content").GetProperty("title").GetString());
        Assert.Equal("titel", attachments[1].GetProperty("content").GetProperty("title").GetString());
        Assert.Equal("u", json.RootElement.GetProperty("entities")[0].GetProperty("mentioned").GetProperty("id").GetString());
    }

    [Fact]
    public void A_mention_of_the_bot_is_found_and_removed()
    {
        var activity = BotJson.Deserialize<Activity>(ChannelMessage);
        Assert.Equal("PolicyBot", Assert.Single(activity.GetMentions()).Mentioned.Name);
        Assert.True(activity.MentionsRecipient());
        Assert.False(activity.MentionsId("29:other"));
        Assert.Equal("hoi kanaal", activity.RemoveRecipientMention());
        Assert.Equal("hoi kanaal", activity.Text);
    }

    [Fact]
    public void A_mention_without_text_goes_by_name()
    {
        var activity = new Activity(ActivityTypes.Message)
        {
            Text = "<at>Bot</at> hoi\n",
            Recipient = new ChannelAccount("b"),
            Entities = [new Mention { Mentioned = new ChannelAccount("b", "Bot") }],
        };
        Assert.Equal("hoi", activity.RemoveRecipientMention());
    }

    [Fact]
    public void Teams_data_is_read_from_the_channel_data()
    {
        var activity = BotJson.Deserialize<Activity>(ChannelMessage);
        Assert.Equal("19:mt@thread.tacv2", activity.TeamsGetChannelId());
        Assert.Equal("Noord", activity.TeamsGetTeamInfo().Name);
        Assert.Equal("0001", activity.GetChannelData<TeamsChannelData>().Tenant.Id);
        activity.TeamsNotifyUser();
        Assert.True(((TeamsChannelData)activity.ChannelData).Notification.Alert);
        Assert.Equal("Noord", activity.TeamsGetTeamInfo().Name);
        Assert.False(new Activity { ChannelData = "words" }.TryGetChannelData<TeamsChannelData>(out _));
    }

    [Fact]
    public void A_reference_brings_a_message_back_to_its_conversation()
    {
        var activity = BotJson.Deserialize<Activity>(ChannelMessage);
        var reference = BotJson.Deserialize<ConversationReference>(BotJson.Serialize(activity.GetConversationReference()));
        var later = new Activity(ActivityTypes.Message).ApplyConversationReference(reference);
        Assert.Equal(("28:b", "29:t", "m1", "nl-NL"), (later.From.Id, later.Recipient.Id, later.ReplyToId, later.Locale));
        var wake = reference.GetContinuationActivity();
        Assert.Equal(("event", "ContinueConversation", "28:b"), (wake.Type, wake.Name, wake.Recipient.Id));
        var reply = activity.CreateReply("dag");
        Assert.Equal(("28:b", "29:t", "m1", "dag"), (reply.From.Id, reply.Recipient.Id, reply.ReplyToId, reply.Text));
    }

    [Fact]
    public void A_dialog_answer_is_written_with_its_own_members()
    {
        var answer = new TaskModuleResponse(new TaskModuleContinueResponse(new TaskModuleTaskInfo("Melden", url: "https://x.example")));
        Assert.Equal("""{"task":{"value":{"title":"Melden","url":"https://x.example"},"type":"continue"}}""", BotJson.Serialize(answer));
        Assert.Equal("""{"task":{"value":"klaar","type":"message"}}""", BotJson.Serialize(new TaskModuleResponse(new TaskModuleMessageResponse("klaar"))));
    }

    [Fact]
    public void An_activity_is_only_seen_as_what_it_is()
    {
        var activity = new Activity("message/image");
        Assert.Same(activity, activity.AsMessageActivity());
        Assert.Null(activity.AsEventActivity());
        Assert.Null(new Activity("messageX").AsMessageActivity());
        Assert.Null(new Activity().AsMessageActivity());
    }
}
