using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.Rules;

namespace PolicyBot.Packs.Comparing;

/// <summary>
/// Thinks up people for whom the answer may have become another: whoever a changed rule is about, alone and together with each other rule,
/// with the further answers that leave most open, so that a change is not hidden behind something stricter.
/// </summary>
internal sealed class Witnesses(Side before, Side after)
{
    /// <summary>Most ways to fulfil one rule that are looked at one by one.</summary>
    private const int MostWays = 24;

    /// <summary>Most combinations of answers of a topic that are looked at one by one.</summary>
    private const int MostPeople = 5000;

    /// <summary>Each once, with all answers that are still asked of them. Where a topic is small enough, everybody there is comes after them.</summary>
    public IEnumerable<Known> All()
    {
        var starts = Starts().Distinct().ToList();
        return starts.Concat(starts.Count > 0 ? Everybody() : []).Select(Complete).Distinct();
    }

    private IEnumerable<Known> Everybody()
    {
        var facts = after.Facts.Concat(before.Facts).DistinctBy(fact => fact.Id).ToList();
        if (facts.Aggregate(1L, (all, fact) => all * fact.Answers.Count) > MostPeople)
            return [];
        IEnumerable<Known> people = [Known.Nothing];
        foreach (var fact in facts)
            people = people.SelectMany(known => fact.Answers.Select(answer => known.With(fact.Id, answer.Id)));
        return people;
    }

    /// <summary>Whether a changed rule looks at this fact, or it changed itself.</summary>
    public bool IsAboutIt(FactId fact) =>
        ChangedRules().Any(rule => rule.When.Any(condition => condition.Fact == fact)) || ChangedFacts().Exists(changed => changed.Id == fact);

    private IEnumerable<Rule> ChangedRules() => Changed(before, after).Concat(Changed(after, before));

    private IEnumerable<Known> Starts()
    {
        var changed = ChangedRules().ToList();
        var facts = ChangedFacts();
        IReadOnlyList<Rule> all = [.. before.Deciding, .. after.Deciding];
        foreach (var rule in changed.Concat(all.Where(rule => rule.When.Any(condition => facts.Any(fact => fact.Id == condition.Fact)))))
            foreach (var way in Ways(rule))
            {
                yield return way;
                foreach (var other in all)
                    if (Also(way, other) is { } both)
                        yield return both;
            }
        foreach (var fact in facts)
            foreach (var answer in fact.Answers)
                yield return Known.Nothing.With(fact.Id, answer.Id);
    }

    /// <summary>Rules of one side that the other has not, or not so.</summary>
    private static IEnumerable<Rule> Changed(Side side, Side other) =>
        side.Deciding.Where(rule => !other.Deciding.Any(same => same.Id == rule.Id && same.Effect == rule.Effect && same.Ask == rule.Ask && SameWhen(same, rule)));

    private static bool SameWhen(Rule one, Rule other) =>
        one.When.Count == other.When.Count
        && one.When.All(condition => other.When.Any(same => same.Fact == condition.Fact && same.Answers.ToHashSet().SetEquals(condition.Answers)));

    /// <summary>Facts that one side has not, or with other answers.</summary>
    private List<Fact> ChangedFacts() =>
    [
        .. before.Facts.Concat(after.Facts).Where(fact =>
            before.Facts.FirstOrDefault(own => own.Id == fact.Id) is not { } was
            || after.Facts.FirstOrDefault(own => own.Id == fact.Id) is not { } becomes
            || was.Otherwise != becomes.Otherwise
            || !was.Answers.Select(answer => answer.Id).ToHashSet().SetEquals(becomes.Answers.Select(answer => answer.Id))),
    ];

    private static IEnumerable<Known> Ways(Rule rule)
    {
        IEnumerable<Known> ways = [Known.Nothing];
        foreach (var condition in rule.When)
            ways = ways.SelectMany(way => condition.Answers.Select(answer => way.With(condition.Fact, answer)));
        return ways.Take(MostWays);
    }

    /// <summary>So that the other rule holds too, or nothing where they exclude each other.</summary>
    private static Known? Also(Known way, Rule other)
    {
        foreach (var condition in other.When)
            if (way[condition.Fact] is not { } given)
                way = way.With(condition.Fact, condition.Answers[0]);
            else if (!condition.Answers.Contains(given))
                return null;
        return way;
    }

    private Known Complete(Known known)
    {
        while (Question(before, known) is { } question || (question = Question(after, known)) is not null)
        {
            var open = known;
            known = question.Answers.Select(answer => open.With(question.Id, answer.Id)).MaxBy(further => before.Open(further) + after.Open(further))!;
        }
        return known;
    }

    private static Fact? Question(Side side, Known known) => side.NextQuestion(known) is { } fact && known[fact.Id] is null ? fact : null;
}
