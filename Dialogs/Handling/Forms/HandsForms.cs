using PolicyBot.Cards;
using PolicyBot.Dialogs.Handling.Sections;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Handling.Forms;

/// <summary>In whose hands it is, and who is kept out.</summary>
internal sealed class HandsForms(IPeople people, CaseNames names) : ICaseForms
{
    private const string To = "to", Reason = "reason";

    public IEnumerable<CaseForm> Forms =>
    [
        new(FormKind.HandOver, IncidentAction.HandOver, Section.Summary,
            async (sight, cancellationToken) => FormPlan.Of(sight,
            [
                await MembersAsync(sight, HandlingLine.AskMember, person => person != sight.File.Handler && sight.File.May(IncidentAction.TakeOn, At(sight, person)), cancellationToken),
                Field.Reason(sight.Language),
            ]),
            sight => sight.State.PersonIn(To) is { } to ? sight.File.HandOver(sight.Reader, At(sight, to), sight[Reason], sight.Turn.Now) : Refusal.FormIncomplete),
        CaseForm.Of(FormKind.HandBack, IncidentAction.HandBack, Section.Summary,
            sight => FormPlan.Of(sight, []), sight => sight.File.HandBack(sight.Reader, sight.Turn.Now)),
        CaseForm.Of(FormKind.RecuseSelf, IncidentAction.RecuseSelf, Section.Summary,
            sight => FormPlan.Of(sight, [Field.Reason(sight.Language, required: false)]),
            sight => sight.File.Recuse(sight.Reader, sight.Reader.Id, sight[Reason], sight.Turn.Now)),
        new(FormKind.RecuseOther, IncidentAction.RecuseOther, Section.More,
            async (sight, cancellationToken) => FormPlan.Of(sight,
            [
                await MembersAsync(sight, HandlingLine.AskWhom, person => person != sight.Reader.Id && !sight.File.KeptOut.Contains(person)
                    && (person != sight.File.Opened.By || sight.File.Opened.Report.ForSomebodyElse), cancellationToken),
                Field.Reason(sight.Language),
            ]),
            sight => sight.State.PersonIn(To) is { } person ? sight.File.Recuse(sight.Reader, person, sight[Reason], sight.Turn.Now) : Refusal.FormIncomplete),
        CaseForm.Of(FormKind.ToBoard, IncidentAction.MoveToBoard, Section.Summary,
            sight => FormPlan.Of(sight, [Field.Reason(sight.Language)]), sight => sight.File.MoveToBoard(sight.Reader, sight[Reason], sight.Turn.Now)),
        CaseForm.Of(FormKind.Urgent, IncidentAction.RaiseUrgency, Section.Summary,
            sight => FormPlan.Of(sight, [Field.Reason(sight.Language)]), sight => sight.File.RaiseUrgency(sight.Reader, sight[Reason], sight.Turn.Now)),
    ];

    private Actor At(FormSight sight, PersonId person) => people.ActorAt(sight.File.Opened.School, person);

    private async ValueTask<FormField> MembersAsync(FormSight sight, HandlingLine label, Func<PersonId, bool> suits, CancellationToken cancellationToken)
    {
        List<FormChoice> choices = [];
        for (var place = 0; place < sight.State.Listed.Count; place++)
            if (new PersonId(sight.State.Listed[place]) is var person && suits(person))
                choices.Add(new FormChoice(
                    (place + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), await names.OfAsync(sight.File, person, sight.Language, cancellationToken)));
        return Field.Choice(To, Say.It(label, sight.Language), choices, sight.Language, required: true, FieldLook.Many);
    }
}
