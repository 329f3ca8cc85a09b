using Microsoft.Bot.Builder.Dialogs;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Cases;
using PolicyBot.Dialogs.Escalation;
using PolicyBot.Dialogs.Guidance;
using PolicyBot.Dialogs.Handling;
using PolicyBot.Dialogs.Reporting.Drafts;
using PolicyBot.Dialogs.Reporting.Intake;
using PolicyBot.Dialogs.Reporting.Own;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Facts;
using PolicyBot.Understanding;

namespace PolicyBot.Dialogs.Root;

/// <summary>Does what a command asks, and what a whole sentence asks that comes down to one ("who can look at this?").</summary>
internal sealed class Obeying(
    CaseDesk desk, CaseShowing showing, Escalating escalating, Lists lists, Greeter greeter, ReportDesk reporting, OwnReports reports)
{
    private static readonly Dictionary<TopicId, CommandKind> sentences = new()
    {
        [new TopicId("greeting")] = CommandKind.Greeting,
        [new TopicId("help")] = CommandKind.Help,
        [new TopicId("escalate")] = CommandKind.AskMt,
        [new TopicId("case-status")] = CommandKind.MyQuestions,
    };

    /// <summary>Does what the command says.</summary>
    public Task ObeyAsync(DialogContext dialogs, Turn turn, Command command, RememberedCard? card, CancellationToken cancellationToken) => command switch
    {
        ShowCase show => ShowCaseAsync(dialogs, turn, show.Number, cancellationToken),
        SpeakLanguage speak => greeter.SpeakAsync(dialogs.Context, speak.Language, cancellationToken),
        PlainCommand { Kind: CommandKind.Help } => greeter.HelpAsync(dialogs.Context, cancellationToken),
        PlainCommand { Kind: CommandKind.Greeting } => greeter.WelcomeAsync(dialogs.Context, cancellationToken),
        PlainCommand { Kind: CommandKind.Stop } => greeter.StopAsync(dialogs, cancellationToken),
        PlainCommand { Kind: CommandKind.Again } => StartOverAsync(dialogs, card, cancellationToken),
        PlainCommand { Kind: CommandKind.Back } => turn.SayAsync(dialogs.Context, Say.It(Line.NothingToGoBack, turn.Language), cancellationToken),
        PlainCommand { Kind: CommandKind.MyQuestions } => lists.MyQuestionsAsync(dialogs.Context, cancellationToken),
        PlainCommand { Kind: CommandKind.MyCases } => lists.MyCasesAsync(dialogs.Context, cancellationToken),
        PlainCommand { Kind: CommandKind.OpenCases } => lists.OpenCasesAsync(dialogs.Context, cancellationToken),
        PlainCommand { Kind: CommandKind.AskMt } => EscalateAsync(dialogs, card, "", cancellationToken),
        PlainCommand { Kind: CommandKind.Report } => reporting.BeginAsync(dialogs, ReportSeed.Nothing, resume: false, cancellationToken),
        PlainCommand { Kind: CommandKind.ResumeReport } => reporting.BeginAsync(dialogs, ReportSeed.Nothing, resume: true, cancellationToken),
        PlainCommand { Kind: CommandKind.MyReports } => reports.ListAsync(dialogs.Context, cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Every command is obeyed."),
    };

    /// <summary>Does what a sentence asks of the bot itself; the topic is of the kind for such words.</summary>
    public Task ObeyAsync(DialogContext dialogs, Turn turn, TopicId word, string text, RememberedCard? card, CancellationToken cancellationToken) =>
        !sentences.TryGetValue(word, out var command) ? greeter.ElsewhereAsync(dialogs.Context, text, cancellationToken)
        : command == CommandKind.AskMt ? EscalateAsync(dialogs, card, text, cancellationToken)
        : ObeyAsync(dialogs, turn, new PlainCommand(command), card, cancellationToken);

    /// <summary>The guidance that stands open: a question of it waits for an answer on the current card.</summary>
    public static GuidanceState? OpenGuidance(DialogContext dialogs, RememberedCard? card) =>
        dialogs.ActiveDialog?.Id == nameof(GuidanceDialog) && card is not null ? GuidanceState.Read(card.Subject) : null;

    /// <summary>A number is a question's or a report's; one's own report opens as its reporter sees it.</summary>
    private async Task ShowCaseAsync(DialogContext dialogs, Turn turn, CaseNumber number, CancellationToken cancellationToken)
    {
        if ((await turn.Incidents.FindAsync(number, cancellationToken))?.Opened.By == turn.Person.Id)
            await reports.ShowAsync(dialogs.Context, number, cancellationToken);
        else if (!await showing.TryOpenAsync(dialogs.Context, number, cancellationToken))
            await desk.ShowAsync(dialogs.Context, number, cancellationToken);
    }

    private Task EscalateAsync(DialogContext dialogs, RememberedCard? card, string asked, CancellationToken cancellationToken) => escalating.BeginAsync(
        dialogs, OpenGuidance(dialogs, card) is { } open ? EscalationState.From(open) : EscalationState.About(asked), cancellationToken);

    private Task StartOverAsync(DialogContext dialogs, RememberedCard? card, CancellationToken cancellationToken) =>
        dialogs.ActiveDialog?.Id == nameof(ReportDialog) ? reporting.BeginAsync(dialogs, ReportSeed.Nothing, resume: false, cancellationToken)
        : OpenGuidance(dialogs, card) is { } open
            ? dialogs.ReplaceAllAsync(nameof(GuidanceDialog), GuidanceState.Begin(open.TopicId, "", Known.Nothing).ToText(), cancellationToken)
            : greeter.StartOverAsync(dialogs, cancellationToken);
}
