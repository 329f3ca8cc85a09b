using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace PolicyBot.Tests.Sdk;

/// <summary>Keeps what a turn sends, and answers with the activity's own id.</summary>
internal sealed class RecordingAdapter : BotAdapter
{
    public List<Activity> Sent { get; } = [];

    public List<Activity> Updated { get; } = [];

    public List<string> Deleted { get; } = [];

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        Sent.AddRange(activities);
        return Task.FromResult(activities.Select(activity => new ResourceResponse(activity.Id ?? $"sent-{Sent.Count}")).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        Updated.Add(activity);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        Deleted.Add(reference.ActivityId);
        return Task.CompletedTask;
    }

    public Task RunAsync(ITurnContext context, BotCallbackHandler callback) => RunPipelineAsync(context, callback, default);
}

/// <summary>Storage that counts how often it is asked.</summary>
internal sealed class CountingStorage : IStorage
{
    private readonly MemoryStorage inner = new();

    public int Reads { get; private set; }

    public int Writes { get; private set; }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        Reads++;
        return inner.ReadAsync(keys, cancellationToken);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        Writes++;
        return inner.WriteAsync(changes, cancellationToken);
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => inner.DeleteAsync(keys, cancellationToken);
}

internal static class SomeTurn
{
    public static Activity Incoming(string type = ActivityTypes.Message, string? text = null) => new(type)
    {
        Id = "in-1",
        Text = text,
        ChannelId = "msteams",
        ServiceUrl = "https://smba.example/emea/",
        From = new ChannelAccount("29:teacher", "Teacher"),
        Recipient = new ChannelAccount("28:bot", "PolicyBot"),
        Conversation = new ConversationAccount(id: "a:private"),
    };

    public static TurnContext Of(Activity? activity = null) => new(new RecordingAdapter(), activity ?? Incoming());

    public static RecordingAdapter AdapterOf(ITurnContext context) => (RecordingAdapter)context.Adapter;
}
