namespace PolicyBot.Tests.RecordsRoom;

/// <summary>A folder of its own for one test.</summary>
internal sealed class TestFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("policybot-").FullName;

    public string Database => System.IO.Path.Combine(Path, "policybot.db");

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
