using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using PolicyBot.Bot.Arrivals;
using PolicyBot.Dialogs.Ports;

namespace PolicyBot.Bot.Evidence;

/// <summary>Finds the files among what is attached to a message.</summary>
internal static class SentFiles
{
    private const string File = "application/vnd.microsoft.teams.file.download.info";

    /// <summary>Things that are attached to messages and are no files: cards, the message once more as a page, links to other messages or to what only Graph can read.</summary>
    private static readonly string[] others = ["application/vnd.microsoft.card.", "text/html", "reference", "messageReference", "meetingReference", "forwardedMessageReference"];

    /// <summary>The files among the attachments of a message, in their order.</summary>
    public static IReadOnlyList<SentFile> Of(IEnumerable<Attachment>? attachments) =>
        [.. (attachments ?? []).Select(Read).OfType<SentFile>()];

    private static SentFile? Read(Attachment attachment)
    {
        var type = attachment.ContentType ?? "";
        if (others.Any(other => type.StartsWith(other, StringComparison.OrdinalIgnoreCase)))
            return null;
        var url = type == File
            ? JsonNode.Parse(ObjectText.Of(attachment.Content)) is JsonObject content && content["downloadUrl"] is JsonValue value && value.TryGetValue(out string? link) ? link : null
            : attachment.ContentUrl;
        return string.IsNullOrWhiteSpace(url) ? null : new SentFile(string.IsNullOrWhiteSpace(attachment.Name) ? null : attachment.Name, url);
    }
}
