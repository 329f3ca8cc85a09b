using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Someone opened a dialog, or sent its form; parsed <see cref="Data"/> is a <see cref="System.Text.Json.JsonElement"/>.</summary>
public class TaskModuleRequest
{
    public TaskModuleRequest()
    {
    }

    public TaskModuleRequest(object data = default, TaskModuleRequestContext context = default)
    {
        Data = data;
        Context = context;
    }

    public object Data { get; set; }

    public TaskModuleRequestContext Context { get; set; }
}

/// <summary>How the dialog's surroundings look.</summary>
public class TaskModuleRequestContext
{
    public TaskModuleRequestContext()
    {
    }

    public TaskModuleRequestContext(string theme = default)
    {
        Theme = theme;
    }

    public string Theme { get; set; }
}

/// <summary>What the dialog does next.</summary>
public class TaskModuleResponse
{
    public TaskModuleResponse()
    {
    }

    public TaskModuleResponse(TaskModuleResponseBase task = default)
    {
        Task = task;
    }

    public TaskModuleResponseBase Task { get; set; }

    public CacheInfo CacheInfo { get; set; }
}

/// <summary>One thing that a dialog can do next, named by its type.</summary>
[JsonPolymorphic(UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FallBackToNearestAncestor)]
[JsonDerivedType(typeof(TaskModuleContinueResponse))]
[JsonDerivedType(typeof(TaskModuleMessageResponse))]
public class TaskModuleResponseBase
{
    public TaskModuleResponseBase()
    {
    }

    public TaskModuleResponseBase(string type = default)
    {
        Type = type;
    }

    public string Type { get; set; }
}

/// <summary>The dialog shows a card or a page.</summary>
public class TaskModuleContinueResponse : TaskModuleResponseBase
{
    public TaskModuleContinueResponse()
        : base("continue")
    {
    }

    public TaskModuleContinueResponse(TaskModuleTaskInfo value = default)
        : base("continue")
    {
        Value = value;
    }

    public TaskModuleTaskInfo Value { get; set; }
}

/// <summary>The dialog shows a short text.</summary>
public class TaskModuleMessageResponse : TaskModuleResponseBase
{
    public TaskModuleMessageResponse()
        : base("message")
    {
    }

    public TaskModuleMessageResponse(string value = default)
        : base("message")
    {
        Value = value;
    }

    public string Value { get; set; }
}

/// <summary>Title, size and content of a dialog.</summary>
public class TaskModuleTaskInfo
{
    public TaskModuleTaskInfo()
    {
    }

    public TaskModuleTaskInfo(string title = default, object height = default, object width = default, string url = default, Attachment card = default, string fallbackUrl = default, string completionBotId = default)
    {
        Title = title;
        Height = height;
        Width = width;
        Url = url;
        Card = card;
        FallbackUrl = fallbackUrl;
        CompletionBotId = completionBotId;
    }

    public string Title { get; set; }

    public object Height { get; set; }

    public object Width { get; set; }

    public string Url { get; set; }

    public Attachment Card { get; set; }

    public string FallbackUrl { get; set; }

    public string CompletionBotId { get; set; }
}
