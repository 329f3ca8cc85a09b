namespace PolicyBot.Tryout.Faults;

/// <summary>What Teams does badly with a message on its way to the bot, or with the answer to a press on its way back.</summary>
public abstract record DeliveryFault
{
    private DeliveryFault()
    {
    }

    /// <summary>The same activity, with the same id, twice at once.</summary>
    public sealed record Twice : DeliveryFault;

    /// <summary>Once now, and once more after a while as a new activity with a new id.</summary>
    public sealed record AgainWithNewId(TimeSpan After) : DeliveryFault;

    public sealed record Late(TimeSpan By) : DeliveryFault;

    /// <summary>Waits for the next message of its conversation, and arrives after that one.</summary>
    public sealed record OutOfOrder : DeliveryFault;

    /// <summary>A press reaches the bot, but its answer does not come back: whoever pressed sees a failure, and may press again.</summary>
    public sealed record AnswerLost : DeliveryFault;
}
