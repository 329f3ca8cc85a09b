namespace PolicyBot.Dialogs.Words;

/// <summary>The sentences about cases of misuse, for whoever they concern.</summary>
internal enum IncidentLine
{
    StateOpen, StateInHand, StateClosed, StateWithdrawn, OpenedTitle, TakenOnTitle, HandedOverTitle, HandedBackTitle, PhaseTitle, ClosedTitle,
    ReopenedTitle, ToBoardTitle, AskedTitle, NotedTitle, AlertedAgainTitle, PhaseWaiting, PhaseLookingInto, PhaseTalking, PhaseDeciding,
    PhasePuttingRight, PhaseRoundingOff, PhaseClosed, PhaseWithdrawn, PromisedBy, ReporterWithdrew, ReporterAdded, ReporterReplied, GivenToYou,
    NowUrgent, MeasureSigned, SignatureWanted, Overdue, OverdueText, NoLongerYours, NoLongerYoursText, OpenIt, RefusedTakenByAnother, RefusedFinished,
    RefusedNotTakenOn, RefusedNotYours, RefusedNoAccess, RefusedWordsMissing, RefusedNotThere, RefusedStepWaits, RefusedStepIsDone,
    RefusedFormIncomplete, RefusedStepsOpen, RefusedSignatureMissing, RefusedNothingToSign, RefusedMaterialForbidden, RefusedNotFinished,
    RefusedWrongHands, RefusedAlreadySo, ChangedMeanwhile,
}
