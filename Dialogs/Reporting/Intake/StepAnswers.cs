namespace PolicyBot.Dialogs.Reporting.Intake;

/// <summary>What the buttons of a report answer, where it is no name of a choice of its own.</summary>
internal static class StepAnswers
{
    public const string Yes = "yes";
    public const string No = "no";
    public const string Unknown = "unknown";
    public const string On = "on";
    public const string Nothing = "nothing";
    public const string Urgent = "urgent";
    public const string Else = "else";
    public const string Unnamed = "unnamed";

    /// <summary>Sends what is known so far, because somebody is in danger.</summary>
    public const string Alarm = "alarm";

    /// <summary>Goes on with the draft there is.</summary>
    public const string Resume = "resume";
}
