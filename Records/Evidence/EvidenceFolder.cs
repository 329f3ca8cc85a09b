using PolicyBot.Records.Sqlite.Engine;

namespace PolicyBot.Records.Evidence;

/// <summary>The folder beside the database that holds the bytes, each file under its id.</summary>
internal sealed class EvidenceFolder(string folder, MasterKey master)
{
    /// <summary>The ending of a file that is being received.</summary>
    public const string Unfinished = ".part";

    /// <summary>The folder of a data folder. What an earlier run was receiving is gone: nobody else works here.</summary>
    public static EvidenceFolder Open(string dataFolder, MasterKey master)
    {
        var folder = PathIn(dataFolder);
        OwnFiles.MakeFolder(folder);
        foreach (var half in Directory.GetFiles(folder, "*" + Unfinished))
            File.Delete(half);
        return new EvidenceFolder(folder, master);
    }

    /// <summary>The folder as it is, for looking only.</summary>
    public static EvidenceFolder Of(string dataFolder, MasterKey master) => new(PathIn(dataFolder), master);

    /// <exception cref="StoreUnavailableException">The folder cannot be written.</exception>
    public SealedWriter Begin(Guid id) => Guarded(() => new SealedWriter(Place(id), master, id));

    /// <exception cref="EvidenceDamagedException">It is not there, or not one of ours.</exception>
    public SealedReader Read(Guid id) => SealedReader.Open(Place(id), master, id);

    public bool Has(Guid id) => File.Exists(Place(id));

    public void Delete(Guid id) => File.Delete(Place(id));

    /// <summary>The finished files that were received before this.</summary>
    public List<Guid> Older(DateTimeOffset than) =>
        [.. Directory.EnumerateFiles(folder)
            .Where(file => File.GetLastWriteTimeUtc(file) < than.UtcDateTime)
            .Select(file => Guid.TryParseExact(Path.GetFileName(file), "N", out var id) ? id : Guid.Empty)
            .Where(id => id != Guid.Empty)];

    /// <summary>Does something with the disk; what the disk refuses is the store's trouble.</summary>
    public static T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnavailableException($"The evidence folder cannot be written now: {refused.Message}", refused);
        }
    }

    private static string PathIn(string dataFolder) => Path.Combine(dataFolder, "evidence");

    private string Place(Guid id) => Path.Combine(folder, id.ToString("N"));
}
