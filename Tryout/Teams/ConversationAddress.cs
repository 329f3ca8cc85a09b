namespace PolicyBot.Tryout.Teams;

/// <summary>A conversation id as it comes over the wire: <c>19:…@thread.tacv2;messageid=1795…</c>, URL-encoded or not.</summary>
public readonly record struct ConversationAddress(string ConversationId, string? ThreadId)
{
    private const string ThreadMark = ";messageid=";

    public static ConversationAddress Parse(string text)
    {
        var id = Uri.UnescapeDataString(text);
        var mark = id.IndexOf(ThreadMark, StringComparison.OrdinalIgnoreCase);
        return mark < 0 ? new(id, null) : new(id[..mark], id[(mark + ThreadMark.Length)..]);
    }

    public override string ToString() => ThreadId is null ? ConversationId : ConversationId + ThreadMark + ThreadId;
}
