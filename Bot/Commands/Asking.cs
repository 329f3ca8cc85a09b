using PolicyBot.Policy;
using PolicyBot.Policy.Agreements;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.HardStops;
using PolicyBot.Policy.Verdicts;
using PolicyBot.Understanding;

namespace PolicyBot.Bot.Commands;

/// <summary>What a question led to: the topic, and where it is one of guidance the verdict as far as it goes.</summary>
/// <param name="Next">The fact that would be asked next.</param>
internal sealed record Asked(
    Pack Pack, TopicId? Topic, double Confidence, IReadOnlyList<Candidate> Candidates, Known Facts, Verdict? Verdict, Fact? Next, Language? Language)
{
    /// <summary>Whom to ask, by role; nobody while it still depends, nor where something goes before every rule.</summary>
    public IReadOnlyList<RoleId> Ask => Settled is { } verdict ? Pack.Asked(verdict) : [];

    /// <summary>What to do now.</summary>
    public IEnumerable<Words> ToDo => (Settled?.Reasons ?? []).Where(rule => rule.Do is not null).Select(rule => rule.Do!).Distinct();

    /// <summary>That the foundation's text, which is missing, may speak where the school's is silent.</summary>
    public Words? Note => Settled is { } verdict ? Pack.Missing(verdict) : null;

    /// <summary>Where it is asked whom to turn to: those the school names.</summary>
    public IReadOnlyList<Contact> Contacts =>
        Settled is not null && Topic is { } topic && Pack[topic].Rules.Topic.Kind == TopicKind.Contacts ? Pack.Life.Contacts : [];

    private Verdict? Settled => Verdict is { Settled: true, Stops.Count: 0 } ? Verdict : null;
}

/// <summary>Asks one school's pack.</summary>
internal sealed class Asking(Pack pack, IUnderstanding understanding)
{
    public Asked Ask(string text)
    {
        var understood = understanding.Read(text);
        if (understood.Topic is not { } topic)
            return new Asked(pack, null, understood.Confidence, understood.Candidates, Known.Nothing, null, null, understood.Language);
        var rules = pack[topic].Rules;
        if (rules.Topic.Kind == TopicKind.Word && Stops.In(understood.Facts).Count == 0)
            return new Asked(pack, topic, understood.Confidence, understood.Candidates, Known.Nothing, null, null, understood.Language);
        var verdict = rules.Judge(understood.Facts);
        return new Asked(
            pack, topic, understood.Confidence, understood.Candidates, verdict.Known, verdict, rules.NextQuestion(understood.Facts), understood.Language);
    }
}
