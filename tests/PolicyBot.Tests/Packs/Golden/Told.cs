using PolicyBot.Policy;
using PolicyBot.Policy.Rules;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Tests.PacksRoom.Golden;

/// <summary>What a colleague is told, compared in one line a question.</summary>
internal static class Told
{
    public const VerdictKind Yes = VerdictKind.Allowed;
    public const VerdictKind If = VerdictKind.AllowedIf;
    public const VerdictKind So = VerdictKind.Told;
    public const VerdictKind Silent = VerdictKind.NotCovered;
    public const VerdictKind Ask = VerdictKind.AskMt;
    public const VerdictKind No = VerdictKind.NotAllowed;

    /// <summary>A message in which nothing else is the matter.</summary>
    public const string Fine = " in-picture=nobody whose-work=own personal-data=none addressee=nobody harm=no tone=decent in-doubt=no surname-or-data=no";

    public static Pack Pack(string school) => Shipped.Shelf.For(new SchoolId(school));

    public static Verdict Verdict(string school, string topic, string known) => Shipped.Rules(school, topic).Judge(Shipped.Known(known));

    /// <summary>The verdict is settled, of this kind, and rests on just these rules.</summary>
    public static void Answers(string school, string topic, string known, VerdictKind kind, string reasons)
    {
        var verdict = Verdict(school, topic, known);
        Assert.True(verdict.Settled, $"Still possible: {string.Join(", ", verdict.Possible)}.");
        Assert.Equal((kind, reasons), (verdict.Kind, Ids(verdict.Reasons)));
    }

    /// <summary>The school's text is silent on this topic: nothing of the school decides, and only the floor can.</summary>
    public static void IsSilent(string school, string topic)
    {
        var rules = Shipped.Rules(school, topic);
        Assert.DoesNotContain(rules.Rules, rule => !rule.IsFloor && rule.Effect < Effect.Advise);
        Assert.Null(Pack(school)[new TopicId(topic)].Short);
        if (!rules.Rules.Any(rule => rule.Effect < Effect.Advise))
            Assert.Equal(Silent, rules.Judge(Shipped.Known("")).Kind);
    }

    /// <summary>Whether a rule of the school on this topic looks at the fact and decides.</summary>
    public static bool Minds(string school, string topic, string fact) =>
        Shipped.Rules(school, topic).Rules.Any(rule =>
            !rule.IsFloor && rule.Effect < Effect.Advise && rule.When.Any(condition => condition.Fact.Value == fact));

    /// <summary>The ids of the rules that stand on the card beside the answer.</summary>
    public static string Advice(string school, string topic, string known) => Ids(Verdict(school, topic, known).Advice);

    public static string Ids(IEnumerable<Rule> rules) => string.Join(' ', rules.Select(rule => rule.Id));

    /// <summary>Every Dutch text of the school that a colleague can be shown.</summary>
    public static IEnumerable<string> Dutch(Pack pack) => Texts.Of(pack).Select(text => text.Words.Dutch);
}
