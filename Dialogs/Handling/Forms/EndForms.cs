using PolicyBot.Dialogs.Handling.Sections;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Handling.Forms;

/// <summary>Closing a case and taking it up again.</summary>
internal sealed class EndForms : ICaseForms
{
    private const string Outcome = "outcome", Summary = "summary", Lessons = "lessons", Kept = "kept", KeptWhy = "kept-why", Reason = "reason";

    public IEnumerable<CaseForm> Forms =>
    [
        CaseForm.Of(FormKind.Close, IncidentAction.Close, Section.Summary,
            sight => FormPlan.Of(sight,
            [
                Field.Choice(Outcome, HandlingLine.AskOutcome, Enum.GetValues<IncidentOutcome>(), "Outcome", sight.Language),
                Field.Text(Summary, HandlingLine.AskSummary, sight.Language),
                Field.Text(Lessons, HandlingLine.AskLessons, sight.Language, required: false),
                Field.Choice(Kept, HandlingLine.AskKeep, Enum.GetValues<RetentionTerm>(), "Keep", sight.Language),
                Field.Text(KeptWhy, HandlingLine.AskKeepWhy, sight.Language),
            ]) with
            {
                Help = [Say.It(HandlingLine.HintKeep, sight.Language), CaseTerms.ComplaintScheme(sight.Language)],
            },
            sight => Enum.TryParse<IncidentOutcome>(sight[Outcome], out var outcome) && Enum.TryParse<RetentionTerm>(sight[Kept], out var term)
                ? sight.File.Close(sight.Reader, outcome, sight[Summary], sight[Lessons], new Retention(term, sight[KeptWhy]), sight.Turn.Now)
                : Refusal.FormIncomplete),
        CaseForm.Of(FormKind.Reopen, IncidentAction.Reopen, Section.Summary,
            sight => FormPlan.Of(sight, [Field.Reason(sight.Language)]), sight => sight.File.Reopen(sight.Reader, sight[Reason], sight.Turn.Now)),
    ];
}
