namespace Microsoft.Bot.Schema.Teams;

/// <summary>An action of a message extension: opened, or its form sent.</summary>
public class MessagingExtensionAction : TaskModuleRequest
{
    public string CommandId { get; set; }

    public string CommandContext { get; set; }

    public string BotMessagePreviewAction { get; set; }

    public IList<Activity> BotActivityPreview { get; set; }

    public MessageActionsPayload MessagePayload { get; set; }

    public string State { get; set; }
}

/// <summary>What an action of a message extension leads to: a dialog or a card.</summary>
public class MessagingExtensionActionResponse
{
    public MessagingExtensionActionResponse()
    {
    }

    public MessagingExtensionActionResponse(TaskModuleResponseBase task = default, MessagingExtensionResult composeExtension = default)
    {
        Task = task;
        ComposeExtension = composeExtension;
    }

    public TaskModuleResponseBase Task { get; set; }

    public MessagingExtensionResult ComposeExtension { get; set; }

    public CacheInfo CacheInfo { get; set; }
}
