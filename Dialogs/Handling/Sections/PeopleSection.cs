using PolicyBot.Cards;
using PolicyBot.Dialogs.Handling.Forms;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Handling.Sections;

/// <summary>Who is involved, by role and mark; which names are kept apart, never the names.</summary>
internal sealed class PeopleSection : ISection
{
    private const int MostPeople = 8;

    public IReadOnlyList<Section> Sections => [Section.People];

    public async ValueTask<SectionView> DrawAsync(CaseLook look, CancellationToken cancellationToken)
    {
        var language = look.Language;
        var kept = await look.Turn.Names.AliasesAsync(look.File.Opened.Number, cancellationToken);
        List<Button> ways = [];
        var rows = look.Page(look.File.People, MostPeople, ways).Select(person =>
        {
            var part = Say.Named<HandlingLine>("As" + person.As, language);
            return new PageRow(CaseText.Alias(person, language), kept.Contains(person.Alias) ? Say.It(HandlingLine.NameKept, language, part) : part);
        }).ToList();
        if (rows.Count == 0)
            rows.Add(new PageRow(Say.It(HandlingLine.NoPeople, language)));
        List<Button> choices = [];
        if (look.Can(IncidentAction.AddPerson))
            choices.Add(look.Ask(HandlingLine.AddPerson, FormKind.AddPerson));
        if (kept.Count > 0 && look.Can(IncidentAction.OpenNames))
            choices.Add(look.Ask(HandlingLine.OpenNames, FormKind.OpenNames));
        return new SectionView([new PagePart(Say.It(HandlingLine.HeadPeople, language), rows)], [.. choices, .. ways]);
    }
}
