namespace PolicyBot.Records.Evidence.Checks;

/// <summary>Sound as MPEG layer III: perhaps a label (ID3), then frame behind frame.</summary>
internal static class Mp3
{
    private const int FramesToSee = 3;
    private const int MostPadding = 64 << 10;
    private static readonly int[] bitrates1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0];
    private static readonly int[] bitrates2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0];
    private static readonly int[] rates = [44100, 48000, 32000, 0];

    public static bool Begins(ReadOnlySpan<byte> first) => first.StartsWith("ID3"u8) || first.Length >= 4 && FrameLength(first) > 0;

    public static FileRefusal? Whole(Bytes file)
    {
        var at = Label(file);
        for (var padding = 0; padding < MostPadding && file.Byte(at) == 0; padding++)
            at++;
        for (var frame = 0; frame < FramesToSee; frame++)
        {
            if (FrameLength(file.At(at, 4)) is not (> 0 and var length))
                return FileRefusal.ContentDiffers;
            at += length;
        }
        return at > file.Length ? FileRefusal.Damaged : null;
    }

    private static long Label(Bytes file)
    {
        if (!file.At(0, 3).AsSpan().SequenceEqual("ID3"u8))
            return 0;
        var head = file.At(0, 10);
        return 10 + (head[6] << 21 | head[7] << 14 | head[8] << 7 | head[9]) + ((head[5] & 0x10) != 0 ? 10 : 0);
    }

    /// <summary>The bytes of the frame that begins here; 0 when none does.</summary>
    private static int FrameLength(ReadOnlySpan<byte> head)
    {
        var (version, layer) = (head[1] >> 3 & 3, head[1] >> 1 & 3);
        if (head[0] != 0xFF || head[1] >> 5 != 7 || version == 1 || layer != 1)
            return 0;
        var isFirst = version == 3;
        var bitrate = (isFirst ? bitrates1 : bitrates2)[head[2] >> 4];
        var rate = rates[head[2] >> 2 & 3] >> (isFirst ? 0 : version == 2 ? 1 : 2);
        return bitrate == 0 || rate == 0 ? 0 : (isFirst ? 144 : 72) * bitrate * 1000 / rate + (head[2] >> 1 & 1);
    }
}
