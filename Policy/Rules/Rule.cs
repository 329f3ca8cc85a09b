using PolicyBot.Policy.Facts;
using PolicyBot.Policy.Procedures;

namespace PolicyBot.Policy.Rules;

/// <summary>One thing a school (or the law) has decided: when it applies, what follows, and where it stands.</summary>
/// <param name="Id">The statement of the protocol it comes from.</param>
/// <param name="When">Fact by fact the answers that fulfil the condition; all must hold. Empty: always.</param>
/// <param name="Says">The rule in plain words, our own, both languages.</param>
/// <param name="Do">What to do next because of it, if anything.</param>
/// <param name="Ask">Whom to ask because of it, if anybody.</param>
/// <param name="Since">For the national floor: the date from which it holds. The floor forbids, refers or advises; only a school allows.</param>
/// <param name="Steps">For the national floor: the kinds of steps of a procedure it bears on, if any.</param>
public sealed record Rule(
    RuleId Id,
    IReadOnlyList<TopicId> Topics,
    IReadOnlyList<Condition> When,
    Effect Effect,
    Strength Strength,
    Words Says,
    Words? Do,
    RoleId? Ask,
    Source Source,
    DateOnly? Since = null,
    IReadOnlyList<StepKind>? Steps = null)
{
    /// <summary>Whether it is part of the national floor rather than of a school's own protocol.</summary>
    public bool IsFloor => Since is not null;
}

/// <summary>One fact a rule looks at, and the answers that fulfil it.</summary>
public sealed record Condition(FactId Fact, IReadOnlyList<AnswerId> Answers);

/// <summary>What follows from a rule that holds, strictest first.</summary>
public enum Effect
{
    /// <summary>It may not.</summary>
    Stop,
    /// <summary>Not before somebody has been asked.</summary>
    AskFirst,
    /// <summary>It may when something is changed first.</summary>
    ChangeFirst,
    /// <summary>It may.</summary>
    Allow,
    /// <summary>The text says how it is arranged; nothing about may or may not.</summary>
    Tell,
    /// <summary>Good advice that decides nothing.</summary>
    Advise,
}

/// <summary>How binding the words of the source are.</summary>
public enum Strength { Must, Should }

/// <summary>Where a rule stands, so that anybody can look it up.</summary>
/// <param name="Document">The protocol's title.</param>
/// <param name="Section">The heading it stands under.</param>
/// <param name="Line">The line in the school's text, where there is one.</param>
public sealed record Source(string Document, Words Section, int? Line);
