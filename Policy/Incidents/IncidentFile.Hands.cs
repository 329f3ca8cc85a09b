using PolicyBot.Policy.Cases;

namespace PolicyBot.Policy.Incidents;

public sealed partial class IncidentFile
{
    /// <summary>What somebody is to this case.</summary>
    public IncidentRole RoleOf(Actor actor)
    {
        if (recused.Contains(actor.Id))
            return IncidentRole.Recused;
        if (IsReporter(actor.Id) && !(Opened.Report.ForSomebodyElse && IsMember(actor)))
            return IncidentRole.Reporter;
        if (actor.School != Opened.School)
            return IncidentRole.OtherSchool;
        if (IsMember(actor))
            return Handler == actor.Id ? IncidentRole.Handler : Owner == Owner.Board ? IncidentRole.Board : IncidentRole.Mt;
        return actor.IsMt ? IncidentRole.Mt : actor.IsBoard ? IncidentRole.Board : IncidentRole.Colleague;
    }

    /// <summary>Whether somebody may do this with the case, whatever its state.</summary>
    public bool May(IncidentAction action, Actor actor) => IncidentRights.May(action, RoleOf(actor), Owner);

    /// <summary>Somebody whom it belongs to takes it on.</summary>
    public Decision TakeOn(Actor by, DateTimeOffset at) =>
        (Forbids(IncidentAction.TakeOn, by) ?? IsOver()) is { } refusal ? refusal
        : State == IncidentState.InHand ? Refusal.TakenByAnother
        : new TakenOn(at, by.Id);

    /// <summary>The handler gives it back to the MT or the board as a whole.</summary>
    public Decision HandBack(Actor by, DateTimeOffset at) =>
        MayWork(IncidentAction.HandBack, by) is { } refusal ? refusal : new HandedBack(at, by.Id);

    /// <summary>A member puts it into the hands of another one, or of somebody who did not take it on by themselves.</summary>
    public Decision HandOver(Actor by, Actor to, string reason, DateTimeOffset at) =>
        (Forbids(IncidentAction.HandOver, by) ?? IsOver() ?? Words(reason)) is { } refusal ? refusal
        : Handler == to.Id ? Refusal.AlreadySo
        : !May(IncidentAction.TakeOn, to) ? Refusal.WrongHands
        : new HandedOver(at, by.Id, to.Id, reason);

    /// <summary>Keeps a person out of the case from now on: oneself, or with a reason somebody else. The reporter has no part in handling it anyway.</summary>
    public Decision Recuse(Actor by, PersonId person, string reason, DateTimeOffset at)
    {
        var isSelf = by.Id == person;
        if ((Forbids(isSelf ? IncidentAction.RecuseSelf : IncidentAction.RecuseOther, by) ?? (isSelf ? null : Words(reason))) is { } refusal)
            return refusal;
        return recused.Contains(person) ? Refusal.AlreadySo
            : IsReporter(person) && !Opened.Report.ForSomebodyElse ? Refusal.NotYours
            : new Recused(at, by.Id, person, reason);
    }

    /// <summary>It turns out that the MT may not decide: from now on it is the board's, also where it was closed.</summary>
    public Decision MoveToBoard(Actor by, string reason, DateTimeOffset at) =>
        Owner == Owner.Board && May(IncidentAction.SeeLine, by) ? Refusal.AlreadySo
        : (Forbids(IncidentAction.MoveToBoard, by) ?? Words(reason)) is { } refusal ? refusal
        : new MovedToBoard(at, by.Id, reason);

    /// <summary>The bot alerts along another way, as nobody has taken it on.</summary>
    public Decision AlertAgain(AlertRoute route, DateTimeOffset at) =>
        IsOver() is { } refusal ? refusal
        : State == IncidentState.InHand ? Refusal.AlreadySo
        : new AlertedAgain(at, PersonId.System, route);

    /// <summary>It turns out to be urgent.</summary>
    public Decision RaiseUrgency(Actor by, string reason, DateTimeOffset at) =>
        (Forbids(IncidentAction.RaiseUrgency, by) ?? IsOver() ?? Words(reason)) is { } refusal ? refusal
        : Urgency == Urgency.Urgent ? Refusal.AlreadySo
        : new UrgencyRaised(at, by.Id, reason);

    private bool IsReporter(PersonId person) => Opened.By == person;

    private bool IsMember(Actor actor) => actor.School == Opened.School && actor.IsOf(Owner);

    /// <summary>Why this person may not do it; nothing when they may.</summary>
    private Refusal? Forbids(IncidentAction action, Actor by) =>
        May(action, by) ? null
        : !May(IncidentAction.SeeLine, by) ? Refusal.NoAccess
        : IsHandlersAlone(action) && IsMember(by) && RoleOf(by) is IncidentRole.Mt or IncidentRole.Board ? NotInTheirHands()
        : Refusal.NotYours;

    /// <summary>Why the handler cannot go on with it; nothing when they can.</summary>
    private Refusal? MayWork(IncidentAction action, Actor by) => Forbids(action, by) ?? State switch
    {
        IncidentState.InHand => null,
        IncidentState.Open => Refusal.NotTakenOn,
        _ => Refusal.Finished,
    };

    private Refusal? IsOver() => State is IncidentState.Closed or IncidentState.Withdrawn ? Refusal.Finished : null;

    private Refusal NotInTheirHands() => State switch
    {
        IncidentState.Open => Refusal.NotTakenOn,
        IncidentState.InHand => Refusal.TakenByAnother,
        _ => Refusal.Finished,
    };

    private bool IsHandlersAlone(IncidentAction action) =>
        IncidentRights.May(action, IncidentRole.Handler, Owner)
        && !IncidentRights.May(action, Owner == Owner.Board ? IncidentRole.Board : IncidentRole.Mt, Owner);

    private static Refusal? Words(string words) => string.IsNullOrWhiteSpace(words) ? Refusal.WordsMissing : null;
}
