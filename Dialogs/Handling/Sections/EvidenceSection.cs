using PolicyBot.Cards;
using PolicyBot.Dialogs.Handling.Forms;
using PolicyBot.Dialogs.Reporting.Own;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Handling.Sections;

/// <summary>What was kept as evidence. A piece is looked at by a link that works once; one that is sealed by nobody.</summary>
internal sealed class EvidenceSection(CaseNames names) : ISection
{
    private const int MostPieces = 4;
    private const int ShownOfHash = 12;

    public IReadOnlyList<Section> Sections => [Section.Evidence];

    public async ValueTask<SectionView> DrawAsync(CaseLook look, CancellationToken cancellationToken)
    {
        var (file, language) = (look.File, look.Language);
        List<Button> ways = [];
        List<Button> choices = [];
        List<PageRow> rows = [];
        foreach (var piece in look.Page(file.Evidence, MostPieces, ways))
        {
            var added = piece.Added;
            var number = NumberOf(file, added.Id);
            var who = added.By == file.Opened.By && !file.ShowsReporterTo(look.Reader)
                ? Say.It(HandlingLine.TheReporter, language) : await names.OfAsync(file, added.By, language, cancellationToken);
            rows.Add(new PageRow(
                Say.It(HandlingLine.EvidenceRow, language, number, Say.Named<HandlingLine>("Kind" + added.Kind, language), added.Name),
                piece.SealedBecause is { } reason
                    ? Say.It(HandlingLine.EvidenceSealed, language, reason)
                    : Say.It(HandlingLine.EvidenceStanding, language, Size(added.Bytes, look), added.Sha256[..Math.Min(ShownOfHash, added.Sha256.Length)], who, names.Moment(file, added.At, language)),
                !piece.IsSealed && look.Can(IncidentAction.ReadEvidence)
                    ? look.Draft.Button(Say.It(HandlingLine.LookAt, language, number), Verb.IncidentLink, file.Opened.Number.ToString(), nameof(PageKind.Evidence), added.Id.Value)
                    : null));
            if (!piece.IsSealed && look.Can(IncidentAction.SealEvidence))
                choices.Add(look.Ask(Say.It(HandlingLine.SealIt, language, number), FormKind.Seal, added.Id.Value));
        }
        if (look.Can(IncidentAction.AddEvidence))
            choices.Add(look.Draft.Button(Say.It(HandlingLine.AddFile, language), Verb.ReportForm, nameof(OwnAction.Files), file.Opened.Number.ToString()));
        if (rows.Count == 0)
            rows.Add(new PageRow(Say.It(HandlingLine.NoEvidence, language)));
        return new SectionView([new PagePart(Say.It(HandlingLine.HeadEvidence, language), rows)], [.. choices, .. ways]);
    }

    /// <summary>The number of a piece as people read it, from one.</summary>
    public static int NumberOf(IncidentFile file, EvidenceId id) => file.Evidence.ToList().FindIndex(piece => piece.Added.Id == id) + 1;

    private static string Size(long bytes, CaseLook look) => Say.It(HandlingLine.Kilobytes, look.Language, Math.Max(1, bytes / 1024));
}
