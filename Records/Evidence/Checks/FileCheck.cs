namespace PolicyBot.Records.Evidence.Checks;

/// <summary>Whether what is in a file is what its name says, and no more than is allowed. Nothing is decoded or unpacked for it.</summary>
internal static class FileCheck
{
    /// <summary>Looks at the first bytes (64 KiB, or all of a shorter file), before any are written.</summary>
    public static FileRefusal? Begin(FileKind kind, ReadOnlySpan<byte> first)
    {
        if (first.IsEmpty)
            return FileRefusal.Empty;
        var fits = kind switch
        {
            FileKind.Png => first.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10]),
            FileKind.Jpg => first.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]),
            FileKind.WebP => first.Length >= 12 && first.StartsWith("RIFF"u8) && first[8..12].SequenceEqual("WEBP"u8),
            FileKind.Pdf => first.StartsWith("%PDF-1."u8) || first.StartsWith("%PDF-2."u8),
            FileKind.Heic or FileKind.Mp4 or FileKind.Mov or FileKind.M4a => Boxes.IsBrand(kind, first),
            FileKind.Mp3 => Mp3.Begins(first),
            FileKind.Docx or FileKind.Xlsx or FileKind.Pptx => first.StartsWith("PK\x03\x04"u8),
            FileKind.Text => PlainText.Begins(first),
            _ => false,
        };
        return fits ? null : FileRefusal.ContentDiffers;
    }

    /// <summary>Looks at the whole, when all of it is there.</summary>
    public static FileRefusal? Whole(FileKind kind, Stream content)
    {
        try
        {
            var bytes = new Bytes(content);
            var refusal = kind switch
            {
                FileKind.Png => Pictures.Png(bytes),
                FileKind.Jpg => Pictures.Jpg(bytes),
                FileKind.WebP => Pictures.WebP(bytes),
                FileKind.Heic => Boxes.Heic(bytes),
                FileKind.Mp4 or FileKind.Mov or FileKind.M4a => Boxes.Media(bytes),
                FileKind.Mp3 => Mp3.Whole(bytes),
                FileKind.Pdf => Pdf.Whole(bytes),
                FileKind.Text => PlainText.Whole(content),
                _ => Office.Whole(kind, bytes),
            };
            // Many formats forgive what stands behind their end; an archive hidden there is still one.
            return refusal ?? (kind is not (FileKind.Docx or FileKind.Xlsx or FileKind.Pptx) && ZipDirectory.Find(bytes) is not null ? FileRefusal.ContentDiffers : null);
        }
        catch (EndOfStreamException)
        {
            return FileRefusal.Damaged;
        }
    }

}
