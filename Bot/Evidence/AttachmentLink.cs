using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using PolicyBot.Bot.Arrivals;

namespace PolicyBot.Bot.Evidence;

/// <summary>A file that came with a message: what it is called, if it is called anything, and where it lies.</summary>
internal sealed record AttachmentLink(string? Name, string Url)
{
    private const string File = "application/vnd.microsoft.teams.file.download.info";

    /// <summary>Things that are attached to messages and are no files: cards, the message once more as a page, links to other messages or to what only Graph can read.</summary>
    private static readonly string[] others = ["application/vnd.microsoft.card.", "text/html", "reference", "messageReference", "meetingReference", "forwardedMessageReference"];

    /// <summary>The files among the attachments of a message, in their order.</summary>
    public static IReadOnlyList<AttachmentLink> Of(IEnumerable<Attachment>? attachments) =>
        [.. (attachments ?? []).Select(Read).OfType<AttachmentLink>()];

    private static AttachmentLink? Read(Attachment attachment)
    {
        var type = attachment.ContentType ?? "";
        if (others.Any(other => type.StartsWith(other, StringComparison.OrdinalIgnoreCase)))
            return null;
        var url = type == File
            ? JsonNode.Parse(ObjectText.Of(attachment.Content)) is JsonObject content && content["downloadUrl"] is JsonValue value && value.TryGetValue(out string? link) ? link : null
            : attachment.ContentUrl;
        return string.IsNullOrWhiteSpace(url) ? null : new AttachmentLink(string.IsNullOrWhiteSpace(attachment.Name) ? null : attachment.Name, url);
    }
}
