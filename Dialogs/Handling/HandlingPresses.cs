using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PolicyBot.Dialogs.Cases;
using PolicyBot.Dialogs.Handling.Forms;
using PolicyBot.Dialogs.Handling.Sections;
using PolicyBot.Dialogs.Incidents;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Handling;

/// <summary>Does what whoever handles a case of misuse presses on it.</summary>
internal sealed class HandlingPresses(IncidentDesk desk, CaseShowing showing, FillingIn filling, CaseNames names) : IPressed
{
    public IReadOnlyList<Verb> Verbs => [Verb.Incident, Verb.IncidentTakeOn, Verb.IncidentForm, Verb.IncidentDo, Verb.IncidentLink];

    public Task PressAsync(DialogContext dialogs, Pressed press, CancellationToken cancellationToken) => press.Verb switch
    {
        Verb.Incident => showing.OpenAsync(dialogs.Context, CaseCards.NumberOf(press.Button.Arguments[0]), Place.Of(press.Button.Arguments), cancellationToken),
        Verb.IncidentTakeOn => TakeOnAsync(dialogs.Context, CaseCards.NumberOf(press.Button.Arguments[0]), cancellationToken),
        Verb.IncidentForm => filling.BeginAsync(dialogs.Context, press, cancellationToken),
        Verb.IncidentDo => filling.SendAsync(dialogs.Context, press, cancellationToken),
        Verb.IncidentLink => LinkAsync(dialogs.Context, press, cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(press), press.Verb, "Not a button of a case of misuse."),
    };

    private async Task TakeOnAsync(ITurnContext context, CaseNumber number, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        if (await showing.FindAsync(context, number, IncidentAction.TakeOn, cancellationToken) is not { } file)
            return;
        var decision = file.TakeOn(turn.Person.Actor, turn.Now);
        if (decision.Refusal == Refusal.TakenByAnother && file.Handler is { } handler && handler != turn.Person.Id)
            await turn.SayAsync(
                context, Say.It(HandlingLine.TakenBy, turn.Language, await names.OfAsync(file, handler, turn.Language, cancellationToken), number), cancellationToken);
        else
            (file, _) = await desk.DoAsync(context, file, decision, cancellationToken);
        await showing.ShowAsync(context, file, new Place(Section.Summary), cancellationToken);
    }

    /// <summary>A way to look at evidence or to fetch the dossier, for this person, once; that they looked is on record.</summary>
    private async Task LinkAsync(ITurnContext context, Pressed press, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var page = Enum.Parse<PageKind>(press.Button.Arguments[1]);
        var action = page == PageKind.Evidence ? IncidentAction.ReadEvidence : IncidentAction.Export;
        if (await desk.FindAsync(context, CaseCards.NumberOf(press.Button.Arguments[0]), action, cancellationToken) is not { } file)
            return;
        EvidenceId? piece = page == PageKind.Evidence ? new EvidenceId(press.Button.Arguments[2]) : null;
        var look = file.Look(turn.Person.Actor, page == PageKind.Evidence ? LookedAt.Evidence : LookedAt.Dossier, turn.Now, piece);
        if (look.Refusal is { } refusal)
        {
            await turn.SayAsync(context, IncidentDesk.Refused(refusal, file.Opened.Number, turn.Language), cancellationToken);
            return;
        }
        await IncidentDesk.NoteLookAsync(turn, file, look, cancellationToken);
        var line = page == PageKind.Evidence ? HandlingLine.LinkEvidence : HandlingLine.LinkDossier;
        await context.SendActivityAsync(MessageFactory.Text(Say.It(line, turn.Language, turn.Memory.LinkTo(page, file.Opened.Number, piece))), cancellationToken);
    }
}
