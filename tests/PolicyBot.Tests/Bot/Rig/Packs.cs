namespace PolicyBot.Tests.BotRoom;

/// <summary>Copies of the shipped packs.</summary>
internal static class Packs
{
    public static string Copy(string folder)
    {
        var from = Path.Combine(AppContext.BaseDirectory, "packs");
        var to = Path.Combine(folder, "packs");
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        return to;
    }

    /// <summary>A copy with a fact that nobody knows in a rule of De Noordhoek.</summary>
    public static string BrokenCopy(string folder)
    {
        var packs = Copy(folder);
        var pack = Directory.EnumerateFiles(packs, "pack.yml", SearchOption.AllDirectories).First(file => file.Contains("noordhoek", StringComparison.Ordinal));
        File.WriteAllText(pack, File.ReadAllText(pack).Replace("known-privately", "known-from-mars", StringComparison.Ordinal));
        return packs;
    }
}
