using PolicyBot.Policy.Cases;

namespace PolicyBot.Policy.Incidents;

/// <summary>It went into the hands of another member.</summary>
public sealed record HandedOver(DateTimeOffset At, PersonId By, PersonId To, string Reason) : CaseEvent(At, By);

/// <summary>Somebody is kept out of the case from then, everywhere.</summary>
/// <param name="Reason">Why; empty where somebody says so themselves and leaves it at that.</param>
public sealed record Recused(DateTimeOffset At, PersonId By, PersonId Person, string Reason) : CaseEvent(At, By);

/// <summary>It belongs to the board from then; the MT sees it no more.</summary>
public sealed record MovedToBoard(DateTimeOffset At, PersonId By, string Reason) : CaseEvent(At, By);

/// <summary>Nobody had taken it on in time: the bot alerted along a second way.</summary>
public sealed record AlertedAgain(DateTimeOffset At, PersonId By, AlertRoute Route) : CaseEvent(At, By);

/// <summary>Along which way an alert goes when nobody takes a case on.</summary>
public enum AlertRoute
{
    /// <summary>Each member of whom it belongs to.</summary>
    Members,
    /// <summary>The board.</summary>
    Board,
}
