using AdaptiveCards;
using PolicyBot.Dialogs.Cases;
using PolicyBot.Dialogs.Handling;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Reporting;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Incidents;

/// <summary>
/// Tells everybody concerned what happened in a case of misuse: those it belongs to are alerted, every message that shows it is brought up to date, whoever
/// reported it hears where it stands, and whoever may see it no longer finds it gone. Channels get number, school, urgency and state, nothing else.
/// </summary>
internal sealed class IncidentNews(IPeople people, IncidentNotices notices, ProgressCards progress, IncidentCards cards)
{
    /// <summary>Alerts those the case belongs to: the MT by its channel and its members on duty, the board one by one.</summary>
    public async Task AlertAsync(Turn turn, IncidentFile file, CancellationToken cancellationToken)
    {
        var (school, asker) = (file.Opened.School, turn.Person.Id);
        if (file.Owner == Owner.Board)
        {
            await AlertAsync(turn, file, people.MembersOf(school, Owner.Board, asker).Select(Audience.Of), cancellationToken);
            return;
        }
        var channel = (await people.MtOfAsync(school, asker, cancellationToken)).Where(audience => audience.IsChannel);
        await AlertAsync(turn, file, [.. channel, .. people.OnDuty(school, turn.Now, asker).Select(Audience.Of)], cancellationToken);
    }

    /// <summary>Alerts these, as far as they may see that the case is there.</summary>
    public async Task AlertAsync(Turn turn, IncidentFile file, IEnumerable<Audience> audiences, CancellationToken cancellationToken)
    {
        foreach (var audience in audiences)
            if (audience.Person is not { } person || person != file.Opened.By && file.May(IncidentAction.SeeLine, people.ActorAt(file.Opened.School, person)))
            {
                var draft = turn.DraftFor(audience, turn.NewMessageId(), CaseCards.Subject(file.Opened.Number));
                turn.Tell(audience, draft, notices.Alert(file, audience, draft, await LanguageAsync(audience, file, cancellationToken)), update: false, Urgency.Urgent);
                await turn.Incidents.AddPostAsync(file.Opened.Number, new CasePost(audience, draft.MessageId, PostKind.Alert), cancellationToken);
            }
    }

    /// <summary>The bot looks again when the case should have gone on.</summary>
    public void Watch(Turn turn, IncidentFile file)
    {
        if (people.DeadlinesOf(file.Opened.School).DueAt(file) is { } due)
            turn.Memory.WakeAt(due, IncidentWatch.Word, IncidentWatch.Subject(file, reminded: 0));
    }

    /// <summary>What just happened, for everybody but the one who did it.</summary>
    /// <param name="before">Where it stood before, as its reporter sees it.</param>
    public async Task TellAsync(Turn turn, IncidentFile file, CaseEvent happened, Phase before, CancellationToken cancellationToken)
    {
        foreach (var post in await turn.Incidents.PostsAsync(file.Opened.Number, cancellationToken))
            if (!turn.IsDealtWith(post.MessageId))
                await RedrawAsync(turn, file, post, happened, cancellationToken);
        if (happened is MovedToBoard)
            await AlertAsync(turn, file, cancellationToken);
        await TellReporterAsync(turn, file, happened, before, cancellationToken);
        await TellHandlersAsync(turn, file, happened, cancellationToken);
        if (file.WaitsSince == happened.At)
            Watch(turn, file);
    }

    private async Task RedrawAsync(Turn turn, IncidentFile file, CasePost post, CaseEvent happened, CancellationToken cancellationToken)
    {
        var reader = post.To.Person is { } person ? people.ActorAt(file.Opened.School, person) : null;
        if (post.Kind == PostKind.Form && file.May(IncidentAction.SeeLine, reader!))
            return;
        // The channel is the MT's: it learns that the case is gone, and nothing of what the board does with it.
        var isGoneFromChannel = post.To.IsChannel && file.Owner == Owner.Board;
        if (isGoneFromChannel && happened is not MovedToBoard)
            return;
        var draft = turn.DraftFor(post.To, post.MessageId, CaseCards.Subject(file.Opened.Number));
        var language = await LanguageAsync(post.To, file, cancellationToken);
        var card = isGoneFromChannel || reader is not null && post.Kind != PostKind.Receipt && !file.May(post.Kind == PostKind.Case ? IncidentAction.Read : IncidentAction.SeeLine, reader)
            ? IncidentNotices.Gone(file, language)
            : post.Kind switch
            {
                PostKind.Alert => notices.Alert(file, post.To, draft, language),
                PostKind.Receipt => progress.Draw(file, draft, language),
                PostKind.Case => await cards.DrawAsync(turn, file, draft, reader!, language, cancellationToken),
                _ => throw new ArgumentOutOfRangeException(nameof(post), post.Kind, "Every post can be drawn again."),
            };
        turn.Tell(post.To, draft, card, update: true, Urgency.Normal);
    }

    private async Task TellReporterAsync(Turn turn, IncidentFile file, CaseEvent happened, Phase before, CancellationToken cancellationToken)
    {
        var reporter = file.Opened.By;
        if (reporter == happened.By || !file.May(IncidentAction.SeeProgress, people.ActorAt(file.Opened.School, reporter)) || IncidentNotices.ForReporter(file, happened, before) is not { } title)
            return;
        var language = await people.LanguageOfAsync(reporter, cancellationToken);
        var draft = turn.DraftFor(Audience.Of(reporter), turn.NewMessageId(), CaseCards.Subject(file.Opened.Number));
        turn.Tell(Audience.Of(reporter), draft, notices.Progress(file, title, draft, language), update: false, file.Urgency);
    }

    private async Task TellHandlersAsync(Turn turn, IncidentFile file, CaseEvent happened, CancellationToken cancellationToken)
    {
        if (IncidentNotices.ForHandlers(file, happened) is not { } title)
            return;
        IReadOnlyList<PersonId> whom = title == IncidentLine.SignatureWanted
            ? people.MembersOf(file.Opened.School, file.Owner, turn.Person.Id)
            : file.Handler is { } handler ? [handler] : [];
        foreach (var person in whom.Where(person => person != happened.By && file.May(IncidentAction.Read, people.ActorAt(file.Opened.School, person))))
        {
            var language = await people.LanguageOfAsync(person, cancellationToken);
            var draft = turn.DraftFor(Audience.Of(person), turn.NewMessageId(), CaseCards.Subject(file.Opened.Number));
            turn.Tell(Audience.Of(person), draft, IncidentNotices.ToHandler(file, title, draft, language), update: false, Urgency.Urgent);
        }
    }

    private async ValueTask<Language> LanguageAsync(Audience audience, IncidentFile file, CancellationToken cancellationToken) =>
        audience.Person is { } person ? await people.LanguageOfAsync(person, cancellationToken) : people.LanguageOf(file.Opened.School);
}
