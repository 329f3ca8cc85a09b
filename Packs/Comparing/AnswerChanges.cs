using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Packs.Comparing;

/// <summary>Finds for whom the answer to a topic became another, each time with no more conditions than it takes.</summary>
internal sealed class AnswerChanges
{
    /// <summary>Most courses of the answers that are looked at to see whether one more answer comes to the same.</summary>
    private const int MostCourses = 128;

    private readonly Side before;
    private readonly Side after;
    private readonly Witnesses witnesses;

    private AnswerChanges(TopicRules before, TopicRules after)
    {
        (this.before, this.after) = (new Side(before), new Side(after));
        witnesses = new Witnesses(this.before, this.after);
    }

    /// <summary>All of them, the widest of those that say the same; where the short answer itself changed first.</summary>
    public static IReadOnlyList<AnswerChange> Between(TopicRules before, TopicRules after)
    {
        var search = new AnswerChanges(before, after);
        var found = new List<AnswerChange>();
        foreach (var witness in search.witnesses.All().Where(search.IsChanged).OrderByDescending(search.IsOfAnswer))
            if (!found.Exists(change => change.Covers(witness)))
                found.Add(search.Widen(search.Shorten(witness)));
        return [.. found.Where((change, index) => !found.Where((wider, other) => other != index && wider.Includes(change) && (other < index || !change.Includes(wider))).Any())];
    }

    private bool IsChanged(Known known) => before.Judge(known) != after.Judge(known);

    private bool IsOfAnswer(Known known) => before.Judge(known)?.Answer != after.Judge(known)?.Answer;

    /// <summary>Where the short answer changed, further reasons make no difference; else they are what changed.</summary>
    private bool ComesToTheSame(Known one, Known other) => IsOfAnswer(other)
        ? before.Judge(one)?.Answer == before.Judge(other)?.Answer && after.Judge(one)?.Answer == after.Judge(other)?.Answer
        : before.Judge(one) == before.Judge(other) && after.Judge(one) == after.Judge(other);

    /// <summary>Without the answers that make no difference, those asked last first.</summary>
    private Known Shorten(Known witness)
    {
        var kept = witness;
        foreach (var (fact, _) in witness.Answers.Reverse())
            if (kept.Without(fact) is var less && ComesToTheSame(less, witness))
                kept = less;
        return kept;
    }

    /// <summary>With every answer that comes to the same in place of the one given.</summary>
    private AnswerChange Widen(Known known)
    {
        var wide = known.Answers.Select(given => (Fact: FactOf(given.Fact), Answers: new List<AnswerId> { given.Answer })).ToList();
        foreach (var (fact, answers) in wide)
            foreach (var more in fact.Answers.Select(answer => answer.Id).Where(id => !answers.Contains(id)))
            {
                var courses = Courses(wide.Where(other => other.Fact.Id != fact.Id), known.With(fact.Id, more)).ToList();
                if (courses.Count <= MostCourses && courses.TrueForAll(course => ComesToTheSame(course, known)))
                    answers.Add(more);
            }
        var all = Courses(wide, Known.Nothing).ToList();
        return new AnswerChange(
            [.. InOrder().Select(fact => wide.Find(each => each.Fact.Id == fact.Id)).Where(each => each.Fact is not null && each.Answers.Count < each.Fact.Answers.Count)
                .Select(each => (each.Fact, (IReadOnlyList<AnswerId>)[.. each.Fact.Answers.Select(answer => answer.Id).Where(each.Answers.Contains)]))],
            Common([.. all.Select(before.Judge)]),
            Common([.. all.Select(after.Judge)]));
    }

    /// <summary>The outcome with the reasons of all of them; where they have none in common, with every reason.</summary>
    private static Outcome? Common(IReadOnlyList<Outcome?> outcomes)
    {
        if (outcomes[0] is not { } first)
            return null;
        var all = outcomes.OfType<Outcome>().ToList();
        var common = first.Reasons.Where(reason => all.TrueForAll(outcome => outcome.Reasons.Contains(reason))).ToList();
        return first with { Reasons = common.Count > 0 ? common : [.. all.SelectMany(outcome => outcome.Reasons).Distinct()] };
    }

    private static IEnumerable<Known> Courses(IEnumerable<(Fact Fact, List<AnswerId> Answers)> facts, Known start)
    {
        IEnumerable<Known> courses = [start];
        foreach (var (fact, answers) in facts)
            courses = courses.SelectMany(course => answers.Select(answer => course.With(fact.Id, answer)));
        return courses.Take(MostCourses + 1);
    }

    /// <summary>The facts that it is about, then those that only must not stand in the way.</summary>
    private IEnumerable<Fact> InOrder() =>
        after.Facts.Concat(before.Facts).DistinctBy(fact => fact.Id).OrderByDescending(fact => witnesses.IsAboutIt(fact.Id)).Select(fact => FactOf(fact.Id));

    /// <summary>The fact with all its answers, those that are gone among them.</summary>
    private Fact FactOf(FactId id)
    {
        var both = after.Facts.Concat(before.Facts).Where(fact => fact.Id == id).ToList();
        return both[0] with { Answers = [.. both.SelectMany(fact => fact.Answers).DistinctBy(answer => answer.Id)] };
    }
}
