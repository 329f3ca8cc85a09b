using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Cases;
using PolicyBot.Dialogs.Incidents;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Reporting.Drafts;
using PolicyBot.Dialogs.Reporting.Intake;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Reporting.Own;

/// <summary>What somebody reported: the list, and one of them with what they can do. Always in the private chat.</summary>
internal sealed class OwnReports(IncidentDesk desk, ProgressCards progress, DraftShelf shelf, IPeople people, OwnForms forms, OwnFiles files) : IPressed
{
    public IReadOnlyList<Verb> Verbs { get; } = [Verb.MyReports, Verb.OpenReport, Verb.ReportForm, Verb.ReportDo];

    public Task PressAsync(DialogContext dialogs, Pressed press, CancellationToken cancellationToken) => press.Verb switch
    {
        Verb.MyReports => ListAsync(dialogs.Context, cancellationToken),
        Verb.OpenReport => ShowAsync(dialogs.Context, CaseCards.NumberOf(press.Button.Arguments[0]), cancellationToken),
        Verb.ReportForm => FormAsync(dialogs, press, cancellationToken),
        _ when press.Button.Arguments is [nameof(OwnAction.Files), ..] => files.DoAsync(dialogs.Context, press, cancellationToken),
        _ => forms.DoAsync(dialogs.Context, press, cancellationToken),
    };

    /// <summary>All that this person reported, and the draft they have; nothing about contents.</summary>
    public async Task ListAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        if (!turn.IsPrivate)
        {
            await turn.SayAsync(context, Say.It(Line.AskPrivately, turn.Language), cancellationToken);
            return;
        }
        var language = turn.Language;
        var card = turn.DraftBelow("");
        List<PageRow> rows = [.. (await turn.Incidents.OfReporterAsync(turn.Person.Id, cancellationToken)).Select(line => RowOf(line, card, language))];
        if (await shelf.FindAsync(turn, cancellationToken) is not null)
            rows.Insert(0, new PageRow(
                Say.It(ReportLine.ListDraft, language), null, card.Button(Say.It(ReportLine.ButtonResume, language), Verb.Report, StepAnswers.Resume)));
        var title = Say.It(ReportLine.ListTitle, language);
        await turn.ShowAsync(context, card, PageCard.Draw(
            new Page(
                Say.It(ReportLine.ListHeading, language), title, rows.Count == 0 ? Say.It(ReportLine.ListNone, language) : null, title, GuideTone.Calm,
                [new PagePart(title, rows)], [], [card.Button(Say.It(ReportLine.ButtonReportAny, language), Verb.Report)]), language), cancellationToken);
    }

    /// <summary>One of them; to anybody but its reporter it does not exist here.</summary>
    public async Task ShowAsync(ITurnContext context, CaseNumber number, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        if (await FindOwnAsync(context, number, IncidentAction.SeeProgress, cancellationToken) is not { } file)
            return;
        var audience = Audience.Of(turn.Person.Id);
        var card = turn.IsPrivate ? turn.DraftBelow(CaseCards.Subject(number)) : turn.DraftFor(audience, turn.NewMessageId(), CaseCards.Subject(number));
        var drawn = progress.Draw(file, card, turn.Language);
        if (turn.IsPrivate)
        {
            await turn.ShowAsync(context, card, drawn, cancellationToken);
        }
        else
        {
            turn.Tell(audience, card, drawn, update: false, Urgency.Normal);
            await turn.SayAsync(context, Say.It(Line.GoPrivate, turn.Language), cancellationToken);
        }
        await turn.Incidents.AddPostAsync(number, new CasePost(audience, card.MessageId, PostKind.Receipt), cancellationToken);
    }

    private async Task FormAsync(DialogContext dialogs, Pressed press, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(dialogs.Context);
        var arguments = press.Button.Arguments;
        if (!Enum.TryParse<OwnAction>(arguments[0], out var action)
            || await FindForAsync(dialogs.Context, CaseCards.NumberOf(arguments[1]), action, cancellationToken) is not { } file)
            return;
        await dialogs.CancelAllDialogsAsync(cancellationToken);
        await (action == OwnAction.Files
            ? files.AskAsync(dialogs.Context, file, ReportSeed.Of(press.Subject).Files, cancellationToken)
            : OwnForms.ShowAsync(dialogs.Context, file, action, arguments.ElementAtOrDefault(2), "", null, cancellationToken));
        if (press.MessageId is not null)
            await turn.SayAsync(dialogs.Context, Say.It(Line.OpensBelow, turn.Language), cancellationToken);
    }

    /// <summary>The case, for what is to be done with it: files come from whoever handles it as well.</summary>
    private ValueTask<IncidentFile?> FindForAsync(ITurnContext context, CaseNumber number, OwnAction action, CancellationToken cancellationToken) =>
        action == OwnAction.Files
            ? desk.FindAsync(context, number, OwnActions.RightOf(action), cancellationToken)
            : FindOwnAsync(context, number, OwnActions.RightOf(action), cancellationToken);

    /// <summary>The case, for whoever reported it.</summary>
    private async ValueTask<IncidentFile?> FindOwnAsync(ITurnContext context, CaseNumber number, IncidentAction action, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        if (await desk.FindAsync(context, number, action, cancellationToken) is not { } file)
            return null;
        if (file.Opened.By == turn.Person.Id)
            return file;
        await turn.SayAsync(context, IncidentDesk.Refused(Refusal.NoAccess, number, turn.Language), cancellationToken);
        return null;
    }

    private PageRow RowOf(IncidentSummary line, CardDraft card, Language language)
    {
        var number = line.Number.ToString();
        var key = card.Button(Say.It(ReportLine.OpenIt, language, number), Verb.OpenReport, number).Key;
        var state = Say.Named<IncidentLine>("State" + line.State, language);
        var day = Say.Day(people.DeadlinesOf(line.School).Calendar.Local(line.OpenedAt), language);
        var standing = line.Urgency == Urgency.Urgent ? state + " · " + Say.It(ReportLine.ListUrgent, language) + " · " + day : state + " · " + day;
        return new PageRow(Say.It(ReportLine.ListLine, language, number), standing, new Button(Say.It(ReportLine.ButtonOpen, language), key));
    }
}
