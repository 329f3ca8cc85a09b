using Microsoft.Bot.Builder;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Cases;
using PolicyBot.Dialogs.Handling.Sections;
using PolicyBot.Dialogs.Incidents;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Handling.Forms;

/// <summary>
/// Has a form about a case filled in, card by card, and does what it says. Each time it is asked anew whether this person may; where the case changed since
/// the card was shown, nothing is done and the form comes back with what was filled in.
/// </summary>
internal sealed class FillingIn(IncidentDesk desk, CaseShowing showing, ClosingList blocked, IPackSource packs, IPeople people, IEnumerable<ICaseForms> families)
{
    /// <summary>The argument of the button that leads back to the form's first card.</summary>
    private const string Again = "again";

    private readonly IReadOnlyDictionary<FormKind, CaseForm> forms = families.SelectMany(family => family.Forms).ToDictionary(form => form.Kind);

    /// <summary>Shows the form that a button asks for: the number, its kind and what it is about.</summary>
    public async Task BeginAsync(ITurnContext context, Pressed press, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var form = forms[Enum.Parse<FormKind>(press.Button.Arguments[1])];
        if (await showing.FindAsync(context, CaseCards.NumberOf(press.Button.Arguments[0]), form.Action, cancellationToken) is not { } file)
            return;
        var state = new FormState(
            press.Button.Arguments[0], form.Kind, press.Button.Arguments.ElementAtOrDefault(2) ?? "", FormState.Count(file), [], [],
            [.. people.MembersOf(file.Opened.School, file.Owner, turn.Person.Id).Select(person => person.Value)]);
        var sight = new FormSight(turn, file, state);
        if (!CaseLook.Can(file, sight.Reader, form.Action))
            await RefuseAsync(context, sight, cancellationToken);
        else if (form.Kind == FormKind.Close && file.Unsettled.Any())
            await blocked.ShowAsync(context, file, cancellationToken);
        else
            await ShowAsync(context, form, sight, null, cancellationToken);
    }

    /// <summary>Takes what was filled in: asks on, says what is wrong, or does it.</summary>
    public async Task SendAsync(ITurnContext context, Pressed press, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var state = FormState.Read(press.Subject);
        var form = forms[state.Kind];
        if (await showing.FindAsync(context, CaseCards.NumberOf(state.Number), form.Action, cancellationToken) is not { } file)
            return;
        var sight = new FormSight(turn, file, state);
        if (!CaseLook.Can(file, sight.Reader, form.Action))
        {
            await RefuseAsync(context, sight, cancellationToken);
            return;
        }
        if (press.Button.Arguments is [Again])
        {
            await ShowAsync(context, form, sight with { State = state with { Seen = [] } }, null, cancellationToken);
            return;
        }
        var shown = FormAnswers.Shown((await form.PlanAsync(sight, cancellationToken)).Fields, state);
        var today = DateOnly.FromDateTime(people.DeadlinesOf(file.Opened.School).Calendar.Local(turn.Now).DateTime);
        (state, var problem) = FormAnswers.Take(shown, state, press, today, turn.Language);
        if (state.Counted != FormState.Count(file))
        {
            state = state with { Counted = FormState.Count(file) };
            problem = Say.It(IncidentLine.ChangedMeanwhile, turn.Language);
        }
        if (problem is null)
        {
            state = state with { Seen = [.. state.Seen, .. shown.Select(field => field.Id)] };
            sight = sight with { State = state };
            if (FormAnswers.Shown((await form.PlanAsync(sight, cancellationToken)).Fields, state).Count == 0)
            {
                await DoAsync(context, form, sight, cancellationToken);
                return;
            }
        }
        await ShowAsync(context, form, sight with { State = state }, problem, cancellationToken);
    }

    private async Task DoAsync(ITurnContext context, CaseForm form, FormSight sight, CancellationToken cancellationToken)
    {
        var decision = form.Decide(sight);
        if (decision.Refusal is Refusal.FormIncomplete or Refusal.WordsMissing)
        {
            await ShowAsync(
                context, form, sight with { State = sight.State with { Seen = [] } }, IncidentDesk.Refused(decision.Refusal.Value, sight.File.Opened.Number, sight.Language), cancellationToken);
            return;
        }
        if (decision.Event is not null && form.ActAsync is { } act)
        {
            await act(context, sight, cancellationToken);
            return;
        }
        var (file, refusal) = await desk.DoAsync(context, sight.File, decision, cancellationToken);
        if (refusal is Refusal.StepsOpen or Refusal.SignatureMissing)
        {
            await blocked.ShowAsync(context, file, cancellationToken);
            return;
        }
        if (refusal is null)
            form.Also?.Invoke(sight);
        await showing.ShowAsync(context, file, PlaceAfter(form, sight with { File = file }), cancellationToken);
    }

    /// <summary>Where its reader is led: among the steps, to the one it was about.</summary>
    private static Place PlaceAfter(CaseForm form, FormSight sight) => form.After != Section.Steps ? new Place(form.After)
        : new Place(form.After, form.Kind == FormKind.AddStep ? sight.File.Steps[^1].Step.Id.Value : sight.State.Target);

    private async Task ShowAsync(ITurnContext context, CaseForm form, FormSight sight, string? problem, CancellationToken cancellationToken)
    {
        var (turn, file, language) = (sight.Turn, sight.File, sight.Language);
        var plan = await form.PlanAsync(sight, cancellationToken);
        var shown = FormAnswers.Shown(plan.Fields, sight.State);
        var draft = turn.Draft(sight.State.ToText());
        var look = new CaseLook(turn, file, draft, sight.Reader, language, new Place(form.After));
        var isLast = !plan.AsksOn && shown.Count + plan.Fields.Count(field => sight.State.Seen.Contains(field.Id)) == plan.Fields.Count;
        List<Button> ways = [];
        if (sight.State.Seen.Count > 0)
            ways.Add(draft.Button(Say.It(HandlingLine.Restart, language), Verb.IncidentDo, Again));
        else if (form.Kind == FormKind.Step && look.Can(IncidentAction.SkipStep) && sight.Step is { State: StepState.Todo })
            ways.Add(look.Ask(HandlingLine.NotNeeded, FormKind.Skip, sight.State.Target));
        ways.Add(look.Go(HandlingLine.Cancel, form.After, form.After == Section.Steps ? sight.State.Target : ""));
        var send = new Button(Say.It(isLast ? HandlingLine.Send : HandlingLine.GoFurther, language), draft.FormKey(Verb.IncidentDo, FormAnswers.Typed), ButtonStyle.Primary);
        var card = FormCard.Draw(
            new Form(
                Say.It(HandlingLine.Topic, language, file.Opened.Number, packs.For(file.Opened.School).Name.In(language)), plan.Title, plan.Text, problem, plan.Help, shown, [], [send], ways),
            language);
        await turn.ShowAsync(context, draft, card, cancellationToken);
        await turn.Incidents.AddPostAsync(file.Opened.Number, new CasePost(Audience.Of(turn.Person.Id), draft.MessageId, PostKind.Form), cancellationToken);
    }

    private async Task RefuseAsync(ITurnContext context, FormSight sight, CancellationToken cancellationToken)
    {
        var refusal = sight.File.State switch
        {
            IncidentState.Open => Refusal.NotTakenOn,
            IncidentState.InHand => Refusal.AlreadySo,
            _ => Refusal.Finished,
        };
        await sight.Turn.SayAsync(context, IncidentDesk.Refused(refusal, sight.File.Opened.Number, sight.Language), cancellationToken);
        await showing.ShowAsync(context, sight.File, new Place(Section.Summary), cancellationToken);
    }
}
