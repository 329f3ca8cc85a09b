using System.Text;

namespace PolicyBot.Records.Evidence.Checks;

/// <summary>Files made of boxes (ISO 14496-12): films, sound and pictures of phones.</summary>
internal static class Boxes
{
    private const int MostBoxes = 20_000;
    private static readonly HashSet<string> films = ["isom", "iso2", "iso3", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "M4VH", "M4VP", "MSNV", "dash", "mmp4", "3gp4", "3gp5", "3gp6"];
    private static readonly HashSet<string> sounds = ["M4A ", "M4B "];
    private static readonly HashSet<string> pictures = ["heic", "heix", "heim", "heis"];

    /// <summary>Whether the first box says that it is of this kind.</summary>
    public static bool IsBrand(FileKind kind, ReadOnlySpan<byte> first)
    {
        if (first.Length < 16 || !first[4..8].SequenceEqual("ftyp"u8))
            return false;
        var length = (int)Math.Min(System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(first), (uint)Math.Min(first.Length, 1024));
        if (length < 16)
            return false;
        var major = Encoding.Latin1.GetString(first[8..12]);
        var all = new HashSet<string>(StringComparer.Ordinal) { major };
        for (var at = 16; at + 4 <= length; at += 4)
            all.Add(Encoding.Latin1.GetString(first.Slice(at, 4)));
        return kind switch
        {
            FileKind.Heic => pictures.Contains(major) || major is "mif1" or "msf1" && all.Overlaps(pictures),
            FileKind.Mov => major == "qt  ",
            FileKind.M4a => sounds.Contains(major) || films.Contains(major),
            FileKind.Mp4 => films.Contains(major) && !all.Overlaps(pictures),
            _ => false,
        };
    }

    /// <summary>A film or sound says where its pieces are; without that nothing can play it.</summary>
    public static FileRefusal? Media(Bytes file) =>
        Inside(file, 0, file.Length, isOutside: true).Any(box => box.Name is "moov" or "moof") ? null : FileRefusal.Damaged;

    /// <summary>The largest size that any picture in it claims.</summary>
    public static FileRefusal? Heic(Bytes file)
    {
        var sizes = new List<(long Width, long Height)>();
        foreach (var meta in Inside(file, 0, file.Length, isOutside: true).Where(box => box.Name == "meta"))
            foreach (var properties in Inside(file, meta.Start + 4, meta.End).Where(box => box.Name == "iprp"))
                foreach (var container in Inside(file, properties.Start, properties.End).Where(box => box.Name == "ipco"))
                    sizes.AddRange(Inside(file, container.Start, container.End).Where(box => box.Name == "ispe")
                        .Select(box => ((long)file.Int(box.Start + 4), (long)file.Int(box.Start + 8))));
        return sizes.Count == 0 ? FileRefusal.Damaged : sizes.Select(size => Pictures.OfSize(size.Width, size.Height)).FirstOrDefault(refusal => refusal is not null);
    }

    /// <param name="isOutside">At the outside, cameras put things behind the last box that are none.</param>
    /// <exception cref="EndOfStreamException">A box is longer than what it lies in.</exception>
    private static IEnumerable<(string Name, long Start, long End)> Inside(Bytes file, long start, long end, bool isOutside = false)
    {
        for (var (at, count) = (start, 0); at + 8 <= end && count < MostBoxes; count++)
        {
            long size = file.Int(at);
            var head = 8;
            if (size == 1)
                (size, head) = ((long)Math.Min(file.Long(at + 8), long.MaxValue), 16);
            else if (size == 0)
                size = end - at;
            if (size < head || size > end - at)
            {
                if (isOutside && count > 1)
                    yield break;
                throw new EndOfStreamException();
            }
            yield return (file.Name(at + 4), at + head, at + size);
            at += size;
        }
    }
}
