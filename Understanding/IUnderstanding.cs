using PolicyBot.Policy;
using PolicyBot.Policy.Facts;

namespace PolicyBot.Understanding;

/// <summary>
/// Reads what somebody typed. Made here from example sentences; an organisation may put a model of its own behind it.
/// Never throws because of the text, and may be used by many at once.
/// </summary>
public interface IUnderstanding
{
    /// <summary>What this sentence is about and already says.</summary>
    Understood Read(string text);
}

/// <summary>What was understood of a sentence; what is not certain enough is left out rather than guessed.</summary>
/// <param name="Topic">What it is about, or nothing when no topic stands out.</param>
/// <param name="Confidence">How certain the best topic is, from 0 to 1; also given when it was not enough.</param>
/// <param name="Candidates">At most three topics worth offering, best first; empty when nothing comes near.</param>
/// <param name="Facts">What the sentence already says, to be shown and changeable.</param>
/// <param name="Language">The language it is written in, or nothing when that is unclear.</param>
public sealed record Understood(
    TopicId? Topic,
    double Confidence,
    IReadOnlyList<Candidate> Candidates,
    Known Facts,
    Language? Language);

/// <summary>A topic that may be meant, with how certain that is from 0 to 1.</summary>
public sealed record Candidate(TopicId Topic, double Confidence);
