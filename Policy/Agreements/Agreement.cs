using PolicyBot.Policy.Rules;

namespace PolicyBot.Policy.Agreements;

/// <summary>Something a school laid down that is no rule over facts: it is told with the topics it belongs to.</summary>
/// <param name="Id">The statement of the protocol it comes from.</param>
/// <param name="Says">In plain words, our own, both languages.</param>
/// <param name="Topics">The topics whose answer shows it; may be empty.</param>
public abstract record Agreement(RuleId Id, Words Says, Source Source, IReadOnlyList<TopicId> Topics);

/// <summary>Somebody to turn to, by role, with the weekdays they are there.</summary>
/// <param name="Days">Empty where the school's text names none.</param>
public sealed record Contact(RuleId Id, Words Says, Source Source, IReadOnlyList<TopicId> Topics, RoleId Role, IReadOnlyList<DayOfWeek> Days)
    : Agreement(Id, Says, Source, Topics);

/// <summary>How the school asks permission for image and sound.</summary>
/// <param name="Renewal">How often it is asked anew, where the text says so.</param>
public sealed record ConsentRegime(
    RuleId Id, Words Says, Source Source, IReadOnlyList<TopicId> Topics, ConsentFrom From, ConsentHow How, IReadOnlyList<AnswerId> Channels, Renewal? Renewal)
    : Agreement(Id, Says, Source, Topics);

/// <summary>Who gives permission.</summary>
public enum ConsentFrom { Parents, ThoseShown }

/// <summary>Whether silence is a no (opt in) or a yes (opt out) in the school's text.</summary>
public enum ConsentHow { OptIn, OptOut }

/// <summary>How often permission is asked.</summary>
public enum Renewal { Year, Once }

/// <summary>A task that returns in the school year.</summary>
/// <param name="Until">For a goal of the past: its last day.</param>
public sealed record Duty(RuleId Id, Words Says, Source Source, IReadOnlyList<TopicId> Topics, RoleId? Role, DutyTime When, DateOnly? Until)
    : Agreement(Id, Says, Source, Topics);

/// <summary>When a duty returns.</summary>
public enum DutyTime { StartOfYear, Yearly, FirstYear, Regularly, Always, Once }

/// <summary>One thing to think of in a plan.</summary>
/// <param name="Until">For a goal with a date: its last day.</param>
public sealed record PlanItem(RuleId Id, Words Says, Source Source, IReadOnlyList<TopicId> Topics, DateOnly? Until) : Agreement(Id, Says, Source, Topics);

/// <summary>A check-list the school's text gives, item by item.</summary>
public sealed record Plan(string Id, Words Title, IReadOnlyList<TopicId> Topics, IReadOnlyList<PlanItem> Items);

/// <summary>What a word means in the school's text.</summary>
public sealed record Definition(RuleId Id, Words Term, Words Says, Source Source, IReadOnlyList<TopicId> Topics) : Agreement(Id, Says, Source, Topics);

/// <summary>Another text the protocol rests on.</summary>
/// <param name="Name">Its short name within the pack, as in <c>safe-school</c>.</param>
/// <param name="IsPresent">Whether its content is in the pack; else somebody has to look it up.</param>
/// <param name="IsRebuilt">Whether it is a chart that was lost and is drawn anew from the rules.</param>
public sealed record LinkedDocument(
    RuleId Id, Words Says, Source Source, IReadOnlyList<TopicId> Topics, string Name, Words Title, bool IsPresent, bool IsRebuilt)
    : Agreement(Id, Says, Source, Topics);

/// <summary>For whom and where the agreements hold.</summary>
public sealed record Scope(RuleId Id, Words Says, Source Source, IReadOnlyList<TopicId> Topics) : Agreement(Id, Says, Source, Topics);

/// <summary>A rule that the school made for its pupils.</summary>
public sealed record PupilRule(RuleId Id, Words Says, Source Source, IReadOnlyList<TopicId> Topics) : Agreement(Id, Says, Source, Topics);
