namespace PolicyBot.Understanding.Topics;

/// <summary>The few places of a large vector that are not zero, in ascending order.</summary>
internal readonly record struct SparseVector(int[] Places, float[] Values);
