namespace PolicyBot.Bot.Pages;

/// <summary>What the bot shows outside the chat.</summary>
internal static class PagesRoom
{
    public static IServiceCollection AddPages(this IServiceCollection services) => services
        .AddSingleton<PageDoor>()
        .AddSingleton<EvidencePage>()
        .AddSingleton<DossierPage>()
        .AddSingleton<PagesEndpoint>();

    public static void MapPages(this IEndpointRouteBuilder app) => app.MapMethods(
        "/page/{token}",
        [HttpMethods.Get, HttpMethods.Head, HttpMethods.Post],
        (HttpContext http, string token, PagesEndpoint pages) => pages.HandleAsync(http, token));
}
