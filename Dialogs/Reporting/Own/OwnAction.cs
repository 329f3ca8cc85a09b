using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Reporting.Own;

/// <summary>What a reporter can do with a case of theirs, each by a form.</summary>
internal enum OwnAction { Add, Files, Answer, Urgent, Board, Withdraw }

/// <summary>The right and the words of each.</summary>
internal static class OwnActions
{
    public static IncidentAction RightOf(OwnAction action) => action switch
    {
        OwnAction.Add => IncidentAction.AddReport,
        OwnAction.Files => IncidentAction.AddEvidence,
        OwnAction.Answer => IncidentAction.AnswerHandler,
        OwnAction.Urgent => IncidentAction.RaiseUrgency,
        OwnAction.Board => IncidentAction.MoveToBoard,
        OwnAction.Withdraw => IncidentAction.Withdraw,
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "Every action has its right."),
    };

    /// <summary>The words on the button that opens its form.</summary>
    public static ReportLine ButtonOf(OwnAction action) => action switch
    {
        OwnAction.Add => ReportLine.ButtonAdd,
        OwnAction.Files => ReportLine.ButtonAddFile,
        OwnAction.Answer => ReportLine.ButtonAnswer,
        OwnAction.Urgent => ReportLine.ButtonUrgent,
        OwnAction.Board => ReportLine.ButtonToBoard,
        OwnAction.Withdraw => ReportLine.ButtonWithdraw,
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "Every action has its button."),
    };

    /// <summary>The form's title, its text, its field and its button.</summary>
    public static (ReportLine Title, ReportLine? Text, ReportLine Field, ReportLine Button) FormOf(OwnAction action) => action switch
    {
        OwnAction.Add => (ReportLine.FormAdd, ReportLine.FormAddText, ReportLine.FormAdd, ReportLine.ButtonFormAdd),
        OwnAction.Answer => (ReportLine.FormAnswer, null, ReportLine.FormAnswer, ReportLine.ButtonFormAnswer),
        OwnAction.Urgent => (ReportLine.FormUrgent, ReportLine.FormUrgentText, ReportLine.FieldReason, ReportLine.ButtonFormUrgent),
        OwnAction.Board => (ReportLine.FormBoard, ReportLine.FormBoardText, ReportLine.FieldReason, ReportLine.ButtonFormBoard),
        OwnAction.Withdraw => (ReportLine.FormWithdraw, ReportLine.FormWithdrawText, ReportLine.FieldReasonMay, ReportLine.ButtonFormWithdraw),
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "It has no form of words."),
    };

    /// <summary>What is said when it is done.</summary>
    public static ReportLine DoneOf(OwnAction action) => action switch
    {
        OwnAction.Add => ReportLine.DoneAdd,
        OwnAction.Files => ReportLine.DoneFiles,
        OwnAction.Answer => ReportLine.DoneAnswer,
        OwnAction.Urgent => ReportLine.DoneUrgent,
        OwnAction.Board => ReportLine.DoneBoard,
        OwnAction.Withdraw => ReportLine.DoneWithdraw,
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "Every action has its word."),
    };
}
