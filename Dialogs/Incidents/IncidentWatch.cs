using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using PolicyBot.Dialogs.Cases;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Incidents;

/// <summary>
/// Looks whether a case went on in time. Nobody took it on: each member is alerted, then the board, then all again every school day. Its handler let it lie: the
/// handler is reminded every school day, from the second time on with all members.
/// </summary>
internal sealed class IncidentWatch(IPeople people, IncidentNews news) : IWoken
{
    public const string Word = "incident";

    public string What => Word;

    /// <summary>What is looked at: the case as it waits now. Once it goes on, this look is void, for the next one was arranged then. The register keeps moments in milliseconds.</summary>
    public static string Subject(IncidentFile file, int reminded) =>
        string.Create(CultureInfo.InvariantCulture, $"{file.Opened.Number}|{file.WaitsSince.ToUnixTimeMilliseconds()}|{reminded}");

    public async Task WakeAsync(DialogContext dialogs, string subject, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(dialogs.Context);
        var parts = subject.Split('|');
        var reminded = int.Parse(parts[2], CultureInfo.InvariantCulture);
        if (await turn.Incidents.FindAsync(CaseCards.NumberOf(parts[0]), cancellationToken) is not { } file || Subject(file, reminded) != subject
            || people.DeadlinesOf(file.Opened.School).DueAt(file) is not { } due)
            return;
        if (due > turn.Now)
            turn.Memory.WakeAt(due, Word, subject);
        else if (file.State == IncidentState.Open)
            await AlertAgainAsync(turn, file, cancellationToken);
        else
            await RemindAsync(turn, file, reminded + 1, cancellationToken);
    }

    private async Task AlertAgainAsync(Turn turn, IncidentFile file, CancellationToken cancellationToken)
    {
        var (school, asker) = (file.Opened.School, turn.Person.Id);
        var route = file.Events.OfType<AlertedAgain>().LastOrDefault()?.Route is null ? AlertRoute.Members : AlertRoute.Board;
        var whom = people.MembersOf(school, file.Owner, asker);
        await news.AlertAsync(
            turn, file, (route == AlertRoute.Board ? whom.Union(people.MembersOf(school, Owner.Board, asker)) : whom).Select(Audience.Of), cancellationToken);
        if (file.AlertAgain(route, turn.Now).Event is not { } alerted)
            return;
        var before = Progress.PhaseOf(file);
        file = await turn.Incidents.AddAsync(file.Opened.Number, alerted, cancellationToken);
        await news.TellAsync(turn, file, alerted, before, cancellationToken);
    }

    private async Task RemindAsync(Turn turn, IncidentFile file, int times, CancellationToken cancellationToken)
    {
        IReadOnlyList<PersonId> whom = times == 1 && file.Handler is { } handler ? [handler] : people.MembersOf(file.Opened.School, file.Owner, turn.Person.Id);
        foreach (var person in whom.Where(person => file.May(IncidentAction.Read, people.ActorAt(file.Opened.School, person))))
        {
            var draft = turn.DraftFor(Audience.Of(person), turn.NewMessageId(), CaseCards.Subject(file.Opened.Number));
            turn.Tell(
                Audience.Of(person), draft, IncidentNotices.ToHandler(file, IncidentLine.Overdue, draft, await people.LanguageOfAsync(person, cancellationToken)),
                update: false, Urgency.Urgent);
        }
        turn.Memory.WakeAt(people.DeadlinesOf(file.Opened.School).Calendar.AddDays(turn.Now, 1), Word, Subject(file, times));
    }
}
