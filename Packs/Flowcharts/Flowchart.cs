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
    private readonly HashSet<(int Place, string Waiting)> walked = [];

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
        if (!places.TryGetValue(key, out var place))
        {
            place = new Place(places.Count, question, question is null ? rules.Judge(known).Kind : null, deciding);
            places.Add(key, place);
        }
        if (question is not null && walked.Add((place.Number, AlsoWaiting(known))))
            foreach (var answer in question.Answers)
            {
                var further = known.With(question.Id, answer.Id);
                var spoke = Speaking(further).Except(Holding(known)).ToList();
                var to = Reach(further, spoke);
                if (place.Ways.Find(way => way.Answer.Id == answer.Id) is not { } way)
                    place.Ways.Add(way = new Way(answer, to));
                way.Speaking.UnionWith(spoke);
            }
        return place;
    }

    /// <summary>What still lies open after these answers: the strictest effect so far and what each rule that can go beyond it waits for.</summary>
    private string KeyOf(Known known)
    {
        var strictest = Strictest(known);
        return $"{strictest}|{Waiting(known, rule => rule.Effect < strictest || rule.Effect == strictest && strictest is Effect.ChangeFirst or Effect.Tell)}";
    }

    /// <summary>What would only be one more reason for the same: it does not part two places, but each of its ways is walked so that all reasons are met.</summary>
    private string AlsoWaiting(Known known)
    {
        var strictest = Strictest(known);
        return Waiting(known, rule => rule.Effect == strictest);
    }

    private string Waiting(Known known, Func<Rule, bool> wanted) => string.Join(';', deciding
        .Where(wanted)
        .Where(rule => rule.When.All(condition => known[condition.Fact] is not { } answer || condition.Answers.Contains(answer)))
        .Select(rule => (rule.Id, Open: rule.When.Where(condition => known[condition.Fact] is null).Select(condition => condition.Fact.Value)))
        .Where(rule => rule.Open.Any())
        .Select(rule => $"{rule.Id}:{string.Join('+', rule.Open)}"));

    private Effect Strictest(Known known) => Holding(known).Select(rule => rule.Effect).DefaultIfEmpty(Effect.Advise).Min();

    /// <summary>Refusals end apart, each with its rules; all other ends of one kind are one place.</summary>
    private string KeyOfEnd(Known known, IReadOnlyList<Rule> news)
    {
        var kind = rules.Judge(known).Kind;
        return kind == VerdictKind.NotAllowed ? $"{kind}|{string.Join('+', news.Where(rule => rule.Effect == Effect.Stop).Select(rule => rule.Id))}" : $"{kind}";
    }

    private IEnumerable<Rule> Holding(Known known) => deciding.Where(rule =>
        rule.When.All(condition => known[condition.Fact] is { } answer && condition.Answers.Contains(answer)));

    /// <summary>What holds, and at an end what it may turn out to rest on.</summary>
    private IEnumerable<Rule> Speaking(Known known) =>
        rules.NextQuestion(known) is null ? Holding(known).Union(rules.Judge(known).Reasons) : Holding(known);

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
