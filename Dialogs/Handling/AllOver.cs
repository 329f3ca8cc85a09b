using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Cases;
using PolicyBot.Dialogs.Handling.Forms;
using PolicyBot.Dialogs.Incidents;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Handling;

/// <summary>Hands over all cases that one member has in hand: one's own, or those of somebody who is away. Each case keeps that as an event of its own.</summary>
internal sealed class AllOver(IncidentDesk desk, IPeople people, SchoolTime clock) : IPressed
{
    public const string Mine = "mine", Others = "others";

    private const string From = "from", To = "to", Reason = "reason";

    public IReadOnlyList<Verb> Verbs => [Verb.CasesOver, Verb.CasesOverDo];

    public async Task PressAsync(DialogContext dialogs, Pressed press, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(dialogs.Context);
        if (!CaseLists.Handles(turn.Person))
            await turn.SayAsync(dialogs.Context, Say.It(HandlingLine.MembersOnly, turn.Language), cancellationToken);
        else if (press.Verb == Verb.CasesOver)
            await ShowAsync(dialogs.Context, new FormState("", FormKind.AllOver, press.Button.Arguments[0], 0, [], [], Members(turn)), null, cancellationToken);
        else
            await SendAsync(dialogs.Context, press, cancellationToken);
    }

    private async Task SendAsync(ITurnContext context, Pressed press, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var state = FormState.Read(press.Subject);
        var fields = await FieldsAsync(turn, state, cancellationToken);
        (state, var problem) = FormAnswers.Take(FormAnswers.Shown(fields, state), state, press, DateOnly.FromDateTime(clock.Local(turn.Now).DateTime), turn.Language);
        if (problem is null && (state.Target == Mine ? turn.Person.Id : state.PersonIn(From)) is { } from && state.PersonIn(To) is { } to)
            await HandOverAsync(context, from, to, state[Reason], cancellationToken);
        else
            await ShowAsync(context, state, problem, cancellationToken);
    }

    private async Task HandOverAsync(ITurnContext context, PersonId from, PersonId to, string reason, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var (over, left) = (0, 0);
        foreach (var line in await CaseLists.InHandOfAsync(turn, from, cancellationToken))
        {
            var file = (await turn.Incidents.FindAsync(line.Number, cancellationToken))!;
            var decision = file.HandOver(turn.Person.Actor, people.ActorAt(file.Opened.School, to), reason, turn.Now);
            if (decision.Event is null)
                left++;
            else if ((await desk.DoAsync(context, file, decision, cancellationToken)).Refusal is null)
                over++;
        }
        var draft = turn.Draft("");
        var notice = new Notice(
            Say.It(HandlingLine.AllOverTitle, turn.Language),
            over + left == 0 ? Say.It(HandlingLine.AllOverNone, turn.Language) : Say.It(HandlingLine.AllOverDone, turn.Language, over, left),
            [draft.Button(Say.It(HandlingLine.ButtonMyCases, turn.Language), Verb.MyCases)]);
        await turn.ShowAsync(context, draft, NoticeCard.Draw(notice, turn.Language), cancellationToken);
    }

    private async Task ShowAsync(ITurnContext context, FormState state, string? problem, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var language = turn.Language;
        var draft = turn.Draft(state.ToText());
        var shown = FormAnswers.Shown(await FieldsAsync(turn, state, cancellationToken), state);
        var send = new Button(Say.It(HandlingLine.Send, language), draft.FormKey(Verb.CasesOverDo, FormAnswers.Typed), ButtonStyle.Primary);
        var card = FormCard.Draw(
            new Form(
                Say.It(HandlingLine.MyCasesTitle, language), Say.It(HandlingLine.AllOverTitle, language), Say.It(HandlingLine.AllOverText, language), problem, [], shown, [], [send],
                [draft.Button(Say.It(HandlingLine.ButtonMyCases, language), Verb.MyCases)]),
            language);
        await turn.ShowAsync(context, draft, card, cancellationToken);
    }

    private async ValueTask<IReadOnlyList<FormField>> FieldsAsync(Turn turn, FormState state, CancellationToken cancellationToken)
    {
        List<FormChoice> members = [];
        for (var place = 1; place <= state.Listed.Count; place++)
            members.Add(new FormChoice(
                place.ToString(CultureInfo.InvariantCulture),
                await people.NameOfAsync(new PersonId(state.Listed[place - 1]), cancellationToken) ?? Say.It(HandlingLine.MemberNr, turn.Language, place)));
        List<FormField> fields =
        [
            Field.Choice(To, Say.It(HandlingLine.AskMember, turn.Language), members, turn.Language, required: true, FieldLook.Many),
            Field.Reason(turn.Language),
        ];
        if (state.Target == Others)
            fields.Insert(0, Field.Choice(From, Say.It(HandlingLine.AskFrom, turn.Language), members, turn.Language, required: true, FieldLook.Many));
        return fields;
    }

    /// <summary>Those among whom this person can hand cases over.</summary>
    private IReadOnlyList<string> Members(Turn turn) =>
    [
        .. Enum.GetValues<Owner>().Where(turn.Person.Actor.IsOf)
            .SelectMany(owner => people.MembersOf(turn.Person.School!.Value, owner, turn.Person.Id)).Distinct().Select(member => member.Value),
    ];
}
