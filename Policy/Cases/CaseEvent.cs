namespace PolicyBot.Policy.Cases;

/// <summary>Something that happened in a case, and stays.</summary>
public abstract record CaseEvent(DateTimeOffset At, PersonId By);

/// <summary>A colleague put a doubt before the MT, with what the bot had answered.</summary>
/// <param name="Revision">The pack revision the answer came from.</param>
public sealed record QuestionOpened(
    DateTimeOffset At, PersonId By, CaseNumber Number, SchoolId School, Urgency Urgency, DoubtfulQuestion Question, string Revision)
    : CaseEvent(At, By);

/// <summary>Somebody of the MT took it on and is the handler from then.</summary>
public sealed record TakenOn(DateTimeOffset At, PersonId By) : CaseEvent(At, By);

/// <summary>The handler gave it back to the MT as a whole.</summary>
public sealed record HandedBack(DateTimeOffset At, PersonId By) : CaseEvent(At, By);

/// <summary>The handler advised; the question is answered with that.</summary>
public sealed record Advised(DateTimeOffset At, PersonId By, Advice Advice, string Explanation) : CaseEvent(At, By);

/// <summary>The colleague does not need an answer any more, or takes a report back.</summary>
/// <param name="Reason">For a report of misuse: why, where the colleague says so.</param>
public sealed record Withdrawn(DateTimeOffset At, PersonId By, string? Reason = null) : CaseEvent(At, By);

/// <summary>How soon an answer is needed.</summary>
public enum Urgency { Normal, Urgent }

/// <summary>What the MT can advise about something a colleague wants to do or post.</summary>
public enum Advice { GoAhead, DoNot, ChangeFirst }

/// <summary>The doubt as it is put before the MT: the question, what was known, what the rules said.</summary>
/// <param name="Topic">What it is about, or nothing when the bot did not understand the question.</param>
/// <param name="Asked">The colleague's own sentence, where they typed one.</param>
/// <param name="Known">Facts and answers by name, in the order given.</param>
/// <param name="Verdict">The kind of verdict given, or nothing.</param>
/// <param name="Rules">The rules it rested on.</param>
/// <param name="Remark">What the colleague wants to add.</param>
public sealed record DoubtfulQuestion(
    TopicId? Topic,
    string Asked,
    IReadOnlyList<KeyValuePair<string, string>> Known,
    Verdicts.VerdictKind? Verdict,
    IReadOnlyList<string> Rules,
    string Remark);
