using Microsoft.Bot.Builder;
using PolicyBot.Dialogs.Cases;
using PolicyBot.Dialogs.Incidents;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Reporting.Drafts;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;
using PolicyBot.Policy.Procedures;

namespace PolicyBot.Dialogs.Reporting.Intake;

/// <summary>Sends a report: it becomes a case with the evidence that was kept for it, the draft is gone, and a receipt stands in its place.</summary>
internal sealed class Submitting(DraftShelf shelf, IncidentOpening opening, ProgressCards progress, IPeople people)
{
    /// <param name="alarm">Whether it is sent half filled in, because somebody is in danger.</param>
    public async Task SendAsync(ITurnContext context, ReportDraft draft, bool alarm, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var school = new SchoolId(draft.School);
        (draft, var number) = await shelf.NumberAsync(turn, draft, cancellationToken);
        IReadOnlyList<PersonId> keptOut = [.. draft.Members.Select(member => member.Id).Where(member => member != turn.Person.Id).Distinct()];
        var members = people.MembersOf(school, Owner.Mt, turn.Person.Id);
        var report = ReportOf(draft, alarm, nobodyLeft: members.Count > 0 && members.All(keptOut.Contains), turn.Language);
        List<EvidenceAdded> evidence =
        [
            .. (await turn.Evidence.OfAsync(number, cancellationToken)).Select(piece => draft.Messages.TryGetValue(piece.Id.Value, out var link)
                ? Added(turn, piece, EvidenceSource.MessageMenu, link)
                : Added(turn, piece, EvidenceSource.Chat, null)),
        ];
        turn.Person = turn.Person with { School = school };
        turn.Memory.KeepDraft(null);
        var file = await opening.OpenAsync(context, number, report, evidence, keptOut, cancellationToken);
        var receipt = turn.Draft(CaseCards.Subject(number));
        await turn.ShowAsync(context, receipt, progress.Draw(file, receipt, turn.Language), cancellationToken);
        await turn.Incidents.AddPostAsync(number, new CasePost(Audience.Of(turn.Person.Id), receipt.MessageId, PostKind.Receipt), cancellationToken);
    }

    private static EvidenceAdded Added(Turn turn, KeptPiece piece, EvidenceSource source, string? link) =>
        new(turn.Now, turn.Person.Id, piece.Id, piece.Kind, piece.Name, piece.Bytes, piece.Sha256, source, link);

    /// <param name="nobodyLeft">Whether every member of the MT is named in it, so that none could handle it.</param>
    private static IncidentReport ReportOf(ReportDraft draft, bool alarm, bool nobodyLeft, Language language) => new(
        draft.Danger,
        draft.Category,
        draft.Category is null ? draft.CategoryWords : "",
        ReportStages.RelationOf(draft.Towards),
        draft.IsAboutMt || nobodyLeft,
        draft.Offence,
        draft.When,
        draft.Where,
        draft.Platform,
        alarm ? Alarmed(draft, language) : draft.Facts,
        draft.People,
        draft.Material,
        draft.DoneAlready,
        draft.IsUrgent ? Urgency.Urgent : Urgency.Normal,
        draft.ForSomebodyElse,
        draft.WantsAnonymity)
    {
        Pupil = draft.IsAboutPupil ? draft.Pupil : null,
    };

    private static string Alarmed(ReportDraft draft, Language language)
    {
        var alarm = Say.It(ReportLine.AlarmFacts, language);
        return draft.Facts is "" ? alarm : alarm + "\n" + draft.Facts;
    }
}
