using AdaptiveCards;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Handling.Sections;
using PolicyBot.Dialogs.Incidents;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Handling;

/// <summary>Draws a case for whoever handles it, part by part. What the reader may not do now has no button.</summary>
internal sealed class IncidentCards(IPackSource packs, IEnumerable<ISection> sections)
{
    private static readonly Section[] shown = [Section.Summary, Section.People, Section.Evidence, Section.Steps, Section.Talk, Section.More];

    private readonly IReadOnlyDictionary<Section, ISection> bySection =
        sections.SelectMany(part => part.Sections.Select(section => (section, part))).ToDictionary(pair => pair.section, pair => pair.part);

    /// <summary>The case from its beginning, as it stands now.</summary>
    public ValueTask<AdaptiveCard> DrawAsync(
        Turn turn, IncidentFile file, CardDraft draft, Actor reader, Language language, CancellationToken cancellationToken) =>
        DrawAsync(new CaseLook(turn, file, draft, reader, language, new Place(Section.Summary)), cancellationToken);

    /// <summary>One part of it.</summary>
    public async ValueTask<AdaptiveCard> DrawAsync(CaseLook look, CancellationToken cancellationToken)
    {
        var view = await bySection[look.Place.Section].DrawAsync(look, cancellationToken);
        var ways = shown.Where(section => section != look.Place.Section)
            .Select(section => look.Go(Say.Named<HandlingLine>("Section" + section, look.Language), section));
        return PageCard.Draw(
            new Page(
                packs.For(look.File.Opened.School).Name.In(look.Language), Title(look.File, look.Language), Standing(look.File, look.Language), Title(look.File, look.Language),
                look.File is { Urgency: Urgency.Urgent, State: IncidentState.Open or IncidentState.InHand } ? GuideTone.Careful : GuideTone.Calm,
                view.Parts, view.Choices, view.First is { } first ? [first, .. ways] : [.. ways]),
            look.Language);
    }

    /// <summary>All that the board sees of a case of the MT: that it is there. It can bring it to itself.</summary>
    public AdaptiveCard Outside(CaseLook look) => PageCard.Draw(
        new Page(
            packs.For(look.File.Opened.School).Name.In(look.Language), Title(look.File, look.Language), Standing(look.File, look.Language), Title(look.File, look.Language),
            GuideTone.Calm, [new PagePart(Say.It(HandlingLine.HeadHandling, look.Language), [new PageRow(Say.It(HandlingLine.ReadOnly, look.Language))])],
            look.Can(IncidentAction.MoveToBoard) ? [look.Ask(HandlingLine.ToBoard, Forms.FormKind.ToBoard)] : [], []),
        look.Language);

    /// <summary>What the card is called: never what the case is about.</summary>
    public static string Title(IncidentFile file, Language language) => Say.It(HandlingLine.CaseTitle, language, file.Opened.Number);

    private static string Standing(IncidentFile file, Language language) =>
        Say.It(HandlingLine.Standing, language, IncidentNotices.State(file, language), CaseText.Of(file.Urgency, language));
}
