using PolicyBot.Tryout.Files;
using PolicyBot.Tryout.Teams;

namespace PolicyBot.Tryout.Connector;

/// <summary>The connector half alone: what the tests and the load run need.</summary>
public static class ConnectorEndpoints
{
    /// <summary>Maps the Bot Framework connector and what people shared under a prefix; the bot is told <c>serviceUrl = {server}{prefix}</c>.</summary>
    public static RouteGroupBuilder MapConnector(this IEndpointRouteBuilder app, string prefix, World world, TryoutOptions? options = null)
    {
        options ??= TryoutOptions.Shipped();
        var sending = new Sending(world, options);
        var creating = new Creating(world, options, sending);
        var looking = new Looking(world, options);
        var downloads = new Downloads(world);

        var root = app.MapGroup(prefix);
        root.MapGet(FileAddresses.Download, (HttpContext http) => downloads.File(http));
        root.MapGet(FileAddresses.Picture, (string id, HttpContext http) => downloads.Picture(id, http));
        root.MapGet(FileAddresses.Drive, (string? path, HttpContext http) => downloads.Closed(path, http));
        root.MapGet(FileAddresses.Media, (string? path, HttpContext http) => downloads.Closed(path, http));

        var group = root.MapGroup("/v3");
        group.MapPost("/conversations", (Delegate)creating.PostAsync);
        group.MapPost("/conversations/{id}/activities", (string id, HttpContext http) => sending.PostAsync(id, null, http));
        group.MapPost("/conversations/{id}/activities/{replyTo}", (string id, string replyTo, HttpContext http) => sending.PostAsync(id, replyTo, http));
        group.MapPut("/conversations/{id}/activities/{activityId}", (string id, string activityId, HttpContext http) => sending.PutAsync(id, activityId, http));
        group.MapDelete("/conversations/{id}/activities/{activityId}", (string id, string activityId, HttpContext http) => sending.Delete(id, activityId, http));
        group.MapGet("/conversations/{id}/members", (string id) => looking.Members(id));
        group.MapGet("/conversations/{id}/members/{member}", (string id, string member) => looking.Member(id, member));
        group.MapGet("/conversations/{id}/pagedmembers", (string id, int? pageSize, string? continuationToken) => looking.PagedMembers(id, pageSize, continuationToken));
        group.MapGet("/teams/{id}", (string id) => looking.Team(id));
        group.MapGet("/teams/{id}/conversations", (string id) => looking.Channels(id));
        return root;
    }
}
