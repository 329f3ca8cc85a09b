using PolicyBot.Understanding.Reading;

namespace PolicyBot.Understanding.Spotting;

/// <summary>The words that make a phrase mean less, or something else; both languages together.</summary>
internal sealed class CautionWords
{
    public PhraseSet Negations { get; } = PhraseSet.Of("negations");

    /// <summary>Negations that turn round what is said near them; others only cast doubt.</summary>
    public PhraseSet Flipping { get; } = PhraseSet.Of("flipping");

    /// <summary>Negations that turn round what directly follows: "zonder", "no".</summary>
    public PhraseSet Determiners { get; } = PhraseSet.Of("determiners");

    public PhraseSet Between { get; } = PhraseSet.Of("between");

    public PhraseSet Doubts { get; } = PhraseSet.Of("doubts");

    /// <summary>"Must I", "is there": what follows is asked, not said. Where something happens is said all the same.</summary>
    public PhraseSet Askings { get; } = PhraseSet.Of("askings");

    /// <summary>"Of", "from": what stands before it is meant, not what follows.</summary>
    public PhraseSet Of { get; } = PhraseSet.Of("of");

    /// <summary>"Request from": then what follows is meant after all.</summary>
    public PhraseSet Requests { get; } = PhraseSet.Of("requests");

    /// <summary>"Her friend", "classmate": then it may be about somebody else.</summary>
    public PhraseSet Others { get; } = PhraseSet.Of("others");

    public PhraseSet Shifters { get; } = PhraseSet.Of("shifters");

    public PhraseSet Partial { get; } = PhraseSet.Of("partial");

    public PhraseSet Everyone { get; } = PhraseSet.Of("everyone");

    public PhraseSet Permissions { get; } = PhraseSet.Of("permissions");

    public PhraseSet ClauseWords { get; } = PhraseSet.Of("clauseWords");
}
