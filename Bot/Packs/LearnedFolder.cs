using PolicyBot.Understanding;

namespace PolicyBot.Bot.Packs;

/// <summary>
/// Keeps what understanding learned in a folder, one file, so that a start takes a moment. A folder that cannot be written, or a file that is gone or half, costs
/// only the time to learn it again.
/// </summary>
public sealed class LearnedFolder(string folder) : ILearned
{
    private const string Ending = ".learned";

    /// <summary>Beside the program.</summary>
    public static LearnedFolder OfProgram => new(Path.Combine(AppContext.BaseDirectory, "learned"));

    public byte[]? Recall(string fingerprint)
    {
        try
        {
            return File.ReadAllBytes(PathOf(fingerprint));
        }
        catch (Exception unread) when (unread is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public void Keep(string fingerprint, byte[] learned)
    {
        var unfinished = Path.Combine(folder, Path.GetRandomFileName());
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(unfinished, learned);
            File.Move(unfinished, PathOf(fingerprint), overwrite: true);
            foreach (var earlier in Directory.EnumerateFiles(folder, "*" + Ending).Where(file => file != PathOf(fingerprint)))
                File.Delete(earlier);
        }
        catch (Exception unwritten) when (unwritten is IOException or UnauthorizedAccessException)
        {
            // The next start learns it again.
        }
    }

    private string PathOf(string fingerprint) => Path.Combine(folder, fingerprint + Ending);
}
