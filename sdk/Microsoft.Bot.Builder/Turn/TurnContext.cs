using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>The context of one turn: sends, updates and deletes through its hooks, then through the adapter.</summary>
public partial class TurnContext : ITurnContext, IDisposable
{
    private const string TurnLocale = "turn.locale";

    private readonly List<SendActivitiesHandler> onSend;
    private readonly List<UpdateActivityHandler> onUpdate;
    private readonly List<DeleteActivityHandler> onDelete;

    public TurnContext(BotAdapter adapter, Activity activity)
    {
        Adapter = adapter ?? throw new ArgumentNullException(nameof(adapter));
        Activity = activity ?? throw new ArgumentNullException(nameof(activity));
        TurnState = [];
        BufferedReplyActivities = [];
        (onSend, onUpdate, onDelete) = ([], [], []);
    }

    /// <summary>The same turn about another activity: adapter, turn state, hooks and buffered replies are shared.</summary>
    public TurnContext(ITurnContext turnContext, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        Activity = activity ?? throw new ArgumentNullException(nameof(activity));
        Adapter = turnContext.Adapter;
        TurnState = turnContext.TurnState;
        Responded = turnContext.Responded;
        if (turnContext is TurnContext other)
        {
            BufferedReplyActivities = other.BufferedReplyActivities;
            (onSend, onUpdate, onDelete) = (other.onSend, other.onUpdate, other.onDelete);
        }
        else
        {
            BufferedReplyActivities = [];
            (onSend, onUpdate, onDelete) = ([], [], []);
        }
    }

    public BotAdapter Adapter { get; }

    public TurnContextStateCollection TurnState { get; }

    public Activity Activity { get; }

    public bool Responded { get; private set; }

    /// <summary>Replies kept for the HTTP response, where the sender asked for <see cref="DeliveryModes.ExpectReplies"/>.</summary>
    public List<Activity> BufferedReplyActivities { get; }

    public string Locale
    {
        get => TurnState.Get<string>(TurnLocale);
        set
        {
            if (value != null)
                TurnState[TurnLocale] = value;
            else
                TurnState.Remove(TurnLocale);
        }
    }

    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        onSend.Add(handler ?? throw new ArgumentNullException(nameof(handler)));
        return this;
    }

    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler)
    {
        onUpdate.Add(handler ?? throw new ArgumentNullException(nameof(handler)));
        return this;
    }

    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler)
    {
        onDelete.Add(handler ?? throw new ArgumentNullException(nameof(handler)));
        return this;
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            TurnState.Dispose();
    }
}
