using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

public partial class TestAdapter
{
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            var activity = activities[i];
            if (string.IsNullOrEmpty(activity.Id))
                activity.Id = Guid.NewGuid().ToString("n");
            activity.Timestamp ??= DateTimeOffset.UtcNow;
            if (activity.Type == ActivityTypes.Delay)
                await Task.Delay(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture), cancellationToken).ConfigureAwait(false);
            else if (activity.Type != ActivityTypes.Trace || sendTraceActivity || EnableTrace)
                Enqueue(activity);
            responses[i] = new ResourceResponse(activity.Id);
        }

        return responses;
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        lock (gate)
        {
            var replies = ActiveQueue.ToArray();
            ActiveQueue.Clear();
            foreach (var reply in replies)
                ActiveQueue.Enqueue(reply.Id == activity.Id ? activity : reply);
        }

        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        lock (gate)
        {
            var replies = ActiveQueue.ToArray();
            ActiveQueue.Clear();
            foreach (var reply in replies.Where(reply => reply.Id != reference.ActivityId))
                ActiveQueue.Enqueue(reply);
        }

        return Task.CompletedTask;
    }

    /// <summary>The oldest unread reply; null if there is none.</summary>
    public IActivity GetNextReply()
    {
        lock (gate)
            return ActiveQueue.TryDequeue(out var reply) ? reply : null;
    }

    /// <summary>The oldest unread reply, as soon as there is one.</summary>
    public async Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default)
    {
        while (true)
        {
            if (GetNextReply() is { } reply)
                return reply;
            await Task.Delay(5, cancellationToken).ConfigureAwait(false);
        }
    }

    private void Enqueue(Activity activity)
    {
        lock (gate)
            ActiveQueue.Enqueue(activity);
    }
}
