using System.IO.Compression;
using System.Text;

namespace PolicyBot.Records.Evidence.Checks;

/// <summary>Documents, sheets and presentations: a zip of the right parts, none of which runs, and not too much when opened. Judged by the zip's directory.</summary>
internal static class Office
{
    private const int MostEntries = 2_000;
    private const long MostUnpacked = 200 << 20;
    private const int MostRatio = 100;
    private const long SmallPart = 1 << 20;
    private const int MostTypes = 1 << 20;
    private const int LocalHead = 30;

    private static readonly string[] packed = [".zip", ".7z", ".rar", ".tar", ".gz", ".cab", ".jar", ".iso", ".docx", ".xlsx", ".pptx", ".docm", ".xlsm", ".pptm", ".xlsb"];
    private static readonly string[] running = ["vbaproject.bin", "vbadata.xml", "/macrosheets/", "/activex/", "/embeddings/", "/dialogsheets/", "/customui/",
        ".exe", ".dll", ".js", ".vbs", ".ps1", ".bat", ".cmd", ".scr", ".hta", ".lnk", ".html", ".htm"];
    private static readonly string[] runningTypes = ["macroEnabled", "vbaProject", "activeX", "oleObject", "macrosheet"];

    public static FileRefusal? Whole(FileKind kind, Bytes file)
    {
        if (ZipDirectory.Find(file) is not { IsWhole: true } directory)
            return FileRefusal.Damaged;
        if (directory.Count > MostEntries)
            return FileRefusal.UnpacksTooLarge;
        if (directory.Entries(file) is not { } entries || !FitTogether(file, directory, entries))
            return FileRefusal.Damaged;
        if (entries.Sum(entry => entry.Unpacked) > MostUnpacked || IsBomb(entries.Sum(entry => entry.Packed), entries.Sum(entry => entry.Unpacked))
            || entries.Any(entry => IsBomb(entry.Packed, entry.Unpacked)))
            return FileRefusal.UnpacksTooLarge;
        var names = entries.ConvertAll(entry => "/" + entry.Name.ToLowerInvariant());
        if (names.Any(name => packed.Any(ending => name.EndsWith(ending, StringComparison.Ordinal))))
            return FileRefusal.Archive;
        if (names.Any(name => running.Any(part => part[0] == '.' ? name.EndsWith(part, StringComparison.Ordinal) : name.Contains(part, StringComparison.Ordinal))))
            return FileRefusal.Macros;
        var main = kind switch { FileKind.Docx => "/word/", FileKind.Xlsx => "/xl/", _ => "/ppt/" };
        if (entries.Find(entry => entry.Name == "[Content_Types].xml") is not { } types || !names.Exists(name => name.StartsWith(main, StringComparison.Ordinal)))
            return FileRefusal.ContentDiffers;
        return Types(file, types) is not { } text ? FileRefusal.Damaged
            : runningTypes.Any(type => text.Contains(type, StringComparison.OrdinalIgnoreCase)) ? FileRefusal.Macros
            : text.Contains(Main(kind), StringComparison.Ordinal) ? null : FileRefusal.ContentDiffers;
    }

    /// <summary>What the main part of such a document is called, in every document of its kind.</summary>
    private static string Main(FileKind kind) => "application/vnd.openxmlformats-officedocument." + kind switch
    {
        FileKind.Docx => "wordprocessingml.document.main+xml",
        FileKind.Xlsx => "spreadsheetml.sheet.main+xml",
        _ => "presentationml.presentation.main+xml",
    };

    /// <summary>Small parts of the same letters pack well; together they cannot become much.</summary>
    private static bool IsBomb(long packed, long unpacked) => unpacked > SmallPart && unpacked > packed * MostRatio;

    /// <summary>Every entry lies where the directory says, in its own place, in plain deflate or as it is; the first at the very beginning.</summary>
    private static bool FitTogether(Bytes file, ZipDirectory directory, List<ZipEntry> entries)
    {
        long end = 0;
        foreach (var entry in entries.OrderBy(entry => entry.Place))
        {
            if (entry.Place < end || end == 0 && entry.Place != 0 || (entry.Flags & 0x2041) != 0 || entry.Method is not (0 or 8)
                || entry.Method == 0 && entry.Packed != entry.Unpacked || !IsInside(entry.Name) || file.LittleInt(entry.Place) != 0x04034B50)
                return false;
            var head = file.At(entry.Place, LocalHead);
            var (name, extra) = (head[26] | head[27] << 8, head[28] | head[29] << 8);
            if (Encoding.UTF8.GetString(file.At(entry.Place + LocalHead, name)) != entry.Name)
                return false;
            end = entry.Place + LocalHead + name + extra + entry.Packed;
        }
        return entries.Count > 0 && end <= directory.Start && entries.Select(entry => entry.Name.ToUpperInvariant()).Distinct().Count() == entries.Count;
    }

    private static bool IsInside(string name) =>
        name != "" && name[0] != '/' && !name.Contains('\\', StringComparison.Ordinal) && !name.Contains(':', StringComparison.Ordinal)
        && !name.Split('/').Contains("..") && !name.Any(char.IsControl);

    /// <summary>The list of what the parts are: the one part that is read, up to a limit.</summary>
    private static string? Types(Bytes file, ZipEntry entry)
    {
        if (entry.Unpacked > MostTypes)
            return null;
        var head = file.At(entry.Place, LocalHead);
        var start = entry.Place + LocalHead + (head[26] | head[27] << 8) + (head[28] | head[29] << 8);
        var kept = new MemoryStream(file.At(start, (int)entry.Packed));
        try
        {
            using Stream plain = entry.Method == 0 ? kept : new DeflateStream(kept, CompressionMode.Decompress);
            var text = new byte[entry.Unpacked + 1];
            return plain.ReadAtLeast(text, text.Length, throwOnEndOfStream: false) == entry.Unpacked ? Encoding.UTF8.GetString(text) : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
