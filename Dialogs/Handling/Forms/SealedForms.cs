using Microsoft.Bot.Builder;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Cases;
using PolicyBot.Dialogs.Handling.Sections;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Handling.Forms;

/// <summary>What is kept apart: the names, opened with a reason and shown once, and evidence that nobody may look at any more.</summary>
internal sealed class SealedForms(IPackSource packs) : ICaseForms
{
    private const string Reason = "reason";

    public IEnumerable<CaseForm> Forms =>
    [
        CaseForm.Of(FormKind.OpenNames, IncidentAction.OpenNames, Section.People,
            sight => FormPlan.Of(sight, [Field.Reason(sight.Language)]), Open) with { ActAsync = ShowNamesAsync },
        CaseForm.Of(FormKind.Seal, IncidentAction.SealEvidence, Section.Evidence,
            sight => FormPlan.Of(sight, [Field.Reason(sight.Language)], EvidenceSection.NumberOf(sight.File, new EvidenceId(sight.State.Target))),
            sight => sight.File.Seal(sight.Reader, new EvidenceId(sight.State.Target), sight[Reason], sight.Turn.Now)) with
        {
            Also = sight => sight.Turn.Evidence.Seal(new EvidenceId(sight.State.Target)),
        },
    ];

    private static Policy.Cases.Decision Open(FormSight sight) => sight.File.OpenNames(sight.Reader, sight[Reason], sight.Turn.Now);

    /// <summary>The names in place of the form: no later news draws this card again, and going back puts the case there.</summary>
    private async Task ShowNamesAsync(ITurnContext context, FormSight sight, CancellationToken cancellationToken)
    {
        var (file, turn, language) = (sight.File, sight.Turn, sight.Language);
        var names = await turn.Names.OpenAsync(file.Opened.Number, (NamesOpened)Open(sight).Event!, cancellationToken);
        var draft = turn.Draft(CaseCards.Subject(file.Opened.Number));
        var look = new CaseLook(turn, file, draft, sight.Reader, language, new Place(Section.People));
        List<PageRow> rows = [.. names.Select(name => new PageRow(Say.It(HandlingLine.NameRow, language, CaseText.Alias(name.Key, file, language), name.Value)))];
        if (rows.Count == 0)
            rows.Add(new PageRow(Say.It(HandlingLine.NoNames, language)));
        var card = PageCard.Draw(
            new Page(
                packs.For(file.Opened.School).Name.In(language), Say.It(HandlingLine.NamesTitle, language, file.Opened.Number), Say.It(HandlingLine.NamesText, language),
                IncidentCards.Title(file, language), GuideTone.Careful, [new PagePart(Say.It(HandlingLine.HeadPeople, language), rows)], [],
                [look.Go(HandlingLine.Back, Section.People)]),
            language);
        await turn.ShowAsync(context, draft, card, cancellationToken);
    }
}
