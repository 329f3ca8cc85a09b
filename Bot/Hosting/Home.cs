using PolicyBot.Packs;
using PolicyBot.Records;
using PolicyBot.Records.Sqlite;

namespace PolicyBot.Bot.Hosting;

/// <summary>The bot cannot run like this. The message is one line an administrator can act on.</summary>
public sealed class StartUpException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>Where the bot finds what it needs on this machine.</summary>
internal static class Home
{
    /// <summary>The folder of the settings: the project's when run from its sources, else the program's.</summary>
    public static string ContentRoot => AppContext.BaseDirectory;

    /// <summary>The folder asked for, or the one beside the program.</summary>
    public static string PacksFolder(string? asked) =>
        string.IsNullOrEmpty(asked) ? Path.Combine(AppContext.BaseDirectory, "packs") : Path.GetFullPath(asked);

    /// <summary>The packs, checked whole.</summary>
    public static Shelf LoadPacks(InstanceOptions options)
    {
        var (shelf, problems) = Shelf.Read(PacksFolder(options.PacksFolder));
        return shelf ?? throw new StartUpException(
            problems.Count == 1 ? $"The packs are broken: {problems[0]}" : $"The packs are broken in {problems.Count} places, first: {problems[0]} — 'check' lists them all.");
    }

    /// <summary>The embedded register in the data folder.</summary>
    public static async Task<IStore> OpenStoreAsync(InstanceOptions options, TimeProvider time)
    {
        var folder = Path.GetFullPath(options.DataFolder);
        try
        {
            return await SqliteStore.OpenAsync(new SqliteOptions { Folder = folder }, time, CancellationToken.None);
        }
        catch (StoreUnavailableException unavailable)
        {
            throw new StartUpException(unavailable.Message, unavailable);
        }
    }
}
