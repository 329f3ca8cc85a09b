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

    /// <summary>Per school whether it gives the same short answer, as settled, as with the labelled facts, and whether those make it another than without.</summary>
    public IReadOnlyList<SchoolMark> Schools(Shelf shelf) =>
    [
        .. shelf.Packs.Where(pack => pack.Answers.ContainsKey(Sentence.Topic.Id)).Select(pack =>
        {
            var (wanted, given, without) = (Verdict(pack, Sentence.Labelled), Verdict(pack, Heard), Verdict(pack, Known.Nothing));
            return new SchoolMark(pack.School, wanted == given, wanted != without);
        }),
    ];

    /// <summary>What holds while nobody says otherwise need not be heard.</summary>
    private static AnswerId? Plain(FactId fact, AnswerId? answer) =>
        fact.Value == "befriended" && answer?.Value == "pupil" || (Stops.IsOne(fact) || fact.Value is "anonymous" or "outside-school") && answer?.Value == "no" ? null : answer;

    private (VerdictKind, bool, int) Verdict(Pack pack, Known known)
    {
        var verdict = pack[Sentence.Topic.Id].Rules.Judge(WithoutRoles(known));
        return (verdict.Kind, verdict.Settled, verdict.Stops.Count);
    }

    /// <summary>Who is a member of the MT the bot knows from the settings.</summary>
    private static Known WithoutRoles(Known known) => known.Without(new FactId("mt-member"));
}

/// <summary>What one school makes of a sentence.</summary>
internal sealed record SchoolMark(SchoolId School, bool Same, bool Deciding);

/// <summary>One fact as it should be heard and as it was.</summary>
internal sealed record OneFact(FactId Fact, AnswerId? Labelled, AnswerId? Heard, FactSentence Sentence)
{
    public bool IsFound => Labelled == Heard;

    public bool IsMissed => Heard is null && Labelled is not null;

    public bool IsWrong => Heard is not null && Heard != Labelled;
}
