using PolicyBot.Policy;

namespace PolicyBot.Bot.Pages;

/// <summary>A page that says one thing, in the language of whom it is for; in both where that is not known.</summary>
internal static class PlainPage
{
    private const string Name = "PolicyBot";

    /// <summary>Asks whether to open: whoever only looks where a link leads, as previews do, uses nothing up.</summary>
    public static Task AskAsync(HttpContext http, Language language) =>
        WriteAsync(http, StatusCodes.Status200OK, PageLine.AskTitle, PageLine.AskText, PageLine.AskButton, [language]);

    /// <summary>Says why there is nothing to see.</summary>
    public static Task SayAsync(HttpContext http, int status, PageLine title, PageLine text, Language? language = null) =>
        WriteAsync(http, status, title, text, null, language is { } known ? [known] : [Language.Dutch, Language.English]);

    private static async Task WriteAsync(HttpContext http, int status, PageLine title, PageLine text, PageLine? button, Language[] languages)
    {
        var page = new HtmlWriter(Name, languages[0]).Open("main", "plain");
        foreach (var language in languages)
        {
            page.Open("section", language: language).Element("h1", PageSay.It(title, language)).Element("p", PageSay.It(text, language));
            if (button is { } words)
                page.Button(PageSay.It(words, language));
            page.Close("section");
        }
        await HtmlAsync(http, status, page.Close("main").End());
    }

    /// <summary>Answers with a page of ours.</summary>
    public static async Task HtmlAsync(HttpContext http, int status, string page)
    {
        PageHeaders.Write(http.Response, PageHeaders.OwnPage);
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/html; charset=utf-8";
        await http.Response.WriteAsync(page, http.RequestAborted);
    }
}
