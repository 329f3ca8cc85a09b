using PolicyBot.Policy.Agreements;
using PolicyBot.Policy.Procedures;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Policy;

/// <summary>What one school has decided, checked and complete: the protocol as rules, and the people behind them as roles.</summary>
/// <param name="Sector">Which kind of school it is; some national rules held in one kind before the other.</param>
/// <param name="Revision">Changes with every change of content; a case keeps the one it was opened under.</param>
/// <param name="Document">The title of the protocol.</param>
/// <param name="Dates">When the text is from and when it was approved.</param>
/// <param name="ParentMissing">For a school whose foundation has a protocol that is not in the pack: what is said about that.</param>
/// <param name="InDoubt">Whom a colleague asks when in doubt or when no rule speaks.</param>
/// <param name="Roles">What the school calls each role.</param>
/// <param name="Answers">Each topic, with the school's rules and its short answer.</param>
/// <param name="Handling">How misuse is handled.</param>
/// <param name="Life">What else was laid down.</param>
/// <param name="Explained">Rules in words for a pupil, by rule or by the statement it comes from.</param>
/// <param name="Statements">Every statement of the text and what became of it.</param>
public sealed record Pack(
    SchoolId School,
    Words Name,
    Sector Sector,
    string Revision,
    string Document,
    TextDates Dates,
    Words? ParentMissing,
    RoleId InDoubt,
    IReadOnlyDictionary<RoleId, Words> Roles,
    IReadOnlyDictionary<TopicId, TopicAnswer> Answers,
    MisuseHandling Handling,
    SchoolLife Life,
    IReadOnlyDictionary<RuleId, Explanation> Explained,
    IReadOnlyList<Statement> Statements)
{
    /// <summary>The school's answer for this topic; every pack has an entry for every topic.</summary>
    /// <exception cref="UnknownNameException">There is no such topic.</exception>
    public TopicAnswer this[TopicId topic] =>
        Answers.TryGetValue(topic, out var answer)
            ? answer
            : throw new UnknownNameException($"topic in pack '{School}'", topic.Value, Answers.Keys.Select(id => id.Value));

    /// <summary>Whom to ask with this verdict, by role: those its rules name, else whom a colleague asks in doubt where no rule settles it.</summary>
    public IReadOnlyList<RoleId> Asked(Verdict verdict) =>
        verdict.Ask.ToList() is { Count: > 0 } named ? named
        : verdict.Kind is VerdictKind.NotCovered or VerdictKind.AskMt ? [InDoubt]
        : [];

    /// <summary>What is said about the foundation's missing text with this verdict: there where the school's own text is silent.</summary>
    public Words? Missing(Verdict verdict) => verdict.Kind == VerdictKind.NotCovered ? ParentMissing : null;

    /// <summary>This rule in words for a pupil; every rule has them.</summary>
    /// <exception cref="UnknownNameException">It is no rule of this school or of the floor.</exception>
    public Explanation Explain(RuleId rule) =>
        Explained.GetValueOrDefault(rule) ?? Explained.GetValueOrDefault(rule.Statement)
        ?? throw new UnknownNameException($"explained rule in pack '{School}'", rule.Value, Explained.Keys.Select(id => id.Value));
}

/// <summary>The kinds of school that national rules tell apart.</summary>
public enum Sector { Primary, Special, Secondary }

/// <summary>When a school's text is from, as far as known.</summary>
/// <param name="Written">When it was written.</param>
/// <param name="Approved">When the school approved it.</param>
public sealed record TextDates(DateOnly? Written, DateOnly? Approved)
{
    /// <summary>Whether something of that day is newer than the text; a text of unknown date counts as older.</summary>
    public bool IsOlderThan(DateOnly day) => (Approved ?? Written) is not { } own || own < day;
}

/// <summary>How one school answers one topic: the short answer that goes before the questions, and the rules that settle it.</summary>
/// <param name="Short">The answer in one breath ("Alleen als …"), or nothing where the school has no rule about it.</param>
/// <param name="Related">What else the school laid down about it.</param>
/// <param name="Plans">The check-lists that belong to it.</param>
public sealed record TopicAnswer(Words? Short, TopicRules Rules, IReadOnlyList<Agreement> Related, IReadOnlyList<Plan> Plans);
