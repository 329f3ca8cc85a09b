using Microsoft.Bot.Builder.Dialogs;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Cases;
using PolicyBot.Dialogs.Guidance;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;

namespace PolicyBot.Dialogs.Endings;

/// <summary>After a mistake was put right: the bot asks again the next school day.</summary>
internal sealed class Repairing(SchoolTime clock) : IWoken
{
    private const int MorningHour = 9;

    public string What => "repaired";

    /// <summary>The colleague has done what they could.</summary>
    public async Task DoneAsync(DialogContext dialogs, Pressed press, CancellationToken cancellationToken)
    {
        await dialogs.CancelAllDialogsAsync(cancellationToken);
        var turn = Turn.Of(dialogs.Context);
        var again = clock.NextSchoolDay(turn.Now, MorningHour);
        turn.Memory.WakeAt(again, What, GuidanceState.Begin(GuidanceState.Read(press.Subject).TopicId, "", Policy.Facts.Known.Nothing).ToText());
        var draft = turn.Draft("");
        var card = NoticeCard.Draw(new Notice(
            Say.It(Line.RepairedTitle, turn.Language), Say.It(Line.RepairedText, turn.Language, Say.Day(clock.Local(again), turn.Language)), []), turn.Language);
        await turn.ShowAsync(dialogs.Context, draft, card, cancellationToken);
    }

    public async Task WakeAsync(DialogContext dialogs, string subject, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(dialogs.Context);
        var draft = turn.DraftBelow(subject);
        var card = NoticeCard.Draw(new Notice(
            Say.It(Line.RepairAgainTitle, turn.Language), Say.It(Line.RepairAgainText, turn.Language),
            [new Button(Say.It(Line.ButtonAskMt, turn.Language), draft.Key(Verb.AskMt))]), turn.Language);
        await turn.ShowBesideAsync(dialogs.Context, draft, card, cancellationToken);
    }
}
