using PolicyBot.Dialogs.Reporting.Drafts;

namespace PolicyBot.Dialogs.Reporting.Intake;

/// <summary>What a press made of a draft.</summary>
/// <param name="Draft">How it stands now, kept already.</param>
/// <param name="Remark">What to say about it above the next question, if anything.</param>
internal readonly record struct Moved(ReportDraft Draft, string? Remark = null);
