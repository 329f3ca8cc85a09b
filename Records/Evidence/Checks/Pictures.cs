using System.Buffers.Binary;

namespace PolicyBot.Records.Evidence.Checks;

/// <summary>Pictures: sound from the header to the end, and not too many pixels. The pixels themselves are never decoded.</summary>
internal static class Pictures
{
    private const int MostMarkers = 100_000;

    public static FileRefusal? OfSize(long width, long height) =>
        width <= 0 || height <= 0 ? FileRefusal.Damaged
        : width > EvidenceLimits.Pixels || height > EvidenceLimits.Pixels || width * height > EvidenceLimits.Pixels ? FileRefusal.TooManyPixels : null;

    /// <summary>Chunk by chunk from IHDR to IEND.</summary>
    public static FileRefusal? Png(Bytes file)
    {
        if (file.Int(8) != 13 || file.Name(12) != "IHDR")
            return FileRefusal.Damaged;
        var hasPixels = false;
        for (long at = 8; ;)
        {
            var (length, name) = (file.Int(at), file.Name(at + 4));
            at += 12 + length;
            if (at > file.Length)
                return FileRefusal.Damaged;
            hasPixels |= name == "IDAT";
            if (name == "IEND")
                return hasPixels ? OfSize(file.Int(16), file.Int(20)) : FileRefusal.Damaged;
        }
    }

    /// <summary>Marker by marker to the frame, which says the size, and the scan behind it.</summary>
    public static FileRefusal? Jpg(Bytes file)
    {
        FileRefusal? refusal = FileRefusal.Damaged;
        long at = 2;
        for (var markers = 0; markers < MostMarkers; markers++)
        {
            if (file.Byte(at) != 0xFF)
                return FileRefusal.Damaged;
            var marker = file.Byte(at + 1);
            if (marker == 0xFF)
            {
                at++; // a filler
                continue;
            }
            if (marker == 0xDA)
                return refusal;
            if (marker is 0xD8 or 0xD9 or 0x00 or (>= 0xD0 and <= 0xD7))
                return FileRefusal.Damaged;
            var length = file.Short(at + 2);
            if (length < 2)
                return FileRefusal.Damaged;
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC) && (refusal = OfSize(file.Short(at + 7), file.Short(at + 5))) is not null)
                return refusal;
            at += 2 + length;
        }
        return FileRefusal.Damaged;
    }

    public static FileRefusal? WebP(Bytes file)
    {
        if (file.LittleInt(4) + 8L > file.Length)
            return FileRefusal.Damaged;
        var head = file.At(12, 18);
        switch (file.Name(12))
        {
            case "VP8 " when head.AsSpan(11).StartsWith((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A]):
                return OfSize(Little(head, 14) & 0x3FFF, Little(head, 16) & 0x3FFF);
            case "VP8L" when head[8] == 0x2F:
                var bits = BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(9));
                return OfSize((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
            case "VP8X":
                return OfSize(1 + (head[12] | head[13] << 8 | head[14] << 16), 1 + (head[15] | head[16] << 8 | head[17] << 16));
            default:
                return FileRefusal.Damaged;
        }
    }

    private static int Little(byte[] bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at));
}
