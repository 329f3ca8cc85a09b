using Microsoft.Bot.Builder;
using PolicyBot.Dialogs.Cases;
using PolicyBot.Dialogs.Handling.Sections;
using PolicyBot.Dialogs.Incidents;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Reporting;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Handling;

/// <summary>
/// Shows a case of misuse in the private chat of whoever may see it: the whole of it to those who handle it, that it is there to the board, where it
/// stands to who reported it. Whoever reads a case is put on record in it.
/// </summary>
internal sealed class CaseShowing(IncidentDesk desk, IncidentCards cards, ProgressCards progress)
{
    /// <summary>Going from part to part of a case within this time is one look.</summary>
    private static readonly TimeSpan oneLook = TimeSpan.FromMinutes(30);

    /// <summary>Shows the case where this person may see it; whether they may. Nothing is said where they may not.</summary>
    public async Task<bool> TryOpenAsync(ITurnContext context, CaseNumber number, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        if (await turn.Incidents.FindAsync(number, cancellationToken) is not { } file || !file.May(IncidentAction.SeeLine, turn.Person.Actor))
            return false;
        await OpenAsync(context, file, new Place(Section.Summary), cancellationToken);
        return true;
    }

    /// <summary>Shows a part of the case, or says that there is no such case.</summary>
    public async Task OpenAsync(ITurnContext context, CaseNumber number, Place place, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(context, number, IncidentAction.SeeLine, cancellationToken) is { } file)
            await OpenAsync(context, file, place, cancellationToken);
    }

    /// <summary>
    /// The case, when this person may do this with it. Else they are told why not, and the card that their press used up shows what they may see of the case.
    /// </summary>
    public async Task<IncidentFile?> FindAsync(ITurnContext context, CaseNumber number, IncidentAction action, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(context, number, action, cancellationToken) is { } file)
            return file;
        var turn = Turn.Of(context);
        if (turn.Input is Pressed { MessageId: not null } press && Verbs.UsesUp(press.Verb) && await turn.Incidents.FindAsync(number, cancellationToken) is { } known)
            await ShowAsync(context, known, new Place(Section.Summary), cancellationToken);
        return null;
    }

    /// <summary>Shows what this person may see of the case: in place of what was pressed, where that was used up or part of the case.</summary>
    public async Task ShowAsync(ITurnContext context, IncidentFile file, Place place, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var (actor, subject) = (turn.Person.Actor, CaseCards.Subject(file.Opened.Number));
        var inPlace = turn.Input is Pressed { MessageId: not null } press && (Verbs.UsesUp(press.Verb) || press.Button.Arguments.Count > 1);
        var draft = inPlace && turn.IsPrivate ? turn.DraftInPlace(subject) : turn.DraftBelow(subject);
        if (!file.May(IncidentAction.SeeLine, actor))
        {
            await turn.ShowAsync(context, draft, IncidentNotices.Gone(file, turn.Language), cancellationToken);
            return;
        }
        var look = new CaseLook(turn, file, draft, actor, turn.Language, place);
        var (kind, card) = file.May(IncidentAction.Read, actor) ? (PostKind.Case, await cards.DrawAsync(look, cancellationToken))
            : file.May(IncidentAction.SeeProgress, actor) ? (PostKind.Receipt, progress.Draw(file, draft, turn.Language))
            : (PostKind.Alert, cards.Outside(look));
        if (turn.IsPrivate)
        {
            await turn.ShowAsync(context, draft, card, cancellationToken);
        }
        else
        {
            turn.Tell(Audience.Of(actor.Id), draft, card, update: false, Urgency.Normal);
            await turn.SayAsync(context, Say.It(Line.GoPrivate, turn.Language), cancellationToken);
        }
        await turn.Incidents.AddPostAsync(file.Opened.Number, new CasePost(Audience.Of(actor.Id), draft.MessageId, kind), cancellationToken);
        if (kind == PostKind.Case && !HasJustLooked(file, turn))
            await IncidentDesk.NoteLookAsync(turn, file, file.Look(actor, LookedAt.Case, turn.Now), cancellationToken);
    }

    /// <summary>Opens it, which is a look of its own however short ago the last one was; going on from part to part is not.</summary>
    private async Task OpenAsync(ITurnContext context, IncidentFile file, Place place, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var goesOn = turn.Input is Pressed { Button.Arguments.Count: > 1 };
        if (!goesOn && HasJustLooked(file, turn))
            file = await IncidentDesk.NoteLookAsync(turn, file, file.Look(turn.Person.Actor, LookedAt.Case, turn.Now), cancellationToken);
        await ShowAsync(context, file, place, cancellationToken);
    }

    private static bool HasJustLooked(IncidentFile file, Turn turn) =>
        file.Events.OfType<Looked>().LastOrDefault(looked => looked.By == turn.Person.Id && looked.What == LookedAt.Case) is { } last && turn.Now - last.At < oneLook;
}
