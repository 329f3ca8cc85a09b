using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public partial class TurnContext
{
    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var outgoing = ((Activity)activity).ApplyConversationReference(Activity.GetConversationReference());
        return UpdateFromAsync(0, outgoing, cancellationToken);
    }

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(activityId))
            throw new ArgumentNullException(nameof(activityId));
        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteFromAsync(0, reference, cancellationToken);
    }

    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversationReference);
        return DeleteFromAsync(0, conversationReference, cancellationToken);
    }

    private Task<ResourceResponse> UpdateFromAsync(int index, Activity activity, CancellationToken cancellationToken)
        => index == onUpdate.Count
            ? Adapter.UpdateActivityAsync(this, activity, cancellationToken)
            : onUpdate[index](this, activity, () => UpdateFromAsync(index + 1, activity, cancellationToken));

    private Task DeleteFromAsync(int index, ConversationReference reference, CancellationToken cancellationToken)
        => index == onDelete.Count
            ? Adapter.DeleteActivityAsync(this, reference, cancellationToken)
            : onDelete[index](this, reference, () => DeleteFromAsync(index + 1, reference, cancellationToken));
}
