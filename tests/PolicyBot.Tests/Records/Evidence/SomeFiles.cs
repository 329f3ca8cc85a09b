using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace PolicyBot.Tests.RecordsRoom.EvidenceFiles;

/// <summary>Makes small files of every kind, sound ones and those that are not what they seem.</summary>
internal static class SomeFiles
{
    public static byte[] Join(params byte[][] parts) => [.. parts.SelectMany(part => part)];

    public static byte[] Ascii(string text) => Encoding.Latin1.GetBytes(text);

    public static byte[] Big(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }

    public static byte[] Little(uint value) => [.. Big(value).Reverse()];

    public static byte[] Png(uint width = 4, uint height = 3, params byte[] behind) => Join(
        [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10], Chunk("IHDR", Join(Big(width), Big(height), [8, 2, 0, 0, 0])),
        Chunk("IDAT", [1, 2, 3]), Chunk("IEND", []), behind);

    public static byte[] Chunk(string name, byte[] body) => Join(Big((uint)body.Length), Ascii(name), body, Big(0));

    /// <param name="label">Bytes of a label before the frame, as cameras write.</param>
    public static byte[] Jpg(ushort width = 4, ushort height = 3, int label = 0, byte frame = 0xC0) => Join(
        [0xFF, 0xD8], label > 0 ? Marker(0xE1, new byte[label]) : [],
        Marker(frame, [8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0]),
        Marker(0xDA, [1, 1, 0, 0, 63, 0]), [0x12, 0x34, 0xFF, 0xD9]);

    public static byte[] Marker(byte marker, byte[] body) => Join([0xFF, marker, (byte)(body.Length + 2 >> 8), (byte)(body.Length + 2)], body);

    public static byte[] WebP(string kind, byte[] body)
    {
        var chunk = Join(Ascii(kind), Little((uint)body.Length), body);
        return Join(Ascii("RIFF"), Little((uint)chunk.Length + 4), Ascii("WEBP"), chunk);
    }

    public static byte[] WebPLossy(int width, int height) =>
        WebP("VP8 ", [0x30, 1, 0, 0x9D, 0x01, 0x2A, (byte)width, (byte)(width >> 8), (byte)height, (byte)(height >> 8), 0, 0]);

    public static byte[] WebPLossless(uint width, uint height) => WebP("VP8L", [0x2F, .. Little((width - 1) | (height - 1) << 14), 0, 0, 0, 0, 0]);

    public static byte[] WebPExtended(int width, int height) => WebP("VP8X",
        [0, 0, 0, 0, (byte)(width - 1), (byte)(width - 1 >> 8), (byte)(width - 1 >> 16), (byte)(height - 1), (byte)(height - 1 >> 8), (byte)(height - 1 >> 16)]);

    public static byte[] Box(string name, params byte[][] inside) => Join(Big((uint)(8 + inside.Sum(part => part.Length))), Ascii(name), Join(inside));

    public static byte[] Brand(string major, params string[] others) => Box("ftyp", Ascii(major), Big(0), Ascii(string.Concat(others)));

    public static byte[] Film(string major, params string[] others) => Join(Brand(major, others), Box("mdat", new byte[50]), Box("moov", new byte[20]));

    public static byte[] Heic(uint width = 4, uint height = 3, string major = "heic", params string[] others) => Join(
        Brand(major, others),
        Box("meta", Big(0), Box("hdlr", new byte[20]), Box("iprp", Box("ipco", Box("ispe", Big(0), Big(512), Big(512)), Box("ispe", Big(0), Big(width), Big(height))))),
        Box("mdat", new byte[50]));

    /// <summary>Frames of 128 kbit/s at 44.1 kHz.</summary>
    public static byte[] Mp3(int label = 0, int frames = 4)
    {
        byte[] head = label == 0 ? [] : [.. "ID3"u8, 3, 0, 0, 0, 0, (byte)(label >> 7), (byte)(label & 0x7F), .. new byte[label]];
        return Join(head, Join([.. Enumerable.Range(0, frames).Select(_ => Join([0xFF, 0xFB, 0x90, 0x00], new byte[413]))]));
    }

    public static byte[] Pdf(string version = "1.7", string body = "1 0 obj<<>>endobj") => Ascii($"%PDF-{version}\n%\u00e2\u00e3\n{body}\ntrailer<<>>\nstartxref\n0\n%%EOF\n");

    public static byte[] Zip(params (string Name, byte[] Body)[] parts)
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, body) in parts)
                using (var part = zip.CreateEntry(name).Open())
                    part.Write(body);
        return file.ToArray();
    }

    /// <param name="kind">docx, xlsx or pptx.</param>
    /// <param name="more">Further parts.</param>
    public static byte[] Office(string kind, params (string Name, byte[] Body)[] more) => Office(kind, types: "", more);

    public static byte[] Office(string kind, string types, params (string Name, byte[] Body)[] more)
    {
        var (folder, main) = kind switch
        {
            "docx" => ("word/document.xml", "wordprocessingml.document.main+xml"),
            "xlsx" => ("xl/workbook.xml", "spreadsheetml.sheet.main+xml"),
            _ => ("ppt/presentation.xml", "presentationml.presentation.main+xml"),
        };
        return Zip([
            ("[Content_Types].xml", Ascii($"<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.{main}\"/>{types}</Types>")),
            ("_rels/.rels", Ascii("<Relationships/>")), (folder, Ascii("<main/>")), .. more]);
    }

    /// <summary>The same bytes with one stretch replaced, wherever it stands.</summary>
    public static byte[] Replaced(byte[] bytes, byte[] old, byte[] by)
    {
        var changed = bytes.ToArray();
        for (var at = 0; at <= changed.Length - old.Length; at++)
            if (changed.AsSpan(at, old.Length).SequenceEqual(old))
                by.CopyTo(changed, at);
        return changed;
    }

    /// <summary>The directory says this about the unpacked size of its last entry.</summary>
    public static byte[] Claiming(byte[] zip, uint unpacked)
    {
        var changed = zip.ToArray();
        var entry = changed.AsSpan().LastIndexOf("PK\x01\x02"u8);
        Little(unpacked).CopyTo(changed, entry + 24);
        return changed;
    }
}
