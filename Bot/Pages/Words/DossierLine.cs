namespace PolicyBot.Bot.Pages;

/// <summary>The words of a dossier.</summary>
internal enum DossierLine
{
    Title, Confidential, TakenOut, Unnamed, School, State, Owner, Urgency, Handler, Nobody, KeptOut, Procedure, NoProcedure, Revision, OpenedAt,
    OpenedBy, Report, Category, Relation, When, Where, Platform, Facts, Material, DoneAlready, PupilAge, PupilParents, PupilWish, Danger, AboutMt, StaffOffence, ForSomebodyElse,
    WantsAnonymity, Yes, No, Added, People, Steps, StepRequired, StepIfNeeded, StepExtra, StepTodo, StepAwaitsSignature, StepDone, StepNotNeeded,
    StepBy, StepSource, StepByReport, WrittenDown, Signed, Because, Questions, NotAnswered, Asked, Answered, Notes, NoteReporterSees, NoteMt,
    NoteOnlyMe, NoteOf, Evidence, EvidenceName, EvidenceWhat, EvidenceCame, EvidenceHash, EvidenceSealed, SourceChat, SourceMessageMenu,
    SourceHandler, Bytes, Closing, ClosedOn, Outcome, Summary, Lessons, Kept, KeptWhy, Course, CourseText, Number, At, By, What, Reporter, ReporterNamed, Named,
    RoleMt, RoleBoard, RoleStaff, System, EventIncidentOpened, EventReportAdded, EventPersonAdded, EventUrgencyRaised, EventEvidenceAdded,
    EventEvidenceSealed, EventNamesOpened, EventLooked, EventTakenOn, EventHandedBack, EventHandedOver, EventRecused, EventMovedToBoard,
    EventAlertedAgain, EventStepDone, EventStepNotNeeded, EventStepAdded, EventMeasureSigned, EventReporterAsked, EventReporterAnswered,
    EventNoteAdded, EventIncidentClosed, EventReopened, EventWithdrawn, LookedCase, LookedEvidence, LookedDossier, RouteMembers, RouteBoard,
}
