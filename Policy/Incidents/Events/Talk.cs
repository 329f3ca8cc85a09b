using PolicyBot.Policy.Cases;

namespace PolicyBot.Policy.Incidents;

/// <summary>The handler asked the reporter something.</summary>
/// <param name="Asked">Counts the handler's questions in this case, from one.</param>
public sealed record ReporterAsked(DateTimeOffset At, PersonId By, int Asked, string Text) : CaseEvent(At, By);

/// <summary>The reporter answered the handler.</summary>
public sealed record ReporterAnswered(DateTimeOffset At, PersonId By, int Asked, string Text) : CaseEvent(At, By);

/// <summary>A note, for whoever its level lets see it.</summary>
public sealed record NoteAdded(DateTimeOffset At, PersonId By, NoteLevel Level, string Text) : CaseEvent(At, By);

/// <summary>Who sees a note.</summary>
public enum NoteLevel
{
    /// <summary>The reporter, and whoever handles cases.</summary>
    ReporterSees,
    /// <summary>Whoever handles cases.</summary>
    Mt,
    /// <summary>The writer.</summary>
    OnlyMe,
}
