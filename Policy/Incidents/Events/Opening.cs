using PolicyBot.Policy.Cases;

namespace PolicyBot.Policy.Incidents;

/// <summary>Somebody reported misuse.</summary>
/// <param name="Revision">The pack revision the procedure was taken from.</param>
/// <param name="Procedure">The procedure's name within the school; nothing where the school has none for it.</param>
/// <param name="Steps">The steps of that revision: the case keeps them whatever becomes of the pack.</param>
/// <param name="SecondSignature">Whether the school wants a second signature under a measure.</param>
public sealed record IncidentOpened(
    DateTimeOffset At,
    PersonId By,
    CaseNumber Number,
    SchoolId School,
    string Revision,
    IncidentReport Report,
    string? Procedure,
    IReadOnlyList<CaseStep> Steps,
    Owner Owner,
    bool SecondSignature) : CaseEvent(At, By)
{
    /// <summary>A report of misuse as the school's pack has it handled.</summary>
    public static IncidentOpened Under(Pack pack, CaseNumber number, IncidentReport report, bool secondSignature, PersonId by, DateTimeOffset at)
    {
        var procedure = pack.Handling.For(report.Relation);
        return new IncidentOpened(
            at, by, number, pack.School, pack.Revision, report, procedure?.Id, [.. (procedure?.Steps ?? []).Select(CaseStep.Of)], report.Owner, secondSignature);
    }
}

/// <summary>The reporter, or the handler on hearing it, added to the report.</summary>
public sealed record ReportAdded(DateTimeOffset At, PersonId By, string Text) : CaseEvent(At, By);

/// <summary>One more person turned out to be involved.</summary>
public sealed record PersonAdded(DateTimeOffset At, PersonId By, InvolvedPerson Person) : CaseEvent(At, By);

/// <summary>It turned out to be urgent.</summary>
public sealed record UrgencyRaised(DateTimeOffset At, PersonId By, string Reason) : CaseEvent(At, By);
