using PolicyBot.Policy.Rules;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Policy.Agreements;

/// <summary>What a pupil asks before posting, and what the school's rules for pupils settle with the answers. For paper: the bot talks with staff.</summary>
/// <param name="Rules">The questions in order; a rule for pupils stands here once for each thing it decides.</param>
public sealed record PupilCheck(RuleId Id, Words Says, Source Source, IReadOnlyList<TopicId> Topics, TopicRules Rules) : Agreement(Id, Says, Source, Topics);
