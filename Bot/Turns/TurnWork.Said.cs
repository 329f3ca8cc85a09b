using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using PolicyBot.Bot.Delivery;
using PolicyBot.Records;

namespace PolicyBot.Bot.Turns;

internal sealed partial class TurnWork
{
    /// <summary>Collects what the turn says here, instead of sending it.</summary>
    public ResourceResponse[] Collect(Activity[] activities)
    {
        foreach (var activity in activities)
            if (OutgoingJson.IsSent(activity))
            {
                activity.Id ??= NewId();
                outbox.Add(new Outgoing(activity.Id, OutgoingKind.New, arrival.Lane, OutgoingJson.Of(activity),
                    arrival.IsInvoke ? null : arrival.Id, Priority.Reply));
            }
        return [.. activities.Select(activity => new ResourceResponse(activity.Id))];
    }

    public ResourceResponse CollectUpdate(Activity activity)
    {
        outbox.Add(new Outgoing(activity.Id, OutgoingKind.Update, arrival.Lane, OutgoingJson.Of(activity), null, Priority.Courtesy));
        return new ResourceResponse(activity.Id);
    }

    /// <summary>The answer to a press shows its card to whoever pressed, for as long as they look. This makes it stay, also when the answer came too late.</summary>
    public void KeepInPlace(string messageId, AdaptiveCard card) =>
        outbox.Add(new Outgoing(messageId, OutgoingKind.Update, arrival.Lane, OutgoingJson.Of(card), null, Priority.Courtesy));

    public void CollectDelete(string messageId) =>
        outbox.Add(new Outgoing(messageId, OutgoingKind.Delete, arrival.Lane, "{}", null, Priority.Courtesy));
}
