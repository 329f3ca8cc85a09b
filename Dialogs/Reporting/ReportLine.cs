namespace PolicyBot.Dialogs.Reporting;

/// <summary>The sentences for whoever reports misuse; their texts stand in Words/ReportWords.resx.</summary>
internal enum ReportLine
{
    Topic, TopicPlain, ButtonReport, ButtonReportBoard, ButtonReportAny, ButtonMyReports, ButtonResume, ButtonStop, ButtonBack, ButtonNext, ButtonYes,
    ButtonNo, ButtonUnknown, ButtonChange, ChangeIt, StageDanger, StageWhat, StageWho, StageOffence, StageWhen, StageFacts, StagePeople,
    StageMaterial, StageEvidence, StageDone, StageAge, StageParents, StageWish, StageAbout, TitleDanger, TextDanger, TitleDangerNow,
    ButtonAlertMt, ButtonAlertBoard, ButtonGoOn,
    AlarmFacts, TitleWhat, TextWhat, FieldWhat, ErrorWhat, ButtonOther, KindInsult, KindStalk, KindThreat, KindImage, KindHack, KindSpread, KindBully,
    KindDiscriminate, KindImpersonate, KindObscene, KindHarm, TitleWho, TextWho, WhoPupils, WhoPupilStaff, WhoParent, WhoColleague, WhoOutsider,
    WhoUnknown, WhoMt, TitleOffence, TextOffence, ToBoard, ToMt, TitleWhen, TextWhen, TypedWhen, FieldWhen, FieldWhere, FieldPlatform, TitleFacts,
    TextFacts, HelpFacts, FieldFacts, FactsEmpty, FactsTooLong, FactsOpinion, ButtonKeep, SpokenOpinion, TitlePeople, TextPeople, HelpPeople, FieldAs,
    FieldGroup, FieldName, ErrorChoose, NameTooLong, PeopleFull, ButtonAddPerson, ButtonPeopleDone, ButtonRemove, NameKnown, PersonLine, AsVictim,
    AsSuspect, AsWitness, AsOther, GroupPupil, GroupStaff, GroupParent, GroupOutsider, GroupUnknown, SpokenVictim, SpokenSuspect, SpokenWitness,
    SpokenOther, SpokenPupil, SpokenStaff, SpokenParent, SpokenOutsider, SpokenUnknown, NoPeople, TitleMaterial, TextMaterial, MaterialNothing,
    MaterialTexts, MaterialImages, MaterialSound, MaterialSexualImageOfMinor, FilesHeld, FilesAskFirst, FilesRefused, TitleEvidence, TextEvidence,
    EvidenceCount, EvidenceLine, EvidenceKept, EvidenceWasThere, EvidenceNot, EvidenceTextKept, EvidenceTextLeft, ButtonRemoveFile, AFile,
    SecureHeading, Secure, SecureWhatsApp, SecureSnapchat, SecureInstagram, SecureTikTok, SecureTeams, ProblemEmpty, ProblemTooLarge, ProblemCaseFull,
    ProblemName, ProblemArchive, ProblemProgram, ProblemType, ProblemContent, ProblemSealed, ProblemNotReached, ProblemForbidden, TitleDone, TextDone,
    FieldDone, ButtonNothing, TitleAge, TextAge, AgeUnder16, AgeFrom16, AgeUnknown, LabelAge, TitleParents, TextParents, LabelParents, AdviceLine,
    TitleWish, TextWish, FieldWish, TextTooLong, TitleAbout, TextAbout, AboutUrgentYes, AboutUrgentNo, AboutElseYes, AboutElseNo, AboutUnnamedYes,
    AboutUnnamedNo, ButtonUrgentOn, ButtonUrgentOff, ButtonElseOn, ButtonElseOff, ButtonUnnamedOn, ButtonUnnamedOff, TitleReview, TextReview, Short,
    ButtonSend, ButtonDrop, LabelKind, LabelWho, LabelDanger, LabelOffence, LabelEvidence, NotFilled, FilesCount, OldCard, NoDraft, Choose,
    TitleStillOpen, TextStillOpen, ButtonThrowAway, ButtonThrowAndBegin, Dropped, DroppedText, StoppedKept, StoppedKeptText, Paused, PausedText,
    ExpiresTitle, ExpiresText, ExpiredTitle, ExpiredText, OfferTitle, OfferText, ButtonOfferNew, ButtonOfferDraft, ButtonOfferCase, ButtonOfferNo,
    OwnTitle, OwnShort, WithMt, WithBoard, OwnWords, OwnQuestions, OwnNotes, OwnFiles, FileSealed, YourAnswer, ButtonAnswer, AnswerIt, ButtonAdd,
    ButtonAddFile, ButtonUrgent, ButtonToBoard, ButtonWithdraw, ButtonOpen, OpenIt, ButtonCancel, FormAdd, FormAddText, ButtonFormAdd, FormAnswer,
    ButtonFormAnswer, FormUrgent, FormUrgentText, ButtonFormUrgent, FormBoard, FormBoardText, ButtonFormBoard, FormWithdraw, FormWithdrawText,
    ButtonFormWithdraw, FieldReason, FieldReasonMay, FormFiles, SendFiles, SendFilesText, ButtonFilesDone, DoneAdd, DoneAnswer,
    DoneUrgent, DoneBoard, DoneWithdraw, DoneFiles, DoneNone, DoneText, ListTitle, ListNone, ListDraft, ListLine, ListUrgent, ListHeading,
    InYourWords, CaseTitle,
}
