using PolicyBot.Records;
using PolicyBot.Records.Evidence.Checks;
using static PolicyBot.Tests.RecordsRoom.EvidenceFiles.SomeFiles;

namespace PolicyBot.Tests.RecordsRoom.EvidenceFiles;

/// <summary>Which files are taken in as evidence: a corpus made here, each file with what must become of it.</summary>
public sealed class CorpusTests
{
    private sealed record Sample(string Name, byte[] Bytes, FileRefusal? Expected);

    private static IEnumerable<Sample> All => [.. Sound(), .. Names(), .. Disguised(), .. Pictured(), .. Packed(), .. Broken()];

    [Fact]
    public void The_corpus_is_large_enough_and_every_reason_occurs_in_it()
    {
        Assert.InRange(All.Count(), 150, int.MaxValue);
        Assert.InRange(All.Count(sample => sample.Expected is not null), 120, int.MaxValue);
        Assert.Equal(
            Enum.GetValues<FileRefusal>().Except([FileRefusal.TooLarge, FileRefusal.TooManyFiles, FileRefusal.CaseFull, FileRefusal.SealedBefore]),
            All.Select(sample => sample.Expected).OfType<FileRefusal>().Distinct().Order());
    }

    [Fact]
    public void No_file_is_taken_in_that_should_not_be_and_none_refused_that_is_sound()
    {
        var wrong = All.Select(sample => (sample, Was: Judge(sample.Name, sample.Bytes))).Where(judged => judged.Was != judged.sample.Expected)
            .Select(judged => $"'{judged.sample.Name}': {judged.Was?.ToString() ?? "taken in"}, expected {judged.sample.Expected?.ToString() ?? "taken in"}").ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void A_file_of_one_kind_is_never_taken_in_as_another()
    {
        string[] endings = ["png", "jpg", "webp", "heic", "pdf", "txt", "mp3", "mov", "docx", "xlsx", "pptx"];
        var sound = Sound().Where(sample => sample.Name.StartsWith("goed", StringComparison.Ordinal)).ToList();
        foreach (var sample in sound)
            foreach (var ending in endings.Where(ending => Kind(ending) != Kind(sample.Name.Split('.')[^1])))
                Assert.True(Judge($"goed.{ending}", sample.Bytes) is not null, $"'{sample.Name}' was taken in as {ending}.");
    }

    [Fact]
    public void Whatever_bytes_come_in_there_is_an_answer()
    {
        var random = new Random(20261125);
        var sound = Sound().ToList();
        for (var turn = 0; turn < 4000; turn++)
        {
            var sample = sound[random.Next(sound.Count)];
            var bytes = sample.Bytes.ToArray();
            for (var change = random.Next(1, 6); change > 0 && bytes.Length > 0; change--)
                bytes[random.Next(Math.Min(bytes.Length, random.Next(2) == 0 ? 64 : bytes.Length))] = (byte)random.Next(256);
            Judge(sample.Name, random.Next(3) == 0 ? bytes[..random.Next(bytes.Length + 1)] : bytes);
        }
    }

    private static FileKind Kind(string ending) => FileNames.Read($"x.{ending}").Kind;

    private static FileRefusal? Judge(string name, byte[] bytes)
    {
        var (kind, refusal) = FileNames.Read(name);
        return refusal ?? FileCheck.Begin(kind, bytes.AsSpan(0, Math.Min(bytes.Length, 64 << 10))) ?? FileCheck.Whole(kind, new MemoryStream(bytes));
    }

    private static Sample Taken(string name, byte[] bytes) => new(name, bytes, null);

    private static Sample Not(FileRefusal why, string name, byte[] bytes) => new(name, bytes, why);

    private static IEnumerable<Sample> Sound() =>
    [
        Taken("goed.png", Png()), Taken("goed.PNG", Png(7071, 7071)), Taken("goed.jpg", Jpg()), Taken("goed.jpeg", Jpg(8064, 6048, label: 60_000)),
        Taken("goed2.jpg", Jpg(frame: 0xC2)), Taken("goed.webp", WebPLossy(640, 480)), Taken("goed2.webp", WebPLossless(16_000, 3_000)), Taken("goed3.webp", WebPExtended(8000, 6000)),
        Taken("goed.heic", Heic(8064, 6048)), Taken("goed2.heic", Heic(major: "mif1", others: "heic")), Taken("goed.HEIC", Heic(major: "heix", others: "mif1")),
        Taken("goed.pdf", Pdf()), Taken("goed2.pdf", Pdf("2.0")), Taken("goed.txt", Ascii("Hoi, dit stond in de groepsapp.\r\n")), Taken("goed2.txt", "\uFEFFhé \U0001F600"u8.ToArray()),
        Taken("goed3.txt", [0xFF, 0xFE, (byte)'h', 0, (byte)'i', 0]), Taken("goed4.txt", Ascii("één letter is één byte: \u00e9")), Taken("goed5.txt", Ascii("kijk: <b>dit</b> stuurde hij")),
        Taken("goed.mp4", Film("isom", "iso2", "mp41")), Taken("goed2.mp4", Film("mp42")), Taken("goed3.mp4", Join(Film("isom"), [1, 2, 3, 4, 5, 6, 7, 8, 9])),
        Taken("goed.mov", Film("qt  ")), Taken("goed.m4a", Film("M4A ", "mp42", "isom")), Taken("goed2.m4a", Film("mp42")),
        Taken("goed.mp3", Mp3()), Taken("goed2.mp3", Mp3(label: 1000)),
        Taken("goed.docx", Office("docx", ("word/media/image1.png", Png()))), Taken("goed.xlsx", Office("xlsx", ("xl/worksheets/sheet1.xml", new byte[300_000]))),
        Taken("goed.pptx", Office("pptx", ("ppt/slides/slide1.xml", Ascii("<p/>")))),
        Taken("WhatsApp Image 2026-01-05 at 10.12.33.jpeg", Jpg()), Taken("verslag v2.1 (definitief).pdf", Pdf()), Taken("foto.jpg.jpeg", Jpg()), Taken("tiktok.com.png", Png()),
        Taken("../../etc/passwd.png", Png()), Taken("a\"*<>?|:b.png", Png()), Taken("schermafbeelding \U0001F468\u200D\U0001F469\u200D\U0001F467.png", Png()), Taken("скриншот.png", Png()),
        Taken(new string('x', 251) + ".png", Png()), Taken("CON.png", Png()), Taken("-rf.png", Png()),
    ];

    private static IEnumerable<Sample> Names()
    {
        var png = Png();
        foreach (var bad in new[] { "", "   ", "fo\u202Egnp.exe.png", "foto\u202Egpj.png", "fo\u2066to.png", "fo\u200Bto.png", "\uFEFFfoto.png", "fo\0to.png", "fo\nto.png", "fo\u001B[31m.png",
            "fo\u007Fto.png", "fo\u2028to.png", "fo\uD800to.png", "fo\uE000to.png", "foto\u200E.png", new string('x', 252) + ".png" })
            yield return Not(FileRefusal.NameUnusable, bad, png);
        foreach (var inner in new[] { "foto.exe.png", "foto.html.png", "foto.svg.png", "foto.js.png", "foto.zip.png", "foto.docm.png", "foto.pdf.png", "foto.png.pdf", "foto.EXE.png",
            "foto.php;.png", "foto.exe .png", "foto.exe:zone.png", "foto.asp;x.png", "foto.scr.jpg.png", "foto.lnk.png" })
            yield return Not(FileRefusal.DoubleExtension, inner, inner.EndsWith("pdf", StringComparison.Ordinal) ? Pdf() : png);
        foreach (var other in new[] { "foto", "foto.", "foto.png.", "foto.png ", "foto.gif", "foto.bmp", "foto.tiff", "foto.avif", "foto.psd", "notitie.md", "notitie.rtf", "notitie.odt",
            "lijst.csv", "film.avi", "film.mkv", "film.webm", "geluid.wav", "geluid.ogg", "mail.eml", "mail.msg", "data.bin2", "png", ".png ", "foto.png/" })
            yield return Not(FileRefusal.TypeNotAllowed, other, png);
        foreach (var archive in new[] { "alles.zip", "alles.7z", "alles.rar", "alles.tar", "alles.gz", "schijf.iso", "schijf.img", "app.jar", "app.apk", "foto.png.zip" })
            yield return Not(FileRefusal.Archive, archive, Zip(("a.png", png)));
        foreach (var program in new[] { "a.exe", "a.dll", "a.js", "a.vbs", "a.ps1", "a.bat", "a.hta", "a.lnk", "a.html", "a.htm", "a.svg", "a.xml", "a.py", "a.sh", "foto.png.exe", "a.HTML", "a.url", "a.mhtml" })
            yield return Not(FileRefusal.Program, program, png);
        foreach (var old in new[] { "a.docm", "a.xlsm", "a.pptm", "a.doc", "a.xls", "a.ppt", "a.xlsb" })
            yield return Not(FileRefusal.Macros, old, Office("docx"));
    }

    private static IEnumerable<Sample> Disguised()
    {
        byte[] program = Join(Ascii("MZ"), new byte[200]);
        byte[] page = Ascii("<!DOCTYPE html><script>alert(1)</script>");
        foreach (var ending in new[] { "png", "jpg", "webp", "heic", "pdf", "txt", "mp4", "mov", "mp3", "m4a", "docx", "xlsx", "pptx" })
        {
            yield return Not(FileRefusal.ContentDiffers, $"programma.{ending}", program);
            yield return Not(FileRefusal.ContentDiffers, $"pagina.{ending}", page);
            yield return Not(FileRefusal.Empty, $"leeg.{ending}", []);
        }
        foreach (var text in new[] { "<html><body>", "  \r\n<svg xmlns=''>", "<?xml version='1.0'?>", "#!/bin/sh\necho", "<script>1</script>", "{\\rtf1}", "@echo off\r\n", "\u00EF\u00BB\u00BF<html>",
            "<?php echo 1;", "MIME-Version: 1.0", "[InternetShortcut]\nURL=x", "Windows Registry Editor Version 5.00", "%PDF-1.4\n" })
            yield return Not(FileRefusal.ContentDiffers, "tekst.txt", Ascii(text));
        foreach (var binary in new[] { Png(), Jpg(), Pdf(), Zip(("a", [1])), Mp3(), Film("isom"), Ascii("a\0b"), Ascii("a\u001b[2Jb"), [0xFF, 0xFE, 0], [0xFF, 0xFE, (byte)'<', 0, (byte)'s', 0, (byte)'v', 0, (byte)'g', 0] })
            yield return Not(FileRefusal.ContentDiffers, "tekst.txt", binary);
        yield return Not(FileRefusal.ContentDiffers, "foto.png", Ascii("GIF89a......"));
        yield return Not(FileRefusal.ContentDiffers, "foto.png", Png(behind: Zip(("kwaad.exe", program))));
        yield return Not(FileRefusal.ContentDiffers, "foto.jpg", Join(Jpg(), Zip(("kwaad.exe", program))));
        yield return Not(FileRefusal.ContentDiffers, "brief.pdf", Join(Pdf(), Zip(("kwaad.exe", program))));
        yield return Not(FileRefusal.ContentDiffers, "film.mp4", Join(Film("isom"), Box("free", Zip(("kwaad.exe", program)))));
        yield return Not(FileRefusal.ContentDiffers, "brief.pdf", Join(Ascii("\n"), Pdf()));
        yield return Not(FileRefusal.ContentDiffers, "film.mp4", Film("qt  "));
        yield return Not(FileRefusal.ContentDiffers, "film.mp4", Heic());
        yield return Not(FileRefusal.ContentDiffers, "foto.heic", Film("isom"));
        yield return Not(FileRefusal.ContentDiffers, "foto.heic", Heic(major: "mif1", others: "avif"));
        yield return Not(FileRefusal.ContentDiffers, "geluid.m4a", Film("qt  "));
        yield return Not(FileRefusal.ContentDiffers, "geluid.mp3", Join(Ascii("ID3"), [3, 0, 0, 0, 0, 0, 10], new byte[10], Ascii("<html>geen geluid</html>")));
        yield return Not(FileRefusal.ContentDiffers, "geluid.mp3", [0xFF, 0xFB, 0x90, 0x00, .. new byte[1000]]);
        yield return Not(FileRefusal.ContentDiffers, "blad.xlsx", Office("docx"));
        yield return Not(FileRefusal.ContentDiffers, "brief.docx", Office("pptx"));
        yield return Not(FileRefusal.ContentDiffers, "brief.docx", Zip(("a.txt", Ascii("gewoon een zip"))));
        yield return Not(FileRefusal.ContentDiffers, "brief.docx", Zip(("word/document.xml", Ascii("<main/>"))));
        yield return Not(FileRefusal.ContentDiffers, "brief.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[500]]);
    }

    private static IEnumerable<Sample> Pictured() =>
    [
        Not(FileRefusal.TooManyPixels, "groot.png", Png(60_000, 60_000)), Not(FileRefusal.TooManyPixels, "groot.png", Png(7072, 7071)), Not(FileRefusal.TooManyPixels, "groot.png", Png(uint.MaxValue, uint.MaxValue)),
        Not(FileRefusal.TooManyPixels, "groot.png", Png(50_000_001, 1)), Not(FileRefusal.TooManyPixels, "groot.jpg", Jpg(65_000, 65_000)), Not(FileRefusal.TooManyPixels, "groot.jpg", Jpg(10_000, 6_000, 50_000)),
        Not(FileRefusal.TooManyPixels, "groot.webp", WebPLossy(16_383, 16_383)), Not(FileRefusal.TooManyPixels, "groot.webp", WebPLossless(16_384, 16_384)),
        Not(FileRefusal.TooManyPixels, "groot.webp", WebPExtended(1 << 24, 1 << 24)), Not(FileRefusal.TooManyPixels, "groot.heic", Heic(20_000, 20_000)),
        Not(FileRefusal.Damaged, "niets.png", Png(0, 3)), Not(FileRefusal.Damaged, "niets.jpg", Jpg(0, 3)), Not(FileRefusal.Damaged, "niets.heic", Heic(0, 0)),
    ];

    private static IEnumerable<Sample> Packed()
    {
        byte[] some = Ascii("<x/>");
        foreach (var part in new[] { "word/vbaProject.bin", "word/VBAPROJECT.BIN", "word/vbaData.xml", "word/activeX/activeX1.xml", "word/embeddings/oleObject1.bin", "customUI/customUI.xml", "word/kwaad.exe", "word/kwaad.js", "word/media/pagina.html" })
            yield return Not(FileRefusal.Macros, "brief.docx", Office("docx", (part, some)));
        yield return Not(FileRefusal.Macros, "blad.xlsx", Office("xlsx", ("xl/macrosheets/sheet1.xml", some)));
        yield return Not(FileRefusal.Macros, "brief.docx", Office("docx", "<Override PartName=\"/word/onschuldig.bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>", ("word/onschuldig.bin", some)));
        yield return Not(FileRefusal.Macros, "brief.docx", Office("docx", "<Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>"));
        foreach (var part in new[] { "word/alles.zip", "word/bijlage.docx", "alles.7z" })
            yield return Not(FileRefusal.Archive, "brief.docx", Office("docx", (part, some)));
        yield return Not(FileRefusal.UnpacksTooLarge, "bom.docx", Office("docx", ("word/nullen.xml", new byte[20 << 20])));
        yield return Not(FileRefusal.UnpacksTooLarge, "bom.docx", Claiming(Office("docx", ("word/x.xml", some)), 201 << 20));
        yield return Not(FileRefusal.UnpacksTooLarge, "bom.docx", Claiming(Office("docx", ("word/x.xml", some)), 4_000_000_000));
        yield return Not(FileRefusal.UnpacksTooLarge, "bom.xlsx", Office("xlsx", [.. Enumerable.Range(0, 2_001).Select(n => ($"xl/{n}.xml", some))]));
        foreach (var name in new[] { "../buiten.xml", "/boven.xml", "word\\terug.xml", "C:x.xml", "word/../../x.xml" })
            yield return Not(FileRefusal.Damaged, "brief.docx", Office("docx", (name, some)));
        var sound = Office("docx", ("word/aaaa.xml", some));
        yield return Not(FileRefusal.Damaged, "dubbel.docx", Replaced(Office("docx", ("word/aaaa.xml", some), ("word/bbbb.xml", some)), Ascii("bbbb"), Ascii("aaaa")));
        yield return Not(FileRefusal.Damaged, "achter.docx", Join(sound, [0]));
        yield return Not(FileRefusal.ContentDiffers, "ervoor.docx", Join([0], sound));
        yield return Not(FileRefusal.Damaged, "anders.docx", Replaced(sound, Ascii("PK\x03\x04"), Ascii("PK\x03\x05")) is var other ? Join(sound[..4], other[4..]) : []);
        yield return Not(FileRefusal.Damaged, "slot.docx", Flagged(sound, 1));
        yield return Not(FileRefusal.Damaged, "overlap.docx", Overlapping(sound));
    }

    private static IEnumerable<Sample> Broken()
    {
        foreach (var (name, bytes) in new[] { ("half.png", Png()), ("half.jpg", Jpg()), ("half.webp", WebPLossy(4, 3)), ("half.heic", Heic()), ("half.pdf", Pdf()), ("half.mp4", Film("isom")), ("half.mov", Film("qt  ")),
            ("half.m4a", Film("M4A ")), ("half.mp3", Mp3(label: 500)), ("half.docx", Office("docx")), ("half.xlsx", Office("xlsx")), ("half.pptx", Office("pptx")) })
            yield return Not(FileRefusal.Damaged, name, bytes[..(bytes.Length / 2)]);
        yield return Not(FileRefusal.Damaged, "kop.png", Png()[..8]);
        yield return Not(FileRefusal.Damaged, "geen beeld.png", Join(Png()[..33], Chunk("IEND", [])));
        yield return Not(FileRefusal.Damaged, "geen scan.jpg", Join([0xFF, 0xD8], Marker(0xE0, new byte[10])));
        yield return Not(FileRefusal.Damaged, "geen film.mp4", Join(Brand("isom"), Box("mdat", new byte[9])));
    }

    /// <summary>The first entry of the directory says that it is encrypted.</summary>
    private static byte[] Flagged(byte[] zip, byte flag)
    {
        var changed = zip.ToArray();
        changed[changed.AsSpan().IndexOf("PK\x01\x02"u8) + 8] |= flag;
        return changed;
    }

    /// <summary>The last entry of the directory points at the place of the first: one stretch unpacked twice.</summary>
    private static byte[] Overlapping(byte[] zip)
    {
        var changed = zip.ToArray();
        Little(0).CopyTo(changed, changed.AsSpan().LastIndexOf("PK\x01\x02"u8) + 42);
        return changed;
    }
}
