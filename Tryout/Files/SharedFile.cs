namespace PolicyBot.Tryout.Files;

/// <summary>A file that somebody put into a message: chosen with the paper-clip, or a picture pasted into the text.</summary>
/// <param name="Id">The item in OneDrive; of a pasted picture, the attachment of the connector.</param>
/// <param name="ContentType">By the name, as Teams does; the bytes are not looked at.</param>
/// <param name="Ticket">What makes its download address impossible to guess, and good for an hour.</param>
public sealed record SharedFile(string Id, string ConversationId, string Name, string ContentType, ReadOnlyMemory<byte> Bytes, bool IsInline, string Ticket, DateTimeOffset At)
{
    /// <summary>The extension without its dot, in small letters; empty if there is none.</summary>
    public string FileType => Path.GetExtension(Name).TrimStart('.').ToLowerInvariant();
}
