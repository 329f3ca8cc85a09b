namespace PolicyBot.Understanding;

/// <summary>Keeps what was learned, so that the next start need not learn it again. What is kept is a copy of nothing but weights: no sentence can be read from it.</summary>
public interface ILearned
{
    /// <summary>What was kept under this fingerprint; null when nothing was.</summary>
    byte[]? Recall(string fingerprint);

    /// <summary>Keeps it, where that is possible; earlier learning may go.</summary>
    void Keep(string fingerprint, byte[] learned);
}
