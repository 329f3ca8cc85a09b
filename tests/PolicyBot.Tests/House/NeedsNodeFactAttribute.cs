namespace PolicyBot.Tests.House;

/// <summary>A test that reads what <c>npm ci</c> installs in a folder; skipped, with the command to run, where that is missing.</summary>
/// <param name="folder">The folder of the package.json, from the root.</param>
/// <param name="package">The package the test reads.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsNodeFactAttribute : FactAttribute
{
    public NeedsNodeFactAttribute(string folder, string package)
    {
        (Folder, Package) = (folder, package);
        if (!Directory.Exists(Path.Combine(Repository.Root, folder, "node_modules", package)))
            Skip = $"{package} is not installed. Run: npm ci --prefix {folder}";
    }

    public string Folder { get; }

    public string Package { get; }
}
