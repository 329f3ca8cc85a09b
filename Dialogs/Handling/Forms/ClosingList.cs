using Microsoft.Bot.Builder;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Cases;
using PolicyBot.Dialogs.Handling.Sections;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Handling.Forms;

/// <summary>What keeps a case from being closed, with the way to each.</summary>
internal sealed class ClosingList(StepsSection steps, IPackSource packs)
{
    public async Task ShowAsync(ITurnContext context, IncidentFile file, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var draft = turn.Draft(CaseCards.Subject(file.Opened.Number));
        var look = new CaseLook(turn, file, draft, turn.Person.Actor, turn.Language, new Place(Section.Steps));
        List<PageRow> rows = [];
        foreach (var step in file.Unsettled)
            rows.Add(await steps.RowAsync(look, step, cancellationToken));
        var card = PageCard.Draw(
            new Page(
                packs.For(file.Opened.School).Name.In(turn.Language), IncidentCards.Title(file, turn.Language), Say.It(HandlingLine.BlockedTitle, turn.Language),
                IncidentCards.Title(file, turn.Language), GuideTone.Careful, [new PagePart(Say.It(HandlingLine.BlockedHead, turn.Language), rows)], [],
                [look.Go(HandlingLine.SectionSteps, Section.Steps), look.Go(HandlingLine.Back, Section.Summary)]),
            turn.Language);
        await turn.ShowAsync(context, draft, card, cancellationToken);
        await turn.Incidents.AddPostAsync(file.Opened.Number, new CasePost(Audience.Of(turn.Person.Id), draft.MessageId, PostKind.Form), cancellationToken);
    }
}
