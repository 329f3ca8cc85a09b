using PolicyBot.Policy;

namespace PolicyBot.Packs.Flowcharts;

/// <summary>The checked-in drawings, <c>Schools/…/drawing.md</c>, in Dutch.</summary>
public static class DrawingFiles
{
    /// <summary>Writes every drawing that differs from its pack, below the folder the shelf was read from; returns the files written.</summary>
    public static IReadOnlyList<string> Write(Shelf shelf, string folder)
    {
        var written = new List<string>();
        foreach (var (file, drawing) in Outdated(shelf, folder))
        {
            File.WriteAllText(Path.Combine(folder, file), drawing);
            written.Add(file);
        }
        return written;
    }

    /// <summary>The files that are missing or differ from what their pack draws.</summary>
    public static IReadOnlyList<string> Stale(Shelf shelf, string folder) =>
        [.. Outdated(shelf, folder).Select(drawing => drawing.File)];

    private static IEnumerable<(string File, string Drawing)> Outdated(Shelf shelf, string folder)
    {
        foreach (var pack in shelf.Packs)
        {
            var file = $"Schools/{pack.School}/drawing.md";
            var path = Path.Combine(folder, file);
            var drawing = Drawing.Of(pack, Language.Dutch);
            if (!File.Exists(path) || File.ReadAllText(path).ReplaceLineEndings("\n") != drawing)
                yield return (file, drawing);
        }
    }
}
