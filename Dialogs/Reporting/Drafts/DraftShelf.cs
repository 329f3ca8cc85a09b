using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;

namespace PolicyBot.Dialogs.Reporting.Drafts;

/// <summary>Keeps the one draft that somebody can have.</summary>
internal sealed class DraftShelf(IPackSource packs, IPeople people)
{
    /// <summary>The draft of whoever this turn is of; null when there is none.</summary>
    public async ValueTask<ReportDraft?> FindAsync(Turn turn, CancellationToken cancellationToken) =>
        await turn.Memory.DraftAsync(cancellationToken) is { } text ? ReportDraft.Read(text) : null;

    /// <summary>A new draft from this seed.</summary>
    public ReportDraft Begin(Turn turn, ReportSeed seed)
    {
        var draft = seed.Fill(new ReportDraft(turn.Memory.NewId(), turn.Person.School!.Value.Value), packs);
        turn.Memory.WakeAt(turn.Now + DraftWatch.WarnedAfter, DraftWatch.Word, draft.Id);
        return Keep(turn, ReportStages.Onward(draft));
    }

    /// <summary>Keeps the draft after an answer: cards of how it stood before are late from now on.</summary>
    public static ReportDraft Keep(Turn turn, ReportDraft draft) => KeepAside(turn, draft with { Version = draft.Version + 1 });

    /// <summary>Keeps what changes nothing about the question at hand.</summary>
    public static ReportDraft KeepAside(Turn turn, ReportDraft draft)
    {
        var kept = draft with { ChangedAt = turn.Now, IsWarned = false };
        turn.Memory.KeepDraft(kept.ToText());
        return kept;
    }

    /// <summary>The draft with a number reserved for its case.</summary>
    public async ValueTask<(ReportDraft Draft, CaseNumber Number)> NumberAsync(Turn turn, ReportDraft draft, CancellationToken cancellationToken)
    {
        if (CaseNumber.TryParse(draft.Number, out var reserved))
            return (draft, reserved);
        var year = people.DeadlinesOf(new SchoolId(draft.School)).Calendar.Local(turn.Now).Year;
        var number = await turn.Incidents.NewNumberAsync(year, cancellationToken);
        return (draft with { Number = number.ToString() }, number);
    }

    /// <summary>The draft goes, with all that was kept under its number.</summary>
    public static void Drop(Turn turn, ReportDraft draft)
    {
        if (CaseNumber.TryParse(draft.Number, out var number))
            turn.Evidence.Empty(number);
        turn.Memory.KeepDraft(null);
    }
}
