using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.Rules;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Packs.Flowcharts;

/// <summary>
/// The questions of one topic as a graph. Ways that lead to the same further questions come together in one place,
/// so that a long check stays readable; a place remembers every rule that may have spoken on the ways to it.
/// </summary>
internal sealed class Flowchart
{
    private readonly TopicRules rules;
    private readonly Rule[] deciding;
    private readonly Dictionary<string, Place> places = [];

    private Flowchart(TopicRules rules)
    {
        this.rules = rules;
        deciding = [.. rules.Rules.Where(rule => rule.Effect < Effect.Advise)];
    }

    /// <summary>The places in the order first met, the start first.</summary>
    public static IReadOnlyList<Place> Of(TopicRules rules)
    {
        var chart = new Flowchart(rules);
        var known = rules.Assuming(Known.Nothing);
        var start = chart.Reach(known, []);
        start.Spoken.UnionWith(chart.Holding(known));
        Spread(start);
        return [.. chart.places.Values.OrderBy(place => place.Number)];
    }

    private Place Reach(Known known, IReadOnlyList<Rule> news)
    {
        var question = rules.NextQuestion(known);
        var key = question is null ? KeyOfEnd(known, news) : KeyOf(known);
        if (places.TryGetValue(key, out var met))
            return met;
        var place = new Place(places.Count, question, question is null ? rules.Judge(known).Kind : null, deciding);
        places.Add(key, place);
        if (question is not null)
            foreach (var answer in question.Answers)
            {
                var further = known.With(question.Id, answer.Id);
                var spoke = Holding(further).Except(Holding(known)).ToList();
                place.Ways.Add(new Way(answer, spoke, Reach(further, spoke)));
            }
        return place;
    }

    /// <summary>What still lies open after these answers: the strictest effect so far and what each rule that can go beyond it waits for.</summary>
    private string KeyOf(Known known)
    {
        var strictest = Holding(known).Select(rule => rule.Effect).DefaultIfEmpty(Effect.Advise).Min();
        var waiting = deciding
            .Where(rule => rule.Effect < strictest || rule.Effect == Effect.ChangeFirst && strictest == Effect.ChangeFirst)
            .Where(rule => rule.When.All(condition => known[condition.Fact] is not { } answer || condition.Answers.Contains(answer)))
            .Select(rule => (rule.Id, Open: rule.When.Where(condition => known[condition.Fact] is null).Select(condition => condition.Fact.Value)))
            .Where(rule => rule.Open.Any())
            .Select(rule => $"{rule.Id}:{string.Join('+', rule.Open)}");
        return $"{strictest}|{string.Join(';', waiting)}";
    }

    /// <summary>Refusals end apart, each with its rules; all other ends of one kind are one place.</summary>
    private string KeyOfEnd(Known known, IReadOnlyList<Rule> news)
    {
        var kind = rules.Judge(known).Kind;
        return kind == VerdictKind.NotAllowed ? $"{kind}|{string.Join('+', news.Where(rule => rule.Effect == Effect.Stop).Select(rule => rule.Id))}" : $"{kind}";
    }

    private IEnumerable<Rule> Holding(Known known) => deciding.Where(rule =>
        rule.When.All(condition => known[condition.Fact] is { } answer && condition.Answers.Contains(answer)));

    private static void Spread(Place from)
    {
        foreach (var way in from.Ways)
        {
            var before = way.To.Spoken.Count;
            way.To.Spoken.UnionWith(from.Spoken);
            way.To.Spoken.UnionWith(way.Speaking);
            if (way.To.Spoken.Count > before || !way.To.Visited)
            {
                way.To.Visited = true;
                Spread(way.To);
            }
        }
    }
}

/// <summary>A question or an end of a flowchart.</summary>
internal sealed record Place(int Number, Fact? Question, VerdictKind? End, IReadOnlyList<Rule> InOrder)
{
    public List<Way> Ways { get; } = [];

    /// <summary>Every deciding rule that may hold here, over all ways that lead here.</summary>
    public HashSet<Rule> Spoken { get; } = new(ReferenceEqualityComparer.Instance);

    public bool Visited { get; set; }

    /// <summary>The rules an end rests on: those of its effect, and beside national ones also the school's own strictest.</summary>
    public IEnumerable<RuleId> Reasons()
    {
        if (Spoken.Count == 0 || End == VerdictKind.NotCovered)
            return [];
        var effect = Spoken.Min(rule => rule.Effect);
        var own = Spoken.Where(rule => !rule.IsFloor).Select(rule => rule.Effect).DefaultIfEmpty(effect).Min();
        var allNational = Spoken.All(rule => rule.IsFloor || rule.Effect > effect);
        return InOrder
            .Where(rule => Spoken.Contains(rule) && (rule.Effect == effect || allNational && !rule.IsFloor && rule.Effect == own))
            .OrderBy(rule => rule.IsFloor)
            .Select(rule => rule.Id);
    }
}

/// <summary>An answer, the rules that begin to hold with it, and where it leads.</summary>
internal sealed record Way(Answer Answer, IReadOnlyList<Rule> Speaking, Place To);
