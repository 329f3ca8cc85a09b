namespace PolicyBot.Records.Evidence.Checks;

/// <summary>A PDF ends as one; what is drawn in it is not looked at.</summary>
internal static class Pdf
{
    private const int Tail = 2048;

    public static FileRefusal? Whole(Bytes file)
    {
        var length = (int)Math.Min(file.Length, Tail);
        return file.At(file.Length - length, length).AsSpan().IndexOf("%%EOF"u8) >= 0 ? null : FileRefusal.Damaged;
    }
}
