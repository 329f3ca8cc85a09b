using System.Text.Json.Nodes;
using PolicyBot.Tryout.Delivery;
using PolicyBot.Tryout.Files;
using PolicyBot.Tryout.Teams;

namespace PolicyBot.Tryout.Page;

/// <summary>What the page uploads, and shows of what was shared. The bot's own way to the files is the connector's.</summary>
internal static class PageUploads
{
    /// <summary>What a browser may show; anything else is only saved.</summary>
    private static readonly string[] pictures = ["image/png", "image/jpeg", "image/gif", "image/webp"];

    public static void MapUploads(this IEndpointRouteBuilder api, World world, TeamsClient client)
    {
        api.MapPost("/files", async (string person, string conversationId, string name, bool isPicture, HttpRequest request, CancellationToken ct) =>
        {
            if (request.ContentLength > FileShelf.MaxBytes) return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body, ct);
            if (body.Length > FileShelf.MaxBytes) return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
            var file = client.Upload(person, Path.GetFileName(name), body.ToArray(), conversationId, isPicture);
            return Results.Text(new JsonObject { ["id"] = file.Id }.ToJsonString(), "application/json");
        });
        api.MapGet("/files/{id}", (string id) => world.Files.Find(id) is { } file
            ? Results.Bytes(file.Bytes, file.ContentType, pictures.Contains(file.ContentType) ? null : file.Name)
            : Results.NotFound());
    }

    /// <summary>The files that a message is sent with.</summary>
    /// <exception cref="KeyNotFoundException">One is gone.</exception>
    public static IReadOnlyList<SharedFile> Uploaded(this World world, IReadOnlyList<string>? ids) =>
        [.. (ids ?? []).Select(id => world.Files.Find(id) ?? throw new KeyNotFoundException($"No file '{id}'"))];
}
