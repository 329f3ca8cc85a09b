namespace PolicyBot.Records.Sqlite.Engine;

/// <summary>The folder that holds the database, locked for this process and readable by its owner only.</summary>
internal sealed class DataFolder : IDisposable
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private readonly FileStream held;

    private DataFolder(string database, FileStream held) => (Database, this.held) = (database, held);

    public string Database { get; }

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
                OpenFile(database, FileShare.ReadWrite).Dispose();
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
            return OpenFile(path, FileShare.None);
        try
        {
            return OpenFile(path, FileShare.None);
        }
        catch (IOException taken) when (taken is not (FileNotFoundException or DirectoryNotFoundException))
        {
            throw new StoreUnavailableException($"Another process works with this data: it holds '{path}'.", taken);
        }
    }

    private static FileStream OpenFile(string path, FileShare share)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = share };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        var file = new FileStream(path, options);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file.SafeFileHandle, OwnerOnly);
        return file;
    }
}
