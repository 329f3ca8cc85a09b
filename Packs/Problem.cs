using System.Globalization;

namespace PolicyBot.Packs;

/// <summary>One thing wrong with the packs, for the operator who has to mend it.</summary>
/// <param name="File">The file below the packs folder, with forward slashes.</param>
/// <param name="Line">The line, from 1; 0 when the file as a whole is meant.</param>
public sealed record Problem(string File, int Line, string Message)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}: {Message}");
}

/// <summary>The packs hold at least one mistake; the message lists them all, one a line.</summary>
public sealed class BrokenPacksException(IReadOnlyList<Problem> problems)
    : Exception(string.Join(Environment.NewLine, problems))
{
    /// <summary>All that is wrong, by file and line.</summary>
    public IReadOnlyList<Problem> Problems { get; } = problems;
}
