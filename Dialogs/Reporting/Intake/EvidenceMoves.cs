using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Reporting.Drafts;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Reporting.Intake;

/// <summary>Evidence of a draft. Nothing is fetched before it was said what it shows, and nothing at all that nobody may have.</summary>
internal sealed class EvidenceMoves(DraftShelf shelf)
{
    /// <summary>Files that can wait to be fetched.</summary>
    public const int MostWaiting = 20;

    /// <summary>The reporter said what the material shows.</summary>
    public async ValueTask<Moved> ShowsAsync(Turn turn, ReportDraft draft, MaterialShows shows, CancellationToken cancellationToken)
    {
        var answered = (draft with { Material = shows }).With(ReportStage.Material);
        switch (shows)
        {
            case MaterialShows.SexualImageOfMinor or MaterialShows.Nothing:
                await EmptyAsync(turn, answered, cancellationToken);
                return new Moved(ReportStages.Onward(answered with { Waiting = [] }));
            default:
                var taken = await TakeAsync(turn, answered with { Waiting = [] }, draft.Waiting, cancellationToken);
                return taken with { Draft = ReportStages.Onward(draft.Waiting.Count > 0 ? taken.Draft.Without(ReportStage.Evidence) : taken.Draft) };
        }
    }

    /// <summary>Takes these files in, with a word about each.</summary>
    public async ValueTask<Moved> TakeAsync(Turn turn, ReportDraft draft, IReadOnlyList<SentFile> files, CancellationToken cancellationToken)
    {
        if (files.Count == 0)
            return new Moved(draft);
        (draft, var number) = await shelf.NumberAsync(turn, draft, cancellationToken);
        List<string> words = [];
        foreach (var file in files)
            words.Add(WordOf(await turn.Evidence.TakeAsync(number, file, draft.Material, cancellationToken), turn.Language));
        return new Moved(draft, string.Join(' ', words));
    }

    /// <summary>Keeps where files lie until it was said what they show; nothing where nobody may have them.</summary>
    public static ReportDraft Hold(ReportDraft draft, IReadOnlyList<SentFile> files)
    {
        if (files.Count == 0 || draft.Material == MaterialShows.SexualImageOfMinor)
            return draft;
        var held = draft with { Waiting = [.. draft.Waiting.Concat(files).Take(MostWaiting)] };
        return draft.Answered.Contains(ReportStage.Material) ? held.Without(ReportStage.Material) with { Stage = ReportStage.Material } : held;
    }

    /// <summary>A piece goes, as if it had never been sent.</summary>
    public static Moved Remove(Turn turn, ReportDraft draft, string piece)
    {
        turn.Evidence.Remove(new EvidenceId(piece));
        return new Moved(draft);
    }

    /// <summary>What is kept for this draft.</summary>
    public static async ValueTask<IReadOnlyList<KeptPiece>> OfAsync(Turn turn, ReportDraft draft, CancellationToken cancellationToken) =>
        CaseNumber.TryParse(draft.Number, out var number) ? await turn.Evidence.OfAsync(number, cancellationToken) : [];

    /// <summary>What became of a file, in a kind word.</summary>
    public static string WordOf(TakenPiece taken, Language language)
    {
        var name = taken.Name is "" ? Say.It(ReportLine.AFile, language) : taken.Name;
        return taken.Problem is { } problem ? Say.It(ReportLine.EvidenceNot, language, name, Say.Named<ReportLine>("Problem" + problem, language))
            : Say.It(taken.WasThere ? ReportLine.EvidenceWasThere : ReportLine.EvidenceKept, language, name);
    }

    /// <summary>What was sent before goes: there is no material, or nobody may have it.</summary>
    private static async ValueTask EmptyAsync(Turn turn, ReportDraft draft, CancellationToken cancellationToken)
    {
        foreach (var piece in await OfAsync(turn, draft, cancellationToken))
            turn.Evidence.Remove(piece.Id);
    }
}
