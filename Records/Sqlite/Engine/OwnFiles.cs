using System.Runtime.InteropServices;

namespace PolicyBot.Records.Sqlite.Engine;

/// <summary>Files that only the owner of the data may read.</summary>
internal static class OwnFiles
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Opens or creates a file; one that others could read is closed to them first.</summary>
    public static FileStream Open(string path, FileMode mode, FileShare share = FileShare.None)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = share, BufferSize = 0 };
        if (!OperatingSystem.IsWindows() && mode != FileMode.Open)
            options.UnixCreateMode = OwnerOnly;
        var file = new FileStream(path, options);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file.SafeFileHandle, OwnerOnly);
        return file;
    }

    public static void MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, OwnerOnly | UnixFileMode.UserExecute);
    }

    /// <summary>Gives a finished file its name; durable when this returns.</summary>
    public static void Move(string from, string to)
    {
        File.Move(from, to, overwrite: false);
        if (OperatingSystem.IsLinux() || OperatingSystem.IsMacOS())
            Sync(Path.GetDirectoryName(to)!);
    }

    /// <summary>A new name is on disk when its folder is; .NET opens no folders.</summary>
    private static void Sync(string folder)
    {
        var handle = OpenFolder(folder, flags: 0);
        if (handle < 0)
            throw new IOException($"The folder '{folder}' cannot be opened ({Marshal.GetLastPInvokeError()}).");
        var synced = SyncFolder(handle);
        _ = CloseFolder(handle);
        if (synced != 0)
            throw new IOException($"The folder '{folder}' cannot be written to disk.");
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    private static extern int OpenFolder([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync")]
    private static extern int SyncFolder(int handle);

    [DllImport("libc", EntryPoint = "close")]
    private static extern int CloseFolder(int handle);
}
