using System.Buffers.Text;

namespace PolicyBot.Bot.Arrivals;

/// <summary>
/// Half a character can be written in JSON as an escape, but is no text: whoever reads it throws. It becomes U+FFFD,
/// "unknown character", where it stands, so that the rest of the message is answered.
/// </summary>
internal static class LoneSurrogates
{
    private const int Escape = 6;

    /// <summary>Changes the JSON text in place; its length stays.</summary>
    public static void Mend(Span<byte> json)
    {
        for (var at = json.IndexOf((byte)'\\'); at >= 0 && at + 1 < json.Length; at = Next(json, at))
        {
            if (Unit(json, at) is not { } unit)
                at += 2;
            else if (char.IsHighSurrogate(unit) && Unit(json, at + Escape) is { } low && char.IsLowSurrogate(low))
                at += 2 * Escape;
            else
            {
                if (char.IsSurrogate(unit))
                    "fffd"u8.CopyTo(json[(at + 2)..]);
                at += Escape;
            }
        }
    }

    private static int Next(ReadOnlySpan<byte> json, int from) =>
        from < json.Length && json[from..].IndexOf((byte)'\\') is >= 0 and var found ? from + found : -1;

    private static char? Unit(ReadOnlySpan<byte> json, int at) =>
        at + Escape <= json.Length && json[at] == '\\' && json[at + 1] == 'u'
        && Utf8Parser.TryParse(json.Slice(at + 2, 4), out ushort unit, out var read, 'x') && read == 4 ? (char)unit : null;
}
