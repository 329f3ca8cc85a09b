using PolicyBot.Bot.Cases;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;
using PolicyBot.Records;

namespace PolicyBot.Bot.Pages;

/// <summary>
/// What the bot shows outside the chat, by a link for one person: GET asks whether to open, so that previews use nothing up; POST opens it, once. The rights are
/// looked at again at that moment.
/// </summary>
internal sealed partial class PagesEndpoint(
    PageDoor door, EvidencePage evidence, DossierPage dossier, IStore store, IPeople people, TimeProvider time, ILogger<PagesEndpoint> logger)
{
    public async Task HandleAsync(HttpContext http, string token)
    {
        try
        {
            await ShowAsync(http, token, http.RequestAborted);
        }
        catch (StoreUnavailableException unavailable)
        {
            Unavailable(logger, unavailable);
            await PlainPage.SayAsync(http, StatusCodes.Status503ServiceUnavailable, PageLine.LaterTitle, PageLine.LaterText);
        }
    }

    private async Task ShowAsync(HttpContext http, string token, CancellationToken cancellationToken)
    {
        if (await door.FindAsync(token, cancellationToken) is not { } found)
        {
            await PlainPage.SayAsync(http, StatusCodes.Status404NotFound, PageLine.GoneTitle, PageLine.GoneText);
            return;
        }
        var link = found.Link;
        var language = await people.LanguageOfAsync(new PersonId(link.Person), cancellationToken);
        if (link.Until < time.GetUtcNow())
        {
            await door.UseAsync(found, cancellationToken);
            await PlainPage.SayAsync(http, StatusCodes.Status410Gone, PageLine.GoneTitle, PageLine.GoneText, language);
        }
        else if (!HttpMethods.IsPost(http.Request.Method))
            await PlainPage.AskAsync(http, language);
        else if (!await door.UseAsync(found, cancellationToken))
            await PlainPage.SayAsync(http, StatusCodes.Status404NotFound, PageLine.GoneTitle, PageLine.GoneText, language);
        else
            await EndAsync(http, await OpenAsync(http, link, language, cancellationToken), language);
    }

    private async Task<PageEnd> OpenAsync(HttpContext http, PageLink link, Language language, CancellationToken cancellationToken)
    {
        if (!CaseNumber.TryParse(link.Number, out var number))
            return PageEnd.NotTheirs;
        var entries = await store.Cases.ReadAsync(number, cancellationToken);
        if (entries.Count == 0 || EventJson.Event(entries[0]) is not IncidentOpened)
            return PageEnd.NotTheirs;
        var file = IncidentFile.From(entries.Select(EventJson.Event));
        var reader = people.ActorAt(file.Opened.School, new PersonId(link.Person));
        if (!file.May(link.Page == PageKind.Dossier ? IncidentAction.Export : IncidentAction.ReadEvidence, reader))
            return PageEnd.NotTheirs;
        if (link.Page == PageKind.Evidence)
            return file.Find(new EvidenceId(link.Piece!)) is { IsSealed: false } piece
                ? await evidence.SendAsync(http, number, piece.Added.Id, cancellationToken)
                : PageEnd.Sealed;
        await PlainPage.HtmlAsync(http, StatusCodes.Status200OK, await dossier.DrawAsync(file, entries, reader, language, cancellationToken));
        return PageEnd.Shown;
    }

    private static Task EndAsync(HttpContext http, PageEnd end, Language language) => end switch
    {
        PageEnd.Shown => Task.CompletedTask,
        PageEnd.NotTheirs => PlainPage.SayAsync(http, StatusCodes.Status410Gone, PageLine.NotYoursTitle, PageLine.NotYoursText, language),
        PageEnd.Sealed => PlainPage.SayAsync(http, StatusCodes.Status410Gone, PageLine.SealedTitle, PageLine.SealedText, language),
        PageEnd.Damaged => PlainPage.SayAsync(http, StatusCodes.Status500InternalServerError, PageLine.DamagedTitle, PageLine.DamagedText, language),
        _ => throw new ArgumentOutOfRangeException(nameof(end), end, "Every end has its page."),
    };

    [LoggerMessage(1, LogLevel.Error, "The register is unavailable; a page was not shown")]
    private static partial void Unavailable(ILogger logger, Exception exception);
}
