namespace PolicyBot.Tryout.Faults;

/// <summary>What goes wrong when the bot fetches a file.</summary>
public abstract record DownloadFault
{
    private DownloadFault()
    {
    }

    /// <summary>No file, but this status: 404 gone, 403 not for you.</summary>
    public sealed record Refused(int Status) : DownloadFault;

    /// <summary>Half of it comes at once, the rest after a while.</summary>
    public sealed record Slow(TimeSpan Pause) : DownloadFault;

    /// <summary>First to another address: of Tryout, where it is, or elsewhere.</summary>
    public sealed record Redirected(Uri? Elsewhere = null) : DownloadFault;

    /// <summary>The Content-Length is off: more than there is, after which the connection breaks; or, below zero, less, and the file ends early.</summary>
    public sealed record WrongLength(int More) : DownloadFault;

    /// <summary>The Content-Type is this, whatever the file is.</summary>
    public sealed record WrongType(string Says) : DownloadFault;

    /// <summary>No Content-Length, and zeros after the end of the file until it has this many bytes.</summary>
    public sealed record Swollen(int Bytes) : DownloadFault;
}
