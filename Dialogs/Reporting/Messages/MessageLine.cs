namespace PolicyBot.Dialogs.Words;

/// <summary>The sentences about a message that was chosen from its menu.</summary>
internal enum MessageLine
{
    KeepTitle, ReportTitle, Topic, FormTitle, FormText, LabelShows, ErrorShows, ShowsTexts, ShowsImages, ShowsSexualImageOfMinor, LabelWhere,
    ErrorWhere, WhereDraft, WhereCase, WhereNew, SendKeep, SendReport, NoSchool, FileName, FileHead, FileEmpty, NotKnown, KeptCase, WasThereCase,
    KeptDraft, KeptNew, WasThereDraft, ImageDraft, ImageCase, ImageBefore, LinkLine, LinkLineImage, UrgentReason, PrivateText, PrivateNot,
    PrivateImage,
}
