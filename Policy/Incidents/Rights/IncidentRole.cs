using PolicyBot.Policy.Cases;

namespace PolicyBot.Policy.Incidents;

/// <summary>What somebody is to one case of misuse.</summary>
public enum IncidentRole
{
    /// <summary>Reported it. Somebody of the MT who wrote down what another told is no reporter.</summary>
    Reporter,
    /// <summary>Has it in hand, or had it last.</summary>
    Handler,
    /// <summary>Belongs to the management team of the school.</summary>
    Mt,
    /// <summary>Belongs to the board over the school.</summary>
    Board,
    /// <summary>Works at the school and has no part in it.</summary>
    Colleague,
    /// <summary>Is kept out of it.</summary>
    Recused,
    /// <summary>Does not work at the school.</summary>
    OtherSchool,
}

/// <summary>Somebody who wants to do something with a case of misuse.</summary>
/// <param name="School">The school they act for at this moment.</param>
/// <param name="IsMt">Whether they belong to that school's management team.</param>
/// <param name="IsBoard">Whether they belong to the board over that school.</param>
public sealed record Actor(PersonId Id, SchoolId? School, bool IsMt, bool IsBoard)
{
    /// <summary>Whether they belong to those a case can belong to.</summary>
    public bool IsOf(Owner owner) => owner == Owner.Board ? IsBoard : IsMt;
}
