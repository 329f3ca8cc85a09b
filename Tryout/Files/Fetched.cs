namespace PolicyBot.Tryout.Files;

/// <summary>One attempt of the bot to fetch a file, and how it was answered.</summary>
/// <param name="FileId">As it stood in the address, also when there is no such file.</param>
/// <param name="WithToken">True if it came with an authorization header: right for a pasted picture, a leak for a file.</param>
public sealed record Fetched(string FileId, int Status, bool WithToken, DateTimeOffset At);
