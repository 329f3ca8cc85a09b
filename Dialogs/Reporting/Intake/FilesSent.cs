using Microsoft.Bot.Builder.Dialogs;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Reporting.Asking;
using PolicyBot.Dialogs.Reporting.Drafts;
using PolicyBot.Dialogs.Reporting.Own;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Reporting.Intake;

/// <summary>Files that somebody sends in the private chat: for the report at hand, for one that was sent, or to begin one. Nothing is fetched before it is known what they show.</summary>
internal sealed class FilesSent(DraftShelf shelf, EvidenceMoves evidence, ReportCards cards, OwnFiles own)
{
    private const int MostOffered = 3;

    /// <summary>Takes the files to where they belong; false when the words that came with them are still to be heard.</summary>
    public async Task<bool> HearAsync(DialogContext dialogs, Typed sent, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(dialogs.Context);
        if (!turn.IsPrivate)
            return false;
        var open = await turn.Memory.RecallAsync(cancellationToken);
        if (await own.TryTakeAsync(dialogs.Context, open, sent, cancellationToken))
            return true;
        var draft = await shelf.FindAsync(turn, cancellationToken);
        if (draft is null || dialogs.ActiveDialog?.Id != nameof(ReportDialog))
        {
            await OfferAsync(dialogs, sent, hasDraft: draft is not null, cancellationToken);
            return string.IsNullOrWhiteSpace(sent.Text);
        }
        if (draft.Answered.Contains(ReportStage.Material))
        {
            await SettleAsync(dialogs, turn, open, cancellationToken);
            await TakeAsync(dialogs, turn, draft, sent, cancellationToken);
            return true;
        }
        DraftShelf.KeepAside(turn, EvidenceMoves.Hold(draft, sent.Files));
        await turn.SayAsync(dialogs.Context, Say.It(ReportLine.FilesHeld, turn.Language), cancellationToken);
        return string.IsNullOrWhiteSpace(sent.Text);
    }

    /// <summary>The card above is late from now on: the report goes on below the files.</summary>
    private static async Task SettleAsync(DialogContext dialogs, Turn turn, RememberedCard? open, CancellationToken cancellationToken)
    {
        if (open is null || ReportCards.TitleOf(open.Subject, turn.Language) is not { } title)
            return;
        turn.Memory.UseUp(open.Id);
        var card = NoticeCard.Draw(new Notice(title, Say.It(Line.GoesOnBelow, turn.Language), []), turn.Language);
        await turn.SettleAsync(dialogs.Context, open.MessageId, card, cancellationToken);
    }

    private async Task TakeAsync(DialogContext dialogs, Turn turn, ReportDraft draft, Typed sent, CancellationToken cancellationToken)
    {
        string? remark;
        if (ReportStages.TakesFiles(draft))
        {
            (draft, remark) = await evidence.TakeAsync(turn, draft, sent.Files, cancellationToken);
            draft = draft.Without(ReportStage.Evidence) with { Stage = ReportStage.Evidence };
        }
        else if (draft.Material == MaterialShows.SexualImageOfMinor)
        {
            remark = Say.It(ReportLine.FilesRefused, turn.Language);
        }
        else
        {
            draft = EvidenceMoves.Hold(draft, sent.Files);
            remark = Say.It(ReportLine.FilesAskFirst, turn.Language);
        }
        if (sent.Text.Trim() is { Length: > 0 } words)
            (draft, remark) = WithWords(turn, draft, words, remark);
        await cards.ShowAsync(dialogs.Context, DraftShelf.Keep(turn, draft), remark, cancellationToken);
    }

    private static (ReportDraft Draft, string Remark) WithWords(Turn turn, ReportDraft draft, string words, string? remark)
    {
        var facts = draft.Facts + "\n" + words;
        return facts.Length <= StageMoves.MostFacts
            ? (draft with { Facts = facts }, remark + " " + Say.It(ReportLine.EvidenceTextKept, turn.Language))
            : (draft, remark + " " + Say.It(ReportLine.EvidenceTextLeft, turn.Language));
    }

    /// <summary>Asks what the files are for; where they lie waits in the card.</summary>
    private static async Task OfferAsync(DialogContext dialogs, Typed sent, bool hasDraft, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(dialogs.Context);
        var language = turn.Language;
        var card = turn.DraftBelow(new ReportSeed(null, [.. sent.Files.Take(EvidenceMoves.MostWaiting)]).ToText());
        List<Button> buttons = [];
        if (hasDraft)
            buttons.Add(card.Button(Say.It(ReportLine.ButtonOfferDraft, language), Verb.Report, StepAnswers.Resume));
        foreach (var line in (await turn.Incidents.OfReporterAsync(turn.Person.Id, cancellationToken)).Concat(await turn.Incidents.OfHandlerAsync(turn.Person.Id, cancellationToken))
            .Where(line => line.State is IncidentState.Open or IncidentState.InHand).Take(MostOffered))
            buttons.Add(card.Button(
                Say.It(ReportLine.ButtonOfferCase, language, line.Number), Verb.ReportForm, nameof(OwnAction.Files), line.Number.ToString()));
        buttons.Add(card.Button(Say.It(ReportLine.ButtonOfferNew, language), Verb.Report));
        buttons.Add(card.Button(Say.It(ReportLine.ButtonOfferNo, language), Verb.Stop));
        var drawn = NoticeCard.Draw(new Notice(Say.It(ReportLine.OfferTitle, language), Say.It(ReportLine.OfferText, language), buttons), language);
        await (string.IsNullOrWhiteSpace(sent.Text)
            ? turn.ShowAsync(dialogs.Context, card, drawn, cancellationToken)
            : turn.ShowBesideAsync(dialogs.Context, card, drawn, cancellationToken));
    }
}
