namespace PolicyBot.Records.Sqlite;

/// <summary>Where the embedded register keeps its files: <c>policybot.db</c>, its log, and the lock that keeps other processes out.</summary>
public sealed class SqliteOptions
{
    public const string Section = "Sqlite";

    /// <summary>A folder on a local disk (not a network share); made when it is missing. Only the owner may read what is in it.</summary>
    public required string Folder { get; init; }
}
