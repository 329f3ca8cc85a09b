using static PolicyBot.Policy.Incidents.IncidentAction;

namespace PolicyBot.Policy.Incidents;

/// <summary>Who may do what with a case of misuse: the one table that every command asks first.</summary>
public static class IncidentRights
{
    [Flags]
    private enum Who { Nobody = 0, Reporter = 1, Handler = 2, Member = 4 }

    /// <summary>
    /// Whether somebody in this role may do this with a case of this owner. A member is somebody of the MT where the case belongs to
    /// the MT, somebody of the board where it belongs to the board. Of the MT's cases the board sees that they are there, and can take
    /// them to itself; of the board's cases the MT sees nothing.
    /// </summary>
    public static bool May(IncidentAction action, IncidentRole role, Owner owner) => role switch
    {
        IncidentRole.Reporter => Has(Who.Reporter, action, owner),
        IncidentRole.Handler => Has(Who.Handler, action, owner),
        IncidentRole.Mt => owner == Owner.Mt && Has(Who.Member, action, owner),
        IncidentRole.Board => owner == Owner.Board ? Has(Who.Member, action, owner) : action is SeeLine or MoveToBoard,
        IncidentRole.Colleague or IncidentRole.Recused or IncidentRole.OtherSchool => false,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Every role is in the table."),
    };

    private static bool Has(Who who, IncidentAction action, Owner owner) => (Of(action, owner) & who) != 0;

    private static Who Of(IncidentAction action, Owner owner) => action switch
    {
        SeeLine or SeeProgress or SealEvidence or RaiseUrgency => Who.Reporter | Who.Handler | Who.Member,
        MoveToBoard => owner == Owner.Board ? Who.Nobody : Who.Reporter | Who.Handler | Who.Member,
        AddReport or AddPerson or AddEvidence => Who.Reporter | Who.Handler,
        AnswerHandler or Withdraw => Who.Reporter,
        Read or ReadEvidence or TakeOn or HandOver or RecuseSelf or RecuseOther or NoteForMt or NoteForMyself or Reopen => Who.Handler | Who.Member,
        HandBack or DoStep or SkipStep or AddStep or AskReporter or NoteForReporter or OpenNames or Export or Close => Who.Handler,
        SignMeasure => Who.Member,
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "Every action is in the table."),
    };
}
