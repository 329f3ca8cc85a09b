namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a message extension answers.</summary>
public class MessagingExtensionResponse
{
    public MessagingExtensionResponse()
    {
    }

    public MessagingExtensionResponse(MessagingExtensionResult composeExtension = default)
    {
        ComposeExtension = composeExtension;
    }

    public MessagingExtensionResult ComposeExtension { get; set; }

    public CacheInfo CacheInfo { get; set; }
}

/// <summary>Results, a message, or a question to sign in or configure.</summary>
public class MessagingExtensionResult
{
    public MessagingExtensionResult()
    {
    }

    public MessagingExtensionResult(string attachmentLayout = default, string type = default, IList<MessagingExtensionAttachment> attachments = default, MessagingExtensionSuggestedAction suggestedActions = default, string text = default, Activity activityPreview = default)
    {
        AttachmentLayout = attachmentLayout;
        Type = type;
        Attachments = attachments;
        SuggestedActions = suggestedActions;
        Text = text;
        ActivityPreview = activityPreview;
    }

    public string AttachmentLayout { get; set; }

    public string Type { get; set; }

    public IList<MessagingExtensionAttachment> Attachments { get; set; }

    public MessagingExtensionSuggestedAction SuggestedActions { get; set; }

    public string Text { get; set; }

    public Activity ActivityPreview { get; set; }
}

/// <summary>One result: the card, and how it looks in the list.</summary>
public class MessagingExtensionAttachment : Attachment
{
    public Attachment Preview { get; set; }
}

/// <summary>Buttons that a message extension offers.</summary>
public class MessagingExtensionSuggestedAction
{
    public MessagingExtensionSuggestedAction()
    {
    }

    public MessagingExtensionSuggestedAction(IList<CardAction> actions = default)
    {
        Actions = actions;
    }

    public IList<CardAction> Actions { get; set; }
}

/// <summary>How long Teams may keep an answer.</summary>
public class CacheInfo
{
    public CacheInfo()
    {
    }

    public CacheInfo(string cacheType = default, int? cacheDuration = default)
    {
        CacheType = cacheType;
        CacheDuration = cacheDuration;
    }

    public string CacheType { get; set; }

    public int? CacheDuration { get; set; }
}
