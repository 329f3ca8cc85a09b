namespace PolicyBot.Bot.Pages;

/// <summary>The words of a dossier.</summary>
internal enum DossierLine
{
    Title, Confidential, TakenOut, Unnamed, School, State, StateOpen, StateInHand, StateClosed, StateWithdrawn, Owner, OwnerMt, OwnerBoard, Urgency,
    UrgencyNormal, UrgencyUrgent, Handler, Nobody, KeptOut, Procedure, NoProcedure, Revision, OpenedAt, OpenedBy, Report, Category, CategoryInsult,
    CategoryStalk, CategoryThreat, CategoryImage, CategoryHack, CategorySpread, CategoryBully, CategoryDiscriminate, CategoryImpersonate,
    CategoryObscene, CategoryHarm, Relation, RelationPupilPupil, RelationPupilStaff, RelationStaff, RelationParent, RelationExternal, RelationAnyone,
    When, Where, Platform, Facts, Material, MaterialNothing, MaterialTexts, MaterialImages, MaterialSound, MaterialSexualImageOfMinor, DoneAlready,
    Danger, AboutMt, StaffOffence, ForSomebodyElse, WantsAnonymity, Yes, No, Added, People, InvolvedAsVictim, InvolvedAsSuspect, InvolvedAsWitness,
    InvolvedAsOther, GroupPupil, GroupStaff, GroupParent, GroupOutsider, GroupUnknown, Steps, StepRequired, StepIfNeeded, StepExtra, StepTodo,
    StepAwaitsSignature, StepDone, StepNotNeeded, StepBy, StepSource, StepByReport, KindReport, KindPreserveEvidence, KindPassOn, KindTraceNames,
    KindConsult, KindHear, KindInformParents, KindInvolveExperts, KindWeighPolice, KindDecideMeasure, KindCommunicate, KindAftercare, KindAskRemoval,
    KindCounterMessage, KindTalk, WrittenDown, Signed, Because, Questions, NotAnswered, Asked, Answered, Notes, NoteReporterSees, NoteMt, NoteOnlyMe,
    NoteOf, Evidence, EvidenceName, EvidenceWhat, EvidenceCame, EvidenceHash, EvidenceSealed, KindPicture, KindSound, KindVideo, KindDocument,
    KindMessage, SourceChat, SourceMessageMenu, SourceHandler, Bytes, Closing, ClosedOn, Outcome, OutcomeSettled, OutcomeMeasure, OutcomePassedOn,
    OutcomeNoMisuse, OutcomeUnclear, Summary, Lessons, Course, CourseText, Number, At, By, What, Reporter, ReporterNamed, Named, RoleMt, RoleBoard,
    RoleStaff, System, EventIncidentOpened, EventReportAdded, EventPersonAdded, EventUrgencyRaised, EventEvidenceAdded, EventEvidenceSealed,
    EventNamesOpened, EventLooked, EventTakenOn, EventHandedBack, EventHandedOver, EventRecused, EventMovedToBoard, EventAlertedAgain, EventStepDone,
    EventStepNotNeeded, EventStepAdded, EventMeasureSigned, EventReporterAsked, EventReporterAnswered, EventNoteAdded, EventIncidentClosed,
    EventReopened, EventWithdrawn, LookedCase, LookedEvidence, LookedDossier, RouteMembers, RouteBoard,
}
