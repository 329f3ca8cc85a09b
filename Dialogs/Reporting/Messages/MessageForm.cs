using PolicyBot.Cards;
using PolicyBot.Dialogs.Reporting.Drafts;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Reporting.Messages;

/// <summary>What is asked about a chosen message. The message itself is not shown once more.</summary>
internal sealed class MessageForm(DraftShelf shelf)
{
    public const string Shows = "shows";
    public const string Where = "where";

    /// <summary>Where it belongs: the draft there is, or a new one.</summary>
    public const string Draft = "draft";

    /// <summary>What a message can show, as it is asked.</summary>
    public static readonly IReadOnlyList<MaterialShows> Offered = [MaterialShows.Texts, MaterialShows.Images, MaterialShows.SexualImageOfMinor];

    private const int MostCases = 5;

    public static string TitleOf(string action, Language language) =>
        Say.It(action == ChosenMessages.Report ? MessageLine.ReportTitle : MessageLine.KeepTitle, language);

    public async Task AskAsync(Turn turn, string action, MessageLine? problem, CancellationToken cancellationToken)
    {
        var language = turn.Language;
        var places = await PlacesAsync(turn, cancellationToken);
        var draft = turn.DraftBelow("");
        var send = draft.Button(Say.It(action == ChosenMessages.Report ? MessageLine.SendReport : MessageLine.SendKeep, language), Verb.MessageSend, ButtonStyle.Primary);
        FormField shows = new(
            Shows, FieldLook.Few, Say.It(MessageLine.LabelShows, language), Say.It(MessageLine.ErrorShows, language), IsRequired: true,
            Choices: [.. Offered.Select(one => new FormChoice(one.ToString(), Say.Named<MessageLine>("Shows" + one, language)))]);
        FormField where = new(
            Where, FieldLook.Few, Say.It(MessageLine.LabelWhere, language), Say.It(MessageLine.ErrorWhere, language), IsRequired: true, places[0].Value, places);
        turn.Ask(draft, FormCard.Draw(
            new Form(
                Say.It(MessageLine.Topic, language), Say.It(MessageLine.FormTitle, language), Say.It(MessageLine.FormText, language), problem is { } wrong ? Say.It(wrong, language) : null,
                [], places.Count > 1 ? [shows, where] : [shows], [], [send], []),
            language));
    }

    /// <summary>The draft there is, what was reported or is handled and still goes on, else a new report.</summary>
    private async ValueTask<IReadOnlyList<FormChoice>> PlacesAsync(Turn turn, CancellationToken cancellationToken)
    {
        var hasDraft = await shelf.FindAsync(turn, cancellationToken) is not null;
        var mine = (await turn.Incidents.OfReporterAsync(turn.Person.Id, cancellationToken))
            .Concat(await turn.Incidents.OfHandlerAsync(turn.Person.Id, cancellationToken))
            .Where(line => line.State is IncidentState.Open or IncidentState.InHand)
            .Select(line => line.Number).Distinct().Take(MostCases);
        FormChoice draft = new(Draft, Say.It(hasDraft ? MessageLine.WhereDraft : MessageLine.WhereNew, turn.Language));
        return [draft, .. mine.Select(number => new FormChoice(number.ToString(), Say.It(MessageLine.WhereCase, turn.Language, number)))];
    }
}
