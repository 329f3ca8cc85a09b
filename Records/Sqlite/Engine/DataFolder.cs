namespace PolicyBot.Records.Sqlite.Engine;

/// <summary>The folder that holds the database, locked for this process and readable by its owner only.</summary>
internal sealed class DataFolder : IDisposable
{
    private readonly FileStream held;

    private DataFolder(string database, FileStream held) => (Database, this.held) = (database, held);

    public string Database { get; }

    public string Root => Path.GetDirectoryName(Database)!;

    /// <exception cref="StoreUnavailableException">The folder cannot be written, or another process works in it.</exception>
    public static DataFolder Open(string folder)
    {
        var database = Path.Combine(Path.GetFullPath(folder), "policybot.db");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(database)!);
            var held = Hold(Path.ChangeExtension(database, ".lock"));
            var opened = false;
            try
            {
                OwnFiles.Open(database, FileMode.OpenOrCreate, FileShare.ReadWrite).Dispose();
                opened = true;
            }
            finally
            {
                if (!opened)
                    held.Dispose();
            }
            return new DataFolder(database, held);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnavailableException($"The data folder '{Path.GetFullPath(folder)}' cannot be written: {failure.Message}", failure);
        }
    }

    public void Dispose() => held.Dispose();

    private static FileStream Hold(string path)
    {
        // A first look tells a folder that cannot be written from a file that somebody holds.
        if (!File.Exists(path))
            return OwnFiles.Open(path, FileMode.OpenOrCreate);
        try
        {
            return OwnFiles.Open(path, FileMode.OpenOrCreate);
        }
        catch (IOException taken) when (taken is not (FileNotFoundException or DirectoryNotFoundException))
        {
            throw new StoreUnavailableException($"Another process works with this data: it holds '{path}'.", taken);
        }
    }
}
