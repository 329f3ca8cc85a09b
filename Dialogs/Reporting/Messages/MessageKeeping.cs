using Microsoft.Bot.Builder;
using PolicyBot.Dialogs.Incidents;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Reporting.Asking;
using PolicyBot.Dialogs.Reporting.Drafts;
using PolicyBot.Dialogs.Reporting.Intake;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Reporting.Messages;

/// <summary>Keeps a chosen message with a report: one that was sent, the draft there is, or a new one. Of what may show a sexual image of somebody under 18 nothing is kept but where it stands.</summary>
internal sealed class MessageKeeping(DraftShelf shelf, EvidenceMoves evidence, ReportCards cards, IncidentDesk desk, MessageFile file)
{
    public Task KeepAsync(ITurnContext context, ChosenMessage message, MaterialShows shows, string where, CancellationToken cancellationToken) =>
        CaseNumber.TryParse(where, out var number)
            ? WithCaseAsync(context, number, message, shows, cancellationToken)
            : WithDraftAsync(Turn.Of(context), message, shows, cancellationToken);

    private async Task WithCaseAsync(ITurnContext context, CaseNumber number, ChosenMessage message, MaterialShows shows, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var by = turn.Person.Actor;
        if (await desk.FindAsync(context, number, IncidentAction.AddEvidence, cancellationToken) is not { } incident)
            return;
        if (shows == MaterialShows.SexualImageOfMinor)
        {
            await PassOnAsync(context, incident, message, cancellationToken);
            return;
        }
        if (incident.RefusesEvidence(by, shows) is { } refusal)
        {
            turn.Answer(IncidentDesk.Refused(refusal, number, turn.Language));
            return;
        }
        var taken = await file.TakeAsync(turn, number, message, cancellationToken);
        if (taken.Piece is not { } piece)
            turn.Answer(EvidenceMoves.WordOf(taken, turn.Language));
        else if (taken.WasThere)
            turn.Answer(Say.It(MessageLine.WasThereCase, turn.Language, number));
        else if ((await desk.DoAsync(context, incident, incident.AddEvidence(by, Added(turn, piece, message), shows), cancellationToken)).Refusal is null)
            turn.Answer(Say.It(MessageLine.KeptCase, turn.Language, number));
    }

    /// <summary>Nothing is kept of it: whoever handles the case is told where it stands, and that it is urgent.</summary>
    private async Task PassOnAsync(ITurnContext context, IncidentFile incident, ChosenMessage message, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var by = turn.Person.Actor;
        (incident, var refusal) = await desk.DoAsync(
            context, incident, incident.Add(by, Say.It(MessageLine.LinkLineImage, turn.Language, Place(message, turn)), turn.Now), cancellationToken);
        if (refusal is not null)
            return;
        if (incident.Urgency == Urgency.Normal)
            await desk.DoAsync(context, incident, incident.RaiseUrgency(by, Say.It(MessageLine.UrgentReason, turn.Language), turn.Now), cancellationToken);
        turn.Answer(Say.It(MessageLine.ImageCase, turn.Language, incident.Opened.Number));
    }

    private async Task WithDraftAsync(Turn turn, ChosenMessage message, MaterialShows shows, CancellationToken cancellationToken)
    {
        var before = await shelf.FindAsync(turn, cancellationToken);
        var draft = before ?? shelf.Begin(turn, ReportSeed.Nothing);
        if (shows == MaterialShows.SexualImageOfMinor || draft.Material == MaterialShows.SexualImageOfMinor)
        {
            var isNew = draft.Material != MaterialShows.SexualImageOfMinor;
            draft = isNew ? (await evidence.ShowsAsync(turn, draft, shows, cancellationToken)).Draft : draft;
            await GoOnAsync(turn, WithLink(draft, message, turn), MessageLine.PrivateImage, cancellationToken);
            turn.Answer(Say.It(isNew ? MessageLine.ImageDraft : MessageLine.ImageBefore, turn.Language));
            return;
        }
        (draft, var number) = await shelf.NumberAsync(turn, draft, cancellationToken);
        var taken = await file.TakeAsync(turn, number, message, cancellationToken);
        if (taken.Piece is { } piece)
            draft = (message.Link is "" ? draft : draft.WithMessage(piece.Id, message.Link)).Showing(shows);
        await GoOnAsync(turn, draft, taken.Piece is null ? MessageLine.PrivateNot : MessageLine.PrivateText, cancellationToken);
        turn.Answer(
            taken.Problem is not null ? EvidenceMoves.WordOf(taken, turn.Language)
            : Say.It(taken.WasThere ? MessageLine.WasThereDraft : before is null ? MessageLine.KeptNew : MessageLine.KeptDraft, turn.Language));
    }

    /// <summary>The draft is gone on with in the private chat, at the question where it stands.</summary>
    private Task GoOnAsync(Turn turn, ReportDraft draft, MessageLine remark, CancellationToken cancellationToken) =>
        cards.SendPrivatelyAsync(turn, DraftShelf.Keep(turn, draft), Say.It(remark, turn.Language), cancellationToken);

    private static ReportDraft WithLink(ReportDraft draft, ChosenMessage message, Turn turn)
    {
        var line = Say.It(MessageLine.LinkLine, turn.Language, Place(message, turn));
        var facts = draft.Facts is "" ? line : draft.Facts + "\n" + line;
        return facts.Length <= StageMoves.MostFacts && !draft.Facts.Contains(line, StringComparison.Ordinal) ? draft with { Facts = facts } : draft;
    }

    private static string Place(ChosenMessage message, Turn turn) => message.Link is "" ? Say.It(MessageLine.NotKnown, turn.Language) : message.Link;

    private static EvidenceAdded Added(Turn turn, KeptPiece piece, ChosenMessage message) => new(
        turn.Now, turn.Person.Id, piece.Id, piece.Kind, piece.Name, piece.Bytes, piece.Sha256, EvidenceSource.MessageMenu, message.Link is "" ? null : message.Link);
}
