namespace PolicyBot.EndToEnd.Playing;

/// <summary>Where things are in this checkout.</summary>
internal static class Checkout
{
    public static readonly string Root = FindRoot();

    /// <summary>The bot as it was built, in the configuration of these tests.</summary>
    public static string Bot => Path.Combine(Root, "Bot", "bin", Configuration, "net10.0", "PolicyBot.Bot.dll");

    /// <summary>The renderer of cards that npm installs; without it Tryout has no page.</summary>
    public static string CardRenderer => Path.Combine(Root, "Tryout", "client", "node_modules", "adaptivecards");

    public static string Screenshots => Directory.CreateDirectory(Path.Combine(Root, "artifacts", "screenshots")).FullName;

    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "PolicyBot.sln")))
                return folder.FullName;
        throw new InvalidOperationException($"No PolicyBot.sln in or above {AppContext.BaseDirectory}: run the tests from a checkout.");
    }
}
