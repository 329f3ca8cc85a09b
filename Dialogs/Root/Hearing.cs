using Microsoft.Bot.Builder.Dialogs;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Reporting;
using PolicyBot.Dialogs.Reporting.Asking;
using PolicyBot.Dialogs.Reporting.Intake;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Understanding;

namespace PolicyBot.Dialogs.Root;

/// <summary>Hears what is typed: a button of the open card, a command, words for an open form, another school, or a question.</summary>
internal sealed class Hearing(
    TypedPress typedPress, CommandReader commands, Presses presses, NewQuestion newQuestion, Obeying obeying, OtherSchool otherSchool, Greeter greeter, IPackSource packs,
    FilesSent files)
{
    private const int MostCharacters = 4000;

    public async Task HearAsync(DialogContext dialogs, string text, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(dialogs.Context);
        if (turn.Input is Typed { Files.Count: > 0 } sent && await files.HearAsync(dialogs, sent, cancellationToken))
            return;
        if (text.Length > MostCharacters)
        {
            await turn.SayAsync(dialogs.Context, Say.It(Line.TooLong, turn.Language, MostCharacters), cancellationToken);
            return;
        }
        var command = commands.Read(text);
        var card = await turn.Memory.RecallAsync(cancellationToken);
        if (card is not null && (typedPress.Find(card, text, command, turn) ?? (command is null ? TypedPress.Form(card, text) : null)) is { } press)
            await PressAsync(dialogs, turn, card, press, cancellationToken);
        else if (command is not null)
            await obeying.ObeyAsync(dialogs, turn, command, card, cancellationToken);
        else if (string.IsNullOrWhiteSpace(text))
            await greeter.HelpAsync(dialogs.Context, cancellationToken);
        else if (await otherSchool.TryAsync(dialogs, turn, card, text, cancellationToken))
            return;
        else if (dialogs.ActiveDialog?.Id == nameof(ReportDialog))
            await AskBesideReportAsync(dialogs, turn, text, cancellationToken);
        else if (Obeying.OpenGuidance(dialogs, card) is not { } open)
            await newQuestion.AskAsync(dialogs, text, cancellationToken);
        else if (!await newQuestion.TryInsteadAsync(dialogs, open, card!, text, cancellationToken))
            await turn.SayAsync(dialogs.Context, Say.It(Line.AnswerNotUnderstood, turn.Language), cancellationToken);
    }

    /// <summary>A question in the middle of a report is answered, and the report waits; what is no question is no answer here either.</summary>
    private async Task AskBesideReportAsync(DialogContext dialogs, Turn turn, string text, CancellationToken cancellationToken)
    {
        if (!await newQuestion.TryAskAsync(dialogs, text, cancellationToken))
        {
            await turn.SayAsync(dialogs.Context, Say.It(ReportLine.Choose, turn.Language), cancellationToken);
            return;
        }
        var draft = turn.DraftBelow("");
        var card = NoticeCard.Draw(new Notice(
            Say.It(ReportLine.Paused, turn.Language), Say.It(ReportLine.PausedText, turn.Language),
            [draft.Button(Say.It(ReportLine.ButtonResume, turn.Language), Verb.Report, StepAnswers.Resume)]), turn.Language);
        await turn.ShowBesideAsync(dialogs.Context, draft, card, cancellationToken);
    }

    private async Task PressAsync(DialogContext dialogs, Turn turn, RememberedCard card, Pressed press, CancellationToken cancellationToken)
    {
        turn.Input = press;
        if (Verbs.UsesUp(press.Verb))
            await turn.SettleAsync(dialogs.Context, card.MessageId, Settled(press, turn.Language), cancellationToken);
        await presses.DoAsync(dialogs, cancellationToken);
    }

    /// <summary>What stays of a card that was answered by typing: the question and the answer, without buttons.</summary>
    private AdaptiveCards.AdaptiveCard Settled(Pressed press, Language language)
    {
        var fact = press.Verb is Verb.Answer ? packs.FindFact(new FactId(press.Button.Arguments[0])) : null;
        var notice = ReportCards.TitleOf(press.Subject, language) is { } asked ? new Notice(asked, press.Button.WordsField is null ? press.Button.Title : Say.It(Line.Settled, language), [])
            : fact is null
            ? new Notice(press.Button.Title, Say.It(Line.Settled, language), [])
            : new Notice(fact.Question.In(language), press.Button.Title, []);
        return NoticeCard.Draw(notice, language);
    }
}
