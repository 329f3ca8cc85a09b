using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Procedures;

namespace PolicyBot.Policy.Incidents;

/// <summary>A case as its reporter sees it: where it stands in general words, never what was written down in a step.</summary>
/// <param name="Promised">By when something happens; nothing once it is over.</param>
/// <param name="Own">What the reporter told: the facts of the report, then what was added by the same person.</param>
/// <param name="Questions">What the reporter was asked.</param>
/// <param name="Notes">The notes meant for the reporter.</param>
public sealed record Progress(
    CaseNumber Number,
    IncidentState State,
    Urgency Urgency,
    Phase Phase,
    DateTimeOffset? Promised,
    IReadOnlyList<string> Own,
    IReadOnlyList<ReporterQuestion> Questions,
    IReadOnlyList<NoteAdded> Notes)
{
    /// <summary>What the reporter of this case sees of it.</summary>
    public static Progress Of(IncidentFile file, Deadlines deadlines) => new(
        file.Opened.Number,
        file.State,
        file.Urgency,
        PhaseOf(file),
        deadlines.DueAt(file),
        [file.Opened.Report.Facts, .. file.Events.OfType<ReportAdded>().Where(added => added.By == file.Opened.By).Select(added => added.Text)],
        file.Questions,
        [.. file.Events.OfType<NoteAdded>().Where(note => note.Level == NoteLevel.ReporterSees)]);

    /// <summary>Where it stands.</summary>
    public static Phase PhaseOf(IncidentFile file) => file.State switch
    {
        IncidentState.Open => Phase.Waiting,
        IncidentState.Closed => Phase.Closed,
        IncidentState.Withdrawn => Phase.Withdrawn,
        _ => Next(file) is { } next ? PhaseOf(next.Step.Kind) : Phase.RoundingOff,
    };

    /// <summary>The first step that others wait for; a free one can be open all along and says little about where the case stands.</summary>
    private static IncidentStep? Next(IncidentFile file) =>
        file.Unsettled.FirstOrDefault(step => step.Step.HoldsBack) ?? file.Unsettled.FirstOrDefault();

    private static Phase PhaseOf(StepKind kind) => kind switch
    {
        StepKind.Report or StepKind.PreserveEvidence or StepKind.PassOn or StepKind.TraceNames or StepKind.Consult => Phase.LookingInto,
        StepKind.Hear or StepKind.Talk or StepKind.InformParents or StepKind.InvolveExperts => Phase.Talking,
        StepKind.WeighPolice or StepKind.DecideMeasure => Phase.Deciding,
        StepKind.AskRemoval or StepKind.CounterMessage => Phase.PuttingRight,
        StepKind.Communicate or StepKind.Aftercare => Phase.RoundingOff,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Every kind of step belongs to a phase."),
    };
}

/// <summary>Where a case stands, in words general enough for its reporter.</summary>
public enum Phase
{
    /// <summary>Nobody has taken it on yet.</summary>
    Waiting,
    /// <summary>It is found out what happened and who was involved.</summary>
    LookingInto,
    /// <summary>Those involved are talked with.</summary>
    Talking,
    /// <summary>It is decided what follows.</summary>
    Deciding,
    /// <summary>What stands online is put right.</summary>
    PuttingRight,
    /// <summary>The last things are done.</summary>
    RoundingOff,
    Closed,
    Withdrawn,
}
