using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.HardStops;
using PolicyBot.Policy.Verdicts;
using PolicyBot.Understanding;

namespace PolicyBot.Bot.Commands;

/// <summary>What a question led to: the topic, and where it is one of guidance the verdict as far as it goes.</summary>
/// <param name="Next">The fact that would be asked next.</param>
internal sealed record Asked(
    Pack Pack, TopicId? Topic, double Confidence, IReadOnlyList<Candidate> Candidates, Known Facts, Verdict? Verdict, Fact? Next, Language? Language);

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
