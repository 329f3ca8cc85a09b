using System.Text;

namespace PolicyBot.Records.Evidence.Checks;

/// <summary>Text: nothing but text, and not a page, a script or another document in disguise.</summary>
internal static class PlainText
{
    private static readonly string[] others =
        ["<!doctype", "<html", "<head", "<body", "<svg", "<?xml", "<?php", "<script", "<iframe", "#!", "%pdf", "{\\rtf", "@echo", "windows registry editor", "from: \"saved by", "mime-version:", "#@~^", "[internetshortcut]"];

    public static bool Begins(ReadOnlySpan<byte> first)
    {
        var head = first[..Math.Min(first.Length, 1024)];
        var text = Wide(head) is { } wide ? wide.GetString(head) : Encoding.UTF8.GetString(head);
        text = text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n', '\f');
        return !others.Any(other => text.StartsWith(other, StringComparison.OrdinalIgnoreCase))
            && !HasControls(first, Wide(head));
    }

    public static FileRefusal? Whole(Stream content)
    {
        var buffer = new byte[32 << 10];
        Encoding? wide = null;
        content.Position = 0;
        for (var isFirst = true; ; isFirst = false)
        {
            var count = content.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            var part = buffer.AsSpan(0, count);
            wide = isFirst ? Wide(part) : wide;
            if (HasControls(part, wide))
                return FileRefusal.ContentDiffers;
            if (count < buffer.Length)
                return null;
        }
    }

    private static Encoding? Wide(ReadOnlySpan<byte> first) =>
        first.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? Encoding.Unicode : first.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode : null;

    /// <summary>Old text files have one byte a letter in no known alphabet; what none of them has is a control character.</summary>
    private static bool HasControls(ReadOnlySpan<byte> part, Encoding? wide)
    {
        if (wide is not null)
        {
            foreach (var letter in wide.GetString(part))
                if (char.IsControl(letter) && letter is not ('\t' or '\r' or '\n' or '\f'))
                    return true;
            return part.Length % 2 != 0;
        }
        foreach (var letter in part)
            if (letter is < 0x20 and not (0x09 or 0x0A or 0x0C or 0x0D) or 0x7F)
                return true;
        return false;
    }
}
