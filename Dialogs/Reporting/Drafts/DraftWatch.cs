using AdaptiveCards;
using Microsoft.Bot.Builder.Dialogs;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy.Cases;

namespace PolicyBot.Dialogs.Reporting.Drafts;

/// <summary>Looks after a draft that nobody goes on with: a word after twelve days, after fourteen it is thrown away. Always in the private chat.</summary>
internal sealed class DraftWatch(DraftShelf shelf) : IWoken
{
    public const string Word = "draft";

    public static readonly TimeSpan WarnedAfter = TimeSpan.FromDays(12);
    public static readonly TimeSpan GoneAfter = TimeSpan.FromDays(14);

    public string What => Word;

    public async Task WakeAsync(DialogContext dialogs, string subject, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(dialogs.Context);
        if (await shelf.FindAsync(turn, cancellationToken) is not { } draft || draft.Id != subject)
            return;
        var due = draft.ChangedAt + (draft.IsWarned ? GoneAfter : WarnedAfter);
        if (due > turn.Now)
        {
            turn.Memory.WakeAt(due, Word, draft.Id);
        }
        else if (draft.IsWarned)
        {
            DraftShelf.Drop(turn, draft);
            Tell(turn, ReportLine.ExpiredTitle, ReportLine.ExpiredText, ReportLine.ButtonReportAny);
        }
        else
        {
            turn.Memory.KeepDraft((draft with { IsWarned = true }).ToText());
            turn.Memory.WakeAt(turn.Now + (GoneAfter - WarnedAfter), Word, draft.Id);
            Tell(turn, ReportLine.ExpiresTitle, ReportLine.ExpiresText, ReportLine.ButtonResume, "resume");
        }
    }

    private static void Tell(Turn turn, ReportLine title, ReportLine text, ReportLine button, params string[] arguments)
    {
        var audience = Audience.Of(turn.Person.Id);
        var card = turn.DraftFor(audience, turn.NewMessageId(), "");
        turn.Tell(audience, card, NoticeCard.Draw(new Notice(
            Say.It(title, turn.Language), Say.It(text, turn.Language), [card.Button(Say.It(button, turn.Language), Verb.Report, arguments)]), turn.Language), update: false, Urgency.Normal);
    }
}
