namespace PolicyBot.Policy.Incidents;

/// <summary>What somebody can want to do with a case of misuse.</summary>
public enum IncidentAction
{
    /// <summary>See in a list or an alert that it exists: number, state, urgency.</summary>
    SeeLine,
    /// <summary>See where it stands in general words, with what was asked and noted for the reporter.</summary>
    SeeProgress,
    /// <summary>Read the whole case.</summary>
    Read,
    TakeOn,
    HandBack,
    HandOver,
    /// <summary>Keep oneself out of it.</summary>
    RecuseSelf,
    /// <summary>Keep somebody else out of it.</summary>
    RecuseOther,
    DoStep,
    /// <summary>Call a step not needed.</summary>
    SkipStep,
    AddStep,
    SignMeasure,
    /// <summary>Ask the reporter something.</summary>
    AskReporter,
    /// <summary>Answer what was asked.</summary>
    AnswerHandler,
    AddReport,
    AddPerson,
    AddEvidence,
    ReadEvidence,
    SealEvidence,
    NoteForReporter,
    NoteForMt,
    NoteForMyself,
    OpenNames,
    /// <summary>Take the dossier out of the bot.</summary>
    Export,
    RaiseUrgency,
    MoveToBoard,
    Close,
    Reopen,
    Withdraw,
}
