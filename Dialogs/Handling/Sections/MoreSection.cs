using PolicyBot.Cards;
using PolicyBot.Dialogs.Handling.Forms;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Handling.Sections;

/// <summary>What else can be done with the case as a whole.</summary>
internal sealed class MoreSection(CaseNames names) : ISection
{
    private static readonly (IncidentAction Action, HandlingLine Title, FormKind Form)[] ways =
    [
        (IncidentAction.HandOver, HandlingLine.HandOver, FormKind.HandOver),
        (IncidentAction.HandBack, HandlingLine.HandBack, FormKind.HandBack),
        (IncidentAction.AddReport, HandlingLine.AddReport, FormKind.AddReport),
        (IncidentAction.RaiseUrgency, HandlingLine.MakeUrgent, FormKind.Urgent),
        (IncidentAction.MoveToBoard, HandlingLine.ToBoard, FormKind.ToBoard),
        (IncidentAction.RecuseSelf, HandlingLine.RecuseSelf, FormKind.RecuseSelf),
        (IncidentAction.RecuseOther, HandlingLine.RecuseOther, FormKind.RecuseOther),
        (IncidentAction.Close, HandlingLine.Close, FormKind.Close),
        (IncidentAction.Reopen, HandlingLine.Reopen, FormKind.Reopen),
    ];

    public IReadOnlyList<Section> Sections => [Section.More];

    public async ValueTask<SectionView> DrawAsync(CaseLook look, CancellationToken cancellationToken)
    {
        var language = look.Language;
        var choices = ways.Where(way => look.Can(way.Action)).Select(way => look.Ask(way.Title, way.Form)).ToList();
        if (look.Can(IncidentAction.Export))
            choices.Add(look.Draft.Button(Say.It(HandlingLine.Dossier, language), Verb.IncidentLink, look.File.Opened.Number.ToString(), nameof(PageKind.Dossier)));
        List<string> keptOut = [];
        foreach (var person in look.File.KeptOut)
            keptOut.Add(await names.OfAsync(look.File, person, language, cancellationToken));
        List<PageRow> rows = [];
        if (keptOut.Count > 0)
            rows.Add(new PageRow(Say.It(HandlingLine.RowKeptOut, language, string.Join(", ", keptOut))));
        if (choices.Count == 0)
            rows.Add(new PageRow(Say.It(HandlingLine.NoMore, language)));
        return new SectionView([new PagePart(Say.It(HandlingLine.HeadMore, language), rows)], choices);
    }
}
