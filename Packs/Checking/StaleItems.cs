using PolicyBot.Policy;
using PolicyBot.Policy.Rules;

namespace PolicyBot.Packs.Checking;

/// <summary>How something in an older text stands towards a national rule.</summary>
internal enum Staleness
{
    /// <summary>A rule that decides, until the stricter national rule takes over.</summary>
    GivesWay,
    /// <summary>Advice about something the school decides nothing about, and the national rule does.</summary>
    SaysLess,
    /// <summary>A step of a procedure that a national rule bears on.</summary>
    Step,
    /// <summary>A rule for pupils about something a national rule decides too.</summary>
    PupilRule,
    /// <summary>A rule that meets a stricter national one only where a stricter rule of the school decides already.</summary>
    DecidedAlready,
    /// <summary>A rule that meets a stricter national one, but is about something else.</summary>
    Beside,
}

/// <summary>Something in a school's text that is older than national rules about the same.</summary>
/// <param name="Where">Titles of the topics, or of the procedure.</param>
/// <param name="Effect">What follows from it, where it is a rule.</param>
/// <param name="National">The national rules, all newer than the text.</param>
internal sealed record StaleItem(Staleness Kind, RuleId Id, Source Source, IReadOnlyList<Words> Where, Words Says, Effect? Effect, IReadOnlyList<Rule> National);

/// <summary>Finds what in a school's text is older than a stricter national rule. A text of unknown date counts as older.</summary>
internal static class StaleItems
{
    public static IReadOnlyList<StaleItem> In(Pack pack) => [.. Rules(pack), .. Steps(pack), .. PupilRules(pack)];

    private static IEnumerable<StaleItem> Rules(Pack pack)
    {
        var meetings = pack.Answers.Values.SelectMany(answer => Meetings(pack, answer)).ToList();
        var alone = meetings.Where(meeting => meeting.IsAlone).ToList();
        var spokenTo = alone.Where(meeting => meeting.SharesFact).Select(meeting => meeting.National.Id).ToHashSet();
        var told = alone.Where(meeting => meeting.SharesFact || !spokenTo.Contains(meeting.National.Id)).ToList();
        var undecided = alone.Select(meeting => meeting.Own.Id).ToHashSet();
        var named = told.Select(meeting => meeting.Own.Id).ToHashSet();
        return
            from meeting in told.Concat(meetings.Where(meeting => !named.Contains(meeting.Own.Id)))
            let kind = !named.Contains(meeting.Own.Id) ? undecided.Contains(meeting.Own.Id) ? Staleness.Beside : Staleness.DecidedAlready
                : meeting.Own.Effect == Effect.Advise ? Staleness.SaysLess
                : Staleness.GivesWay
            group meeting by (kind, meeting.Own.Id) into same
            orderby same.Key.kind
            let own = same.First().Own
            select new StaleItem(
                same.Key.kind, own.Id, own.Source, [.. same.Select(meeting => meeting.Topic.Title).Distinct()], own.Says, own.Effect,
                [.. same.Select(meeting => meeting.National).DistinctBy(rule => rule.Id)]);
    }

    private static IEnumerable<Meeting> Meetings(Pack pack, TopicAnswer answer)
    {
        var overlap = new Overlap(answer.Rules.Facts);
        var own = answer.Rules.Rules.Where(rule => !rule.IsFloor).ToList();
        return
            from rule in own
            from national in Newer(pack, answer.Rules.Rules)
            where national.Effect < rule.Effect && overlap.CanMeet(rule, national)
            select new Meeting(
                answer.Rules.Topic, rule, national,
                overlap.CanMeetAlone(rule, national, [.. own.Where(other => other.Effect < rule.Effect)]),
                rule.When.Any(condition => national.When.Any(other => other.Fact == condition.Fact)));
    }

    private static IEnumerable<StaleItem> Steps(Pack pack) =>
        from procedure in pack.Handling.Procedures
        from step in procedure.Steps
        let national = Newer(pack, pack.Handling.NationalFor(step.Kind)).ToList()
        where national.Count > 0
        select new StaleItem(Staleness.Step, step.Id, step.Source, [procedure.Title], step.Says, null, national);

    private static IEnumerable<StaleItem> PupilRules(Pack pack) =>
        from rule in pack.Life.PupilRules
        let topics = rule.Topics.Select(topic => pack[topic].Rules).Where(rules => Newer(pack, rules.Rules).Any(Decides)).ToList()
        where topics.Count > 0
        select new StaleItem(
            Staleness.PupilRule, rule.Id, rule.Source, [.. topics.Select(rules => rules.Topic.Title)], rule.Says, null,
            [.. topics.SelectMany(rules => Newer(pack, rules.Rules)).Where(Decides).DistinctBy(national => national.Id)]);

    private static bool Decides(Rule rule) => rule.Effect < Effect.Advise;

    private static IEnumerable<Rule> Newer(Pack pack, IEnumerable<Rule> rules) => rules.Where(rule => rule.Since is { } since && pack.Dates.IsOlderThan(since));

    /// <summary>A rule and a stricter national one that can hold at once.</summary>
    /// <param name="IsAlone">Whether they also meet where no stricter rule of the school holds.</param>
    /// <param name="SharesFact">Whether both look at one fact. Where some rule does, those that do not are about something else.</param>
    private sealed record Meeting(Topic Topic, Rule Own, Rule National, bool IsAlone, bool SharesFact);
}
