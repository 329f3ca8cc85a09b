namespace Microsoft.Bot.Schema;

/// <summary>Something said in a conversation.</summary>
public interface IMessageActivity : IActivity
{
    string Locale { get; set; }

    string Text { get; set; }

    string Speak { get; set; }

    string InputHint { get; set; }

    string Summary { get; set; }

    string TextFormat { get; set; }

    string AttachmentLayout { get; set; }

    IList<Attachment> Attachments { get; set; }

    SuggestedActions SuggestedActions { get; set; }

    string Importance { get; set; }

    string DeliveryMode { get; set; }

    DateTimeOffset? Expiration { get; set; }

    object Value { get; set; }

    bool HasContent();
}

/// <summary>A message that was changed after it was sent.</summary>
public interface IMessageUpdateActivity : IMessageActivity
{
}

/// <summary>A message that was taken away.</summary>
public interface IMessageDeleteActivity : IActivity
{
}

/// <summary>Reactions put on a message, or taken from it.</summary>
public interface IMessageReactionActivity : IActivity
{
    IList<MessageReaction> ReactionsAdded { get; set; }

    IList<MessageReaction> ReactionsRemoved { get; set; }
}

/// <summary>A suggestion about a message, for one person only.</summary>
public interface ISuggestionActivity : IMessageActivity
{
    IList<TextHighlight> TextHighlights { get; set; }
}

/// <summary>Someone is typing.</summary>
public interface ITypingActivity : IActivity
{
}
