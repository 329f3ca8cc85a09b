using System.Runtime.CompilerServices;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <summary>The content type of an activity that travels as an attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.activity";

    public static IMessageActivity CreateMessageActivity() => new Activity(ActivityTypes.Message)
    {
        Attachments = [],
        Entities = [],
    };

    public static IContactRelationUpdateActivity CreateContactRelationUpdateActivity() => new Activity(ActivityTypes.ContactRelationUpdate);

    public static IConversationUpdateActivity CreateConversationUpdateActivity() => new Activity(ActivityTypes.ConversationUpdate)
    {
        MembersAdded = [],
        MembersRemoved = [],
    };

    public static ITypingActivity CreateTypingActivity() => new Activity(ActivityTypes.Typing);

    public static IHandoffActivity CreateHandoffActivity() => new Activity(ActivityTypes.Handoff);

    public static IEndOfConversationActivity CreateEndOfConversationActivity() => new Activity(ActivityTypes.EndOfConversation);

    public static IEventActivity CreateEventActivity() => new Activity(ActivityTypes.Event);

    public static IInvokeActivity CreateInvokeActivity() => new Activity(ActivityTypes.Invoke);

    public static ITraceActivity CreateTraceActivity(string name, string valueType = null, object value = null, [CallerMemberName] string label = null)
        => new Activity(ActivityTypes.Trace)
        {
            Name = name,
            Label = label,
            ValueType = valueType ?? value?.GetType().Name,
            Value = value,
        };

    public static ICommandActivity CreateCommandActivity(string name, string valueType = null, object value = null)
        => new Activity(ActivityTypes.Command) { Name = name, ValueType = valueType ?? value?.GetType().Name, Value = value };

    public static ICommandResultActivity CreateCommandResultActivity(string name, string valueType = null, object value = null)
        => new Activity(ActivityTypes.CommandResult) { Name = name, ValueType = valueType ?? value?.GetType().Name, Value = value };

    /// <summary>An answer to this activity: addressed back, in the same conversation.</summary>
    public Activity CreateReply(string text = null, string locale = null) => new(ActivityTypes.Message)
    {
        Timestamp = DateTimeOffset.UtcNow,
        From = AccountLike(Recipient),
        Recipient = AccountLike(From),
        ReplyToId = ReplyAnchor,
        ServiceUrl = ServiceUrl,
        ChannelId = ChannelId,
        Conversation = ConversationLike(Conversation),
        Text = text ?? string.Empty,
        Locale = locale ?? Locale,
        Attachments = [],
        Entities = [],
    };

    /// <summary>A trace in this activity's conversation, from the bot to whoever sent it.</summary>
    public ITraceActivity CreateTrace(string name, object value = null, string valueType = null, [CallerMemberName] string label = null)
        => new Activity(ActivityTypes.Trace)
        {
            Timestamp = DateTimeOffset.UtcNow,
            From = AccountLike(Recipient),
            Recipient = AccountLike(From),
            ReplyToId = ReplyAnchor,
            ServiceUrl = ServiceUrl,
            ChannelId = ChannelId,
            Conversation = Conversation,
            Name = name,
            Label = label,
            ValueType = valueType ?? value?.GetType().Name,
            Value = value,
        };

    private static ChannelAccount AccountLike(ChannelAccount account) => new(account?.Id, account?.Name);

    private static ConversationAccount ConversationLike(ConversationAccount conversation)
        => new(conversation?.IsGroup, id: conversation?.Id, name: conversation?.Name);
}
