namespace PolicyBot.Policy.Cases;

/// <summary>What a command led to: one event, or the reason why not.</summary>
public readonly record struct Decision(CaseEvent? Event, Refusal? Refusal)
{
    public static implicit operator Decision(CaseEvent happened) => new(happened, null);

    public static implicit operator Decision(Refusal refusal) => new(null, refusal);
}

/// <summary>Why a command on a case was refused; nothing changed.</summary>
public enum Refusal
{
    /// <summary>Another member of the MT has it in hand.</summary>
    TakenByAnother,
    /// <summary>It has been answered, closed or withdrawn.</summary>
    Finished,
    /// <summary>Nobody has taken it on yet; that comes first.</summary>
    NotTakenOn,
    /// <summary>This person has no part in it, or not this one.</summary>
    NotYours,
    /// <summary>To this person the case does not exist.</summary>
    NoAccess,
    /// <summary>The words that this needs (a reason, a text) were left out.</summary>
    WordsMissing,
    /// <summary>The case has no such step, question or piece of evidence.</summary>
    NotThere,
    /// <summary>A required step before this one comes first.</summary>
    StepWaits,
    /// <summary>The step is done already; it cannot be called not needed any more.</summary>
    StepIsDone,
    /// <summary>The step's form is not filled in as it should be.</summary>
    FormIncomplete,
    /// <summary>Required steps are still to be done, or to be called not needed.</summary>
    StepsOpen,
    /// <summary>A measure still waits for its second signature.</summary>
    SignatureMissing,
    /// <summary>There is no measure that waits for a signature, or this person decided it.</summary>
    NothingToSign,
    /// <summary>The material may show a sexual image of somebody under 18: it is not taken in and not shown.</summary>
    MaterialForbidden,
    /// <summary>It is neither closed nor withdrawn.</summary>
    NotFinished,
    /// <summary>Whoever should get the case may not have it.</summary>
    WrongHands,
    /// <summary>It is so already.</summary>
    AlreadySo,
}
