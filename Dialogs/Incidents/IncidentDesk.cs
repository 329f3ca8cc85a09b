using Microsoft.Bot.Builder;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Incidents;

/// <summary>
/// The one way to a case of misuse: finds it for whoever may see it, does what a command decided, and has everybody told whom it concerns. To anybody
/// else the case does not exist.
/// </summary>
internal sealed class IncidentDesk(IncidentNews news)
{
    /// <summary>The case, when this person may do this with it; else nothing, and they are told that there is no such case.</summary>
    public async ValueTask<IncidentFile?> FindAsync(ITurnContext context, CaseNumber number, IncidentAction action, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        if (await turn.Incidents.FindAsync(number, cancellationToken) is { } file && file.May(IncidentAction.SeeLine, turn.Person.Actor))
        {
            if (file.May(action, turn.Person.Actor))
                return file;
            await turn.SayAsync(context, Refused(Refusal.NotYours, number, turn.Language), cancellationToken);
            return null;
        }
        await turn.SayAsync(context, Refused(Refusal.NoAccess, number, turn.Language), cancellationToken);
        return null;
    }

    /// <summary>Keeps what was decided and tells whom it concerns, or says why not.</summary>
    /// <returns>The case as it is now, and why nothing happened where that is so.</returns>
    public async Task<(IncidentFile File, Refusal? Refusal)> DoAsync(ITurnContext context, IncidentFile file, Decision decision, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        if (decision.Event is not { } happened)
        {
            await turn.SayAsync(context, Refused(decision.Refusal!.Value, file.Opened.Number, turn.Language), cancellationToken);
            return (file, decision.Refusal);
        }
        var before = Progress.PhaseOf(file);
        file = await turn.Incidents.AddAsync(file.Opened.Number, happened, cancellationToken);
        await news.TellAsync(turn, file, happened, before, cancellationToken);
        return (file, null);
    }

    /// <summary>Keeps that somebody looked, which tells nobody.</summary>
    public static async Task<IncidentFile> NoteLookAsync(Turn turn, IncidentFile file, Decision look, CancellationToken cancellationToken) =>
        look.Event is { } looked ? await turn.Incidents.AddAsync(file.Opened.Number, looked, cancellationToken) : file;

    /// <summary>Why nothing happened, in a kind word.</summary>
    public static string Refused(Refusal refusal, CaseNumber number, Language language) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, Say.Named<IncidentLine>("Refused" + refusal, language), number);
}
