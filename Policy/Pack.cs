using PolicyBot.Policy.Rules;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Policy;

/// <summary>What one school has decided, checked and complete: the protocol as rules, and the people behind them as roles.</summary>
/// <param name="Revision">Changes with every change of content; a case keeps the one it was opened under.</param>
/// <param name="Document">The title of the protocol.</param>
/// <param name="Approved">When the school approved the protocol, where its text says so.</param>
/// <param name="InDoubt">Whom a colleague asks when in doubt or when no rule speaks.</param>
/// <param name="Roles">What the school calls each role.</param>
/// <param name="Answers">Each topic the school has an entry for, with its rules and its short answer.</param>
public sealed record Pack(
    SchoolId School,
    Words Name,
    string Revision,
    string Document,
    DateOnly? Approved,
    RoleId InDoubt,
    IReadOnlyDictionary<RoleId, Words> Roles,
    IReadOnlyDictionary<TopicId, TopicAnswer> Answers)
{
    /// <summary>The school's answer for this topic; every pack has an entry for every topic of guidance.</summary>
    /// <exception cref="UnknownNameException">There is no such topic.</exception>
    public TopicAnswer this[TopicId topic] =>
        Answers.TryGetValue(topic, out var answer)
            ? answer
            : throw new UnknownNameException($"topic in pack '{School}'", topic.Value, Answers.Keys.Select(id => id.Value));
}

/// <summary>How one school answers one topic: the short answer that goes before the questions, and the rules that settle it.</summary>
/// <param name="Short">The answer in one breath ("Alleen als …"), or nothing where the school has no rule about it.</param>
public sealed record TopicAnswer(Words? Short, TopicRules Rules);
