using Microsoft.Bot.Builder.Dialogs;
using PolicyBot.Dialogs.Cases;
using PolicyBot.Dialogs.Endings;
using PolicyBot.Dialogs.Escalation;
using PolicyBot.Dialogs.Guidance;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Facts;

namespace PolicyBot.Dialogs.Root;

/// <summary>Takes a press to whoever owns its verb. A press on an older card that can still be pressed goes on from there.</summary>
internal sealed class Presses(CaseDesk desk, AdviceDesk advice, Lists lists, Greeter greeter, NewQuestion newQuestion, Escalating escalating, PupilCards pupils, Comparing comparing,
    Repairing repairing, IEnumerable<IPressed> owners)
{
    private readonly IReadOnlyDictionary<Verb, IPressed> owned = owners.SelectMany(owner => owner.Verbs.Select(verb => (verb, owner))).ToDictionary(pair => pair.verb, pair => pair.owner);

    public async Task DoAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(dialogs.Context);
        var press = (Pressed)turn.Input;
        if (Verbs.UsesUp(press.Verb))
            turn.Memory.UseUp(press.CardId);
        await Act(dialogs, turn, press, cancellationToken);
    }

    private Task Act(DialogContext dialogs, Turn turn, Pressed press, CancellationToken cancellationToken) => press.Verb switch
    {
        Verb.Answer or Verb.Change or Verb.Back or Verb.Again => GuideAsync(dialogs, press, cancellationToken),
        Verb.Review or Verb.Edit or Verb.Send => EscalateAsync(dialogs, press, cancellationToken),
        Verb.AskMt => AskMtAsync(dialogs, press, cancellationToken),
        Verb.Topic => dialogs.ReplaceAllAsync(
            nameof(GuidanceDialog),
            GuidanceState.Begin(new TopicId(press.Button.Arguments[0]), press.Button.Arguments.ElementAtOrDefault(1) ?? "", Known.Nothing).ToText(),
            cancellationToken),
        Verb.Ask => newQuestion.AskAsync(dialogs, press.Button.Arguments[0], cancellationToken),
        Verb.Stop => greeter.StopAsync(dialogs, cancellationToken),
        Verb.Help => greeter.HelpAsync(dialogs.Context, cancellationToken),
        Verb.MyQuestions => lists.MyQuestionsAsync(dialogs.Context, cancellationToken),
        Verb.OpenCases => lists.OpenCasesAsync(dialogs.Context, cancellationToken),
        Verb.OpenCase => desk.ShowAsync(dialogs.Context, Number(press), cancellationToken),
        Verb.TakeOn => desk.ActAsync(dialogs.Context, Number(press), (file, _) => file.TakeOn(turn.Person.Id, turn.Now), cancellationToken),
        Verb.HandBack => desk.ActAsync(dialogs.Context, Number(press), (file, _) => file.HandBack(turn.Person.Id, turn.Now), cancellationToken),
        Verb.Withdraw => desk.ActAsync(dialogs.Context, Number(press), (file, _) => file.Withdraw(turn.Person.Id, turn.Now), cancellationToken),
        Verb.Advise => advice.AskAsync(dialogs.Context, Number(press), cancellationToken),
        Verb.SendAdvice => advice.SendAsync(dialogs.Context, press, cancellationToken),
        Verb.Explain => pupils.ShowAsync(dialogs.Context, GuidanceState.Read(press.Subject), cancellationToken),
        Verb.Compare => comparing.ShowAsync(dialogs.Context, GuidanceState.Read(press.Subject), new SchoolId(press.Button.Arguments[0]), cancellationToken),
        Verb.Resume => dialogs.ReplaceAllAsync(nameof(GuidanceDialog), (GuidanceState.Read(press.Subject).Paused ?? GuidanceState.Read(press.Subject)).ToText(), cancellationToken),
        Verb.NotThis => newQuestion.AskPastStopAsync(dialogs, press.Button.Arguments[0], cancellationToken),
        Verb.Alarm => escalating.AlarmAsync(dialogs, EscalationState.From(GuidanceState.Read(press.Subject)), cancellationToken),
        Verb.Done => repairing.DoneAsync(dialogs, press, cancellationToken),
        Verb.School => ChooseSchoolAsync(dialogs, turn, press, cancellationToken),
        _ => owned.TryGetValue(press.Verb, out var owner) ? owner.PressAsync(dialogs, press, cancellationToken)
            : throw new ArgumentOutOfRangeException(nameof(press), press.Verb, "Every verb has an owner."),
    };

    private static Task GuideAsync(DialogContext dialogs, Pressed press, CancellationToken cancellationToken) =>
        dialogs.ActiveDialog?.Id == nameof(GuidanceDialog)
            ? dialogs.ContinueDialogAsync(cancellationToken)
            : dialogs.ReplaceAllAsync(nameof(GuidanceDialog), GuidanceDialog.After(press).ToText(), cancellationToken);

    private static Task EscalateAsync(DialogContext dialogs, Pressed press, CancellationToken cancellationToken) =>
        dialogs.ActiveDialog?.Id == nameof(EscalationDialog)
            ? dialogs.ContinueDialogAsync(cancellationToken)
            : dialogs.ReplaceAllAsync(nameof(EscalationDialog), EscalationDialog.After(press).ToText(), cancellationToken);

    /// <summary>From a verdict the subject is guidance; from "I do not know that" it is the sentence as typed.</summary>
    private Task AskMtAsync(DialogContext dialogs, Pressed press, CancellationToken cancellationToken) => escalating.BeginAsync(
        dialogs,
        press.Button.Arguments is [var asked] ? EscalationState.About(asked) : EscalationState.From(GuidanceState.Read(press.Subject)),
        cancellationToken);

    private async Task ChooseSchoolAsync(DialogContext dialogs, Turn turn, Pressed press, CancellationToken cancellationToken)
    {
        await dialogs.CancelAllDialogsAsync(cancellationToken);
        var school = new SchoolId(press.Button.Arguments[0]);
        turn.Memory.Choose(school);
        turn.Person = turn.Person with { School = school };
        if (press.Subject is "")
            await greeter.WelcomeAsync(dialogs.Context, cancellationToken);
        else
            await newQuestion.AskAsync(dialogs, press.Subject, cancellationToken);
    }

    private static CaseNumber Number(Pressed press) => CaseCards.NumberOf(press.Button.Arguments[0]);
}
