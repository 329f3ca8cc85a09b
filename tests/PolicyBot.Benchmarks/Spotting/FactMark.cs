using PolicyBot.Packs;
using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.HardStops;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Benchmarks.Spotting;

/// <summary>One sentence with what was heard in it, as far as its topic asks for it.</summary>
internal sealed record FactMark(FactSentence Sentence, Known Heard, IReadOnlyList<OneFact> Facts)
{
    public static FactMark Of(FactSentence sentence, Known heard)
    {
        var labelled = sentence.Labelled;
        bool Counts(FactId fact) => Stops.IsOne(fact) || sentence.Topic.Facts.Contains(fact);
        var facts = labelled.Answers.Select(pair => pair.Fact)
            .Concat(heard.Answers.Select(pair => pair.Fact)).Distinct()
            .Where(Counts)
            .Where(fact => fact.Value != "mt-member")
            .Select(fact => new OneFact(fact, Plain(fact, labelled[fact]), Plain(fact, heard[fact]), sentence))
            .Where(one => one.Labelled is not null || one.Heard is not null).ToList();
        return new FactMark(sentence, heard.Answers.Where(pair => Counts(pair.Fact)).Aggregate(Known.Nothing, (known, pair) => known.With(pair.Fact, pair.Answer)), facts);
    }

    /// <summary>Whether every school gives the same short answer, as settled, as with the labelled facts.</summary>
    public bool HasSameVerdicts(Shelf shelf) => Verdicts(shelf, Heard).SequenceEqual(Verdicts(shelf, Sentence.Labelled));

    /// <summary>Whether the labelled facts make any school's verdict other than it is without them.</summary>
    public bool IsDeciding(Shelf shelf) => !Verdicts(shelf, Sentence.Labelled).SequenceEqual(Verdicts(shelf, Known.Nothing));

    /// <summary>What holds while nobody says otherwise need not be heard.</summary>
    private static AnswerId? Plain(FactId fact, AnswerId? answer) =>
        fact.Value == "befriended" && answer?.Value == "pupil" || (Stops.IsOne(fact) || fact.Value is "anonymous" or "outside-school") && answer?.Value == "no" ? null : answer;

    private IEnumerable<(VerdictKind, bool, int)> Verdicts(Shelf shelf, Known known) => shelf.Packs
        .Where(pack => pack.Answers.ContainsKey(Sentence.Topic.Id))
        .Select(pack => pack[Sentence.Topic.Id].Rules.Judge(WithoutRoles(known)))
        .Select(verdict => (verdict.Kind, verdict.Settled, verdict.Stops.Count));

    /// <summary>Who is a member of the MT the bot knows from the settings.</summary>
    private static Known WithoutRoles(Known known) => known.Without(new FactId("mt-member"));
}

/// <summary>One fact as it should be heard and as it was.</summary>
internal sealed record OneFact(FactId Fact, AnswerId? Labelled, AnswerId? Heard, FactSentence Sentence)
{
    public bool IsFound => Labelled == Heard;

    public bool IsMissed => Heard is null && Labelled is not null;

    public bool IsWrong => Heard is not null && Heard != Labelled;
}
