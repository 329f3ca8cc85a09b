using PolicyBot.Cards;
using PolicyBot.Dialogs.Guidance;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Rules;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Dialogs.Endings;

/// <summary>Verdicts, rules and facts in the reader's words, the same on every card that shows them.</summary>
internal static class Told
{
    /// <summary>The verdict in one line; where the school's own short answer says it, that.</summary>
    public static string Short(Verdict verdict, Pack pack, TopicAnswer answer, Language language) =>
        verdict is { Settled: true, Kind: VerdictKind.Told } && answer.Short is { } own ? own.In(language) : Short(verdict, pack, language);

    /// <summary>The verdict in one line.</summary>
    public static string Short(Verdict verdict, Pack pack, Language language) => Say.It(
        verdict.Kind switch
        {
            VerdictKind.Allowed => Line.SettledAllowed,
            VerdictKind.AllowedIf => verdict.Settled ? Line.SettledAllowedIf : Line.DependsOn,
            VerdictKind.Told => Line.SettledTold,
            VerdictKind.NotAllowed => Line.SettledNotAllowed,
            VerdictKind.AskMt => Line.SettledAskMt,
            VerdictKind.NotCovered => Line.NotCoveredShort,
            _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict.Kind, "No line for this verdict."),
        },
        language,
        verdict.Kind is VerdictKind.AskMt ? AskWhom(verdict, pack, language)[0] : pack.Name.In(language));

    /// <summary>The rules as people read them, each with where it stands.</summary>
    public static IReadOnlyList<Reason> Reasons(IEnumerable<Rule> rules, Language language) =>
        [.. rules.Select(rule => new Reason(
            rule.Says.In(language), rule.Strength, $"{rule.Source.Document} · {rule.Source.Section.In(language)} · {rule.Id}", rule.Since))];

    /// <summary>What is worth knowing besides, each with what to do about it: apart from what follows from the verdict.</summary>
    public static IReadOnlyList<Reason> Advice(IReadOnlyList<Rule> rules, Language language) =>
        [.. Reasons(rules, language).Zip(rules, (reason, rule) => rule.Do is { } todo ? reason with { Text = reason.Text + " " + todo.In(language) } : reason)];

    /// <summary>Whom to ask, by role.</summary>
    public static IReadOnlyList<string> AskWhom(Verdict verdict, Pack pack, Language language)
    {
        var roles = verdict.Ask.ToList();
        if (roles.Count == 0 && verdict.Kind is VerdictKind.NotCovered or VerdictKind.AskMt)
            roles.Add(pack.InDoubt);
        return [.. roles.Select(role => pack.Roles[role].In(language))];
    }

    /// <summary>What is known, in words, each fact with its way to change it.</summary>
    public static IReadOnlyList<TrailItem> Trail(CardDraft? draft, GuidanceState state, TopicRules rules, Language language, bool onlyHeard)
    {
        var trail = new List<TrailItem>();
        foreach (var (id, given) in state.Facts.Answers)
            if (rules.Facts.FirstOrDefault(known => known.Id == id) is { Role: null } fact && (!onlyHeard || state.Heard.Contains(id.Value)))
                trail.Add(new TrailItem(fact.Label.In(language), fact[given].Label.In(language), draft?.Button(fact.Label.In(language), Verb.Change, id.Value).Key));
        return trail;
    }
}
