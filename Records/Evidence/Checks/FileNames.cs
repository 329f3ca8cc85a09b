using System.Globalization;
using System.Text;

namespace PolicyBot.Records.Evidence.Checks;

/// <summary>What a name says: what the file claims to be, or why a file with this name is not taken in.</summary>
internal static class FileNames
{
    private const int MostCharacters = 255;

    private static readonly Dictionary<string, FileKind> allowed = new(StringComparer.OrdinalIgnoreCase)
    {
        ["png"] = FileKind.Png,
        ["jpg"] = FileKind.Jpg,
        ["jpeg"] = FileKind.Jpg,
        ["webp"] = FileKind.WebP,
        ["heic"] = FileKind.Heic,
        ["pdf"] = FileKind.Pdf,
        ["txt"] = FileKind.Text,
        ["mp4"] = FileKind.Mp4,
        ["mov"] = FileKind.Mov,
        ["mp3"] = FileKind.Mp3,
        ["m4a"] = FileKind.M4a,
        ["docx"] = FileKind.Docx,
        ["xlsx"] = FileKind.Xlsx,
        ["pptx"] = FileKind.Pptx,
    };

    private static readonly HashSet<string> archives = Set(
        "zip 7z rar tar gz tgz bz2 xz zst lz cab iso img vhd vhdx dmg arj lzh ace jar war apk appx msix crx xpi wim");

    private static readonly HashSet<string> programs = Set(
        "exe dll scr msi msp cpl sys pif bat cmd ps1 psm1 vbs vbe js jse mjs cjs ts wsf wsh hta sh bash zsh py pyc rb pl php phtml asp aspx jsp cgi lnk url "
        + "reg inf scf html htm xhtml shtml mht mhtml svg svgz xml xsl xslt swf chm hlp gadget desktop appref-ms application jnlp class elf bin run");

    private static readonly HashSet<string> macros = Set("docm dotm xlsm xltm xlam xlsb pptm potm ppsm ppam sldm doc xls ppt dot xlt pot");

    public static (FileKind Kind, FileRefusal? Refusal) Read(string name)
    {
        if (!IsUsable(name))
            return (default, FileRefusal.NameUnusable);
        var endings = Endings(name);
        // Only what stands at the very end is an ending: behind "foto.png " or "foto.png." another program may see another one.
        var last = endings.Count > 0 && name.EndsWith("." + endings[^1], StringComparison.Ordinal) ? endings[^1] : "";
        if (!allowed.TryGetValue(last, out var kind))
            return (default, archives.Contains(last) ? FileRefusal.Archive
                : programs.Contains(last) ? FileRefusal.Program
                : macros.Contains(last) ? FileRefusal.Macros : FileRefusal.TypeNotAllowed);
        var isDouble = endings.SkipLast(1).Any(inner =>
            archives.Contains(inner) || programs.Contains(inner) || macros.Contains(inner) || allowed.TryGetValue(inner, out var other) && other != kind);
        return (kind, isDouble ? FileRefusal.DoubleExtension : null);
    }

    /// <summary>Nothing that cannot be seen, or that changes how the rest is seen; the joiners inside emoji are harmless.</summary>
    private static bool IsUsable(string name) =>
        !string.IsNullOrWhiteSpace(name) && name.Length <= MostCharacters
        && name.EnumerateRunes().All(rune => rune != Rune.ReplacementChar && (rune.Value is 0x200C or 0x200D || Rune.GetUnicodeCategory(rune) is not
            (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)));

    /// <summary>The run of letters and digits behind each full stop, whatever follows it.</summary>
    private static List<string> Endings(string name) =>
        [.. name.Split('.').Skip(1).Select(part => new string([.. part.TakeWhile(letter => char.IsLetterOrDigit(letter) || letter is '-')])).Where(part => part != "")];

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.OrdinalIgnoreCase);
}
