namespace Microsoft.Bot.Schema.Teams;

/// <summary>The message on which someone started an action.</summary>
public class MessageActionsPayload
{
    public string Id { get; set; }

    public string ReplyToId { get; set; }

    public string MessageType { get; set; }

    public string CreatedDateTime { get; set; }

    public string LastModifiedDateTime { get; set; }

    public bool? Deleted { get; set; }

    public string Subject { get; set; }

    public string Summary { get; set; }

    public string Importance { get; set; }

    public string Locale { get; set; }

    public string LinkToMessage { get; set; }

    public MessageActionsPayloadFrom From { get; set; }

    public MessageActionsPayloadBody Body { get; set; }

    public string AttachmentLayout { get; set; }

    public IList<MessageActionsPayloadAttachment> Attachments { get; set; }
}

/// <summary>Who wrote the message.</summary>
public class MessageActionsPayloadFrom
{
    public MessageActionsPayloadUser User { get; set; }
}

/// <summary>The person who wrote the message.</summary>
public class MessageActionsPayloadUser
{
    public string UserIdentityType { get; set; }

    public string Id { get; set; }

    public string DisplayName { get; set; }
}

/// <summary>The text of the message.</summary>
public class MessageActionsPayloadBody
{
    public string ContentType { get; set; }

    public string Content { get; set; }

    public string TextContent { get; set; }
}

/// <summary>What was attached to the message.</summary>
public class MessageActionsPayloadAttachment
{
    public string Id { get; set; }

    public string ContentType { get; set; }

    public string ContentUrl { get; set; }

    public object Content { get; set; }

    public string Name { get; set; }

    public string ThumbnailUrl { get; set; }
}
