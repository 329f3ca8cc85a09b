using System.Text.Json;

namespace PolicyBot.Tryout.Teams;

/// <summary>Something that a page that is looking must show.</summary>
public abstract record WorldChange(string ConversationId)
{
    public sealed record Said(Message Message) : WorldChange(Message.ConversationId);

    public sealed record Removed(string ConversationId, string MessageId) : WorldChange(ConversationId);

    public sealed record Typing(string ConversationId, string? ThreadId) : WorldChange(ConversationId);

    public sealed record StartedAgain(string ConversationId) : WorldChange(ConversationId);

    /// <summary>What one person sees in place of the message's card, after a press.</summary>
    public sealed record Seen(string ConversationId, string MessageId, string PersonKey, JsonElement Card) : WorldChange(ConversationId);

    public sealed record Renewed(Person Person) : WorldChange(Person.PersonalChatId);
}
