using Microsoft.Bot.Builder;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Cases;
using PolicyBot.Dialogs.Incidents;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Reporting.Asking;
using PolicyBot.Dialogs.Reporting.Drafts;
using PolicyBot.Dialogs.Reporting.Intake;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Reporting.Own;

/// <summary>Files for a report that was sent, from its reporter or whoever handles it: first what they show, then the files. Nothing is fetched before that is answered.</summary>
internal sealed class OwnFiles(IncidentDesk desk)
{
    private const string Prefix = "files|";

    /// <summary>Asks what they show. Files that were sent already wait in the card.</summary>
    public async Task AskAsync(ITurnContext context, IncidentFile file, IReadOnlyList<SentFile> sent, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var language = turn.Language;
        var number = file.Opened.Number.ToString();
        var card = turn.Draft(new ReportSeed(null, sent).ToText());
        await turn.ShowAsync(context, card, FormCard.Draw(
            new Form(
                TitleOf(turn, file), Say.It(ReportLine.FormFiles, language), Say.It(ReportLine.TextMaterial, language), null, [], [],
                [.. Shows.Select(shows => card.Button(ChoiceStages.MaterialOf(shows, language), Verb.ReportDo, nameof(OwnAction.Files), number, shows.ToString()))],
                [], [card.Button(Say.It(ReportLine.ButtonCancel, language), Verb.ReportDo, nameof(OwnAction.Files), number)])
            { Tone = GuideTone.Careful }, language), cancellationToken);
    }

    /// <summary>What they show was answered, or they are all sent.</summary>
    public async Task DoAsync(ITurnContext context, Pressed press, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var number = CaseCards.NumberOf(press.Button.Arguments[1]);
        if (press.Button.Arguments.Count < 3 || !Enum.TryParse<MaterialShows>(press.Button.Arguments[2], out var shows)
            || await desk.FindAsync(context, number, IncidentAction.AddEvidence, cancellationToken) is not { } file)
        {
            await OwnForms.ShowDoneAsync(context, ReportLine.DoneFiles, number, null, cancellationToken);
            return;
        }
        if (file.RefusesEvidence(turn.Person.Actor, shows) is { } refusal)
        {
            var words = refusal == Refusal.MaterialForbidden
                ? string.Join(' ', Say.Lines(Line.StopImageSteps, turn.Language).Prepend(Say.It(ReportLine.FilesRefused, turn.Language)))
                : IncidentDesk.Refused(refusal, number, turn.Language);
            await OwnForms.ShowDoneAsync(context, ReportLine.DoneFiles, number, words, cancellationToken);
            return;
        }
        await TakeAsync(context, file, shows, ReportSeed.Of(press.Subject).Files, cancellationToken);
    }

    /// <summary>Takes files that were sent while this card asked for them, with the words that came along; false when it asks for none.</summary>
    public async Task<bool> TryTakeAsync(ITurnContext context, RememberedCard? open, Typed sent, CancellationToken cancellationToken)
    {
        if (open?.Subject.StartsWith(Prefix, StringComparison.Ordinal) != true)
            return false;
        var parts = open.Subject.Split('|');
        if (await desk.FindAsync(context, CaseCards.NumberOf(parts[1]), IncidentAction.AddEvidence, cancellationToken) is not { } file)
            return true;
        var turn = Turn.Of(context);
        if (sent.Text.Trim() is { Length: > 0 } words)
            (file, _) = await desk.DoAsync(context, file, file.Add(turn.Person.Actor, words, turn.Now), cancellationToken);
        await TakeAsync(context, file, Enum.Parse<MaterialShows>(parts[2]), sent.Files, cancellationToken);
        return true;
    }

    private async Task TakeAsync(ITurnContext context, IncidentFile file, MaterialShows shows, IReadOnlyList<SentFile> sent, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var language = turn.Language;
        var number = file.Opened.Number;
        List<string> words = [];
        List<EvidenceAdded> pieces = [];
        if (file.RefusesEvidence(turn.Person.Actor, shows) is null)
            foreach (var one in sent)
            {
                var taken = await turn.Evidence.TakeAsync(number, one, shows, cancellationToken);
                words.Add(EvidenceMoves.WordOf(taken, language));
                if (taken is { WasThere: false, Piece: { } piece })
                    pieces.Add(new EvidenceAdded(turn.Now, turn.Person.Id, piece.Id, piece.Kind, piece.Name, piece.Bytes, piece.Sha256, file.Opened.By == turn.Person.Id ? EvidenceSource.Chat : EvidenceSource.Handler));
            }
        // Whoever handles it hears of several files once.
        foreach (var piece in pieces.SkipLast(1))
            file = await turn.Incidents.AddAsync(number, file.AddEvidence(turn.Person.Actor, piece, shows).Event!, cancellationToken);
        if (pieces.Count > 0)
            await desk.DoAsync(context, file, file.AddEvidence(turn.Person.Actor, pieces[^1], shows), cancellationToken);
        var card = turn.Draft($"{Prefix}{number}|{shows}");
        await turn.ShowAsync(context, card, FormCard.Draw(
            new Form(
                TitleOf(turn, file), Say.It(ReportLine.SendFiles, language, number), Say.It(ReportLine.SendFilesText, language),
                words.Count > 0 ? string.Join(' ', words) : null, [], [], [], [],
                [card.Button(Say.It(ReportLine.ButtonFilesDone, language), Verb.ReportDo, nameof(OwnAction.Files), number.ToString())]), language), cancellationToken);
    }

    /// <summary>The reporter adds to a report, whoever handles it to a case.</summary>
    private static string TitleOf(Turn turn, IncidentFile file) =>
        Say.It(file.Opened.By == turn.Person.Id ? ReportLine.OwnTitle : ReportLine.CaseTitle, turn.Language, file.Opened.Number);

    private static readonly MaterialShows[] Shows = [MaterialShows.Texts, MaterialShows.Images, MaterialShows.Sound, MaterialShows.SexualImageOfMinor];
}
