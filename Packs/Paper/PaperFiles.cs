using PolicyBot.Policy;

namespace PolicyBot.Packs.Paper;

/// <summary>The papers of all schools, a file for each school and language.</summary>
public static class PaperFiles
{
    /// <summary>Writes them into the folder, which is made when it is not there; returns the files written.</summary>
    public static IReadOnlyList<string> Write(Shelf shelf, string folder, DateOnly day)
    {
        Directory.CreateDirectory(folder);
        var written = new List<string>();
        foreach (var pack in shelf.Packs)
            foreach (var (language, name) in new[] { (Language.Dutch, "nl"), (Language.English, "en") })
            {
                var file = $"{pack.School}.{name}.html";
                File.WriteAllText(Path.Combine(folder, file), PaperPage.Of(pack, language, day));
                written.Add(file);
            }
        return written;
    }
}
