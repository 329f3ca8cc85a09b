using PolicyBot.Policy.Facts;
using PolicyBot.Policy.Procedures;

namespace PolicyBot.Policy;

/// <summary>What a question can be about; shared by all schools.</summary>
/// <param name="Facts">The facts that may matter, in the order of asking.</param>
/// <param name="Next">Topics worth offering after the answer.</param>
/// <param name="Relation">For a report: who towards whom, where the topic says so by itself.</param>
/// <param name="Examples">How people ask it, by language: what recognising the topic learns from.</param>
public sealed record Topic(
    TopicId Id,
    TopicKind Kind,
    Words Title,
    IReadOnlyList<FactId> Facts,
    IReadOnlyList<TopicId> Next,
    Relation? Relation,
    IReadOnlyList<string> DutchExamples,
    IReadOnlyList<string> EnglishExamples)
{
    /// <summary>The topic of everything the bot is not for.</summary>
    public static readonly TopicId OutOfScope = new("out-of-scope");

    /// <summary>Sentences about it with the facts they say: what hearing its facts learns from.</summary>
    public IReadOnlyList<LabelledSentence> Labelled { get; init; } = [];
}

/// <summary>What kind of answer a topic asks for.</summary>
public enum TopicKind
{
    /// <summary>Whether something may: a verdict, after the questions that settle it.</summary>
    Check,
    /// <summary>How something is arranged: the school's own text tells.</summary>
    Told,
    /// <summary>Whom to turn to, and when they are there.</summary>
    Contacts,
    /// <summary>Something was posted that should not have been: the way to put it right.</summary>
    Repair,
    /// <summary>A conversation runs out of hand: the way to a person, at once.</summary>
    Derailing,
    /// <summary>Misuse to report: the school's own procedure.</summary>
    Report,
    /// <summary>A word to the bot itself, such as a greeting.</summary>
    Word,
}
