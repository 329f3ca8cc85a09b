using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Handling;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Reporting;
using PolicyBot.Dialogs.Reporting.Asking;
using PolicyBot.Dialogs.Reporting.Intake;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;

namespace PolicyBot.Dialogs.Root;

/// <summary>Welcomes, helps, stops and changes the language.</summary>
internal sealed class Greeter(IPackSource packs)
{
    private const int Examples = 3;

    /// <summary>What the bot is for, with questions to try.</summary>
    public async Task WelcomeAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var pack = packs.For(turn.Person.School!.Value);
        var draft = turn.DraftBelow("");
        var examples = packs.Topics.Take(Examples).Select(topic => Example(topic, turn.Language))
            .Select(sentence => draft.Button(sentence, Verb.Ask, sentence)).ToList();
        var card = WelcomeCard.Draw(
            new Welcome(pack.Name.In(turn.Language), pack.Roles[pack.InDoubt].In(turn.Language), examples), turn.Language);
        await turn.ShowAsync(context, draft, card, cancellationToken);
    }

    /// <summary>What can be typed; what is going on goes on.</summary>
    public async Task HelpAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var draft = turn.DraftBelow("");
        List<Button> buttons =
        [
            draft.Button(Say.It(Line.ButtonMyQuestions, turn.Language), Verb.MyQuestions),
            draft.Button(Say.It(ReportLine.ButtonReportAny, turn.Language), Verb.Report),
            draft.Button(Say.It(ReportLine.ButtonMyReports, turn.Language), Verb.MyReports),
            draft.Button(Say.It(Line.ButtonAskMt, turn.Language), Verb.AskMt, ""),
        ];
        if (CaseLists.Handles(turn.Person))
            buttons.AddRange(
            [
                draft.Button(Say.It(Line.ButtonOpenCases, turn.Language), Verb.OpenCases),
                draft.Button(Say.It(HandlingLine.ButtonMyCases, turn.Language), Verb.MyCases),
            ]);
        var card = HelpCard.Draw(new Help(buttons), turn.Language);
        await turn.ShowBesideAsync(context, draft, card, cancellationToken);
    }

    /// <summary>A friendly word about what the bot is not for, with what it is for.</summary>
    public async Task ElsewhereAsync(ITurnContext context, string text, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var draft = turn.DraftBelow("");
        List<Button> buttons =
        [
            draft.Button(Say.It(Line.ButtonHelp, turn.Language), Verb.Help),
            draft.Button(Say.It(Line.ButtonAskMt, turn.Language), Verb.AskMt, text),
        ];
        var card = NoticeCard.Draw(new Notice(Say.It(Line.ElsewhereTitle, turn.Language), Say.It(Line.ElsewhereText, turn.Language), buttons), turn.Language);
        await turn.ShowAsync(context, draft, card, cancellationToken);
    }

    /// <summary>Ends what is going on; says so when nothing was.</summary>
    public async Task StopAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(dialogs.Context);
        var busy = dialogs.ActiveDialog is not null || turn.Input is Pressed;
        var isReporting = dialogs.ActiveDialog?.Id == nameof(ReportDialog) || turn.Input is Pressed press && ReportCards.IsStage(press.Subject);
        await dialogs.CancelAllDialogsAsync(cancellationToken);
        turn.Memory.CurrentCard = null;
        if (isReporting)
        {
            await ReportCards.ShowNoticeAsync(
                dialogs.Context, "", ReportLine.StoppedKept, ReportLine.StoppedKeptText, cancellationToken, (ReportLine.ButtonResume, Verb.Report, [StepAnswers.Resume]));
            return;
        }
        var line = Say.It(busy ? Line.Stopped : Line.NothingToStop, turn.Language);
        if (turn.Input is Pressed { MessageId: { } message })
            await turn.SettleAsync(dialogs.Context, message, NoticeCard.Draw(new Notice(line, Say.It(Line.StoppedNext, turn.Language), []), turn.Language), cancellationToken);
        else
            await turn.SayAsync(dialogs.Context, line, cancellationToken);
    }

    /// <summary>Begins anew from the welcome.</summary>
    public async Task StartOverAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        await dialogs.CancelAllDialogsAsync(cancellationToken);
        await WelcomeAsync(dialogs.Context, cancellationToken);
    }

    /// <summary>Speaks this language with this person from now on.</summary>
    public async Task SpeakAsync(ITurnContext context, Language language, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        turn.Memory.Choose(language);
        turn.Language = language;
        await turn.SayAsync(context, Say.It(Line.LanguageChosen, language), cancellationToken);
    }

    private static string Example(Topic topic, Language language) =>
        language == Language.Dutch ? topic.DutchExamples[0] : topic.EnglishExamples[0];
}
