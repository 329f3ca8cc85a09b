using PolicyBot.Packs.Yaml;
using PolicyBot.Policy;
using PolicyBot.Policy.Agreements;
using PolicyBot.Policy.Procedures;

namespace PolicyBot.Packs.Reading.Schools;

/// <summary>One school as it was read, before its rules are laid beside the floor and the topics.</summary>
/// <param name="Texts">The content of its files, for the revision.</param>
internal sealed record PackEntry(
    SchoolId School,
    Words Name,
    Sector Sector,
    string Document,
    TextDates Dates,
    Words? ParentMissing,
    RoleId InDoubt,
    IReadOnlyDictionary<RoleId, Words> Roles,
    IReadOnlyDictionary<TopicId, (Words Short, int Line)> Topics,
    int TopicsLine,
    IReadOnlyList<RuleEntry> Rules,
    MisuseHandling Handling,
    SchoolLife Life,
    IReadOnlyDictionary<RuleId, Explanation> Explained,
    IReadOnlyList<Statement> Statements,
    IReadOnlyList<string> Texts,
    Findings Findings)
{
    /// <summary>The school with what its foundation laid down: what the school writes itself comes in place of the foundation's.</summary>
    public PackEntry Under(PackEntry foundation) => this with
    {
        ParentMissing = null,
        Roles = Over(foundation.Roles, Roles),
        Topics = Over(foundation.Topics, Topics),
        Rules = [.. Rules, .. foundation.Rules.Where(rule => Rules.All(own => own.Rule.Id != rule.Rule.Id))],
        Handling = new MisuseHandling(
            [.. Handling.Misuse, .. foundation.Handling.Misuse],
            [.. Handling.Procedures, .. foundation.Handling.Procedures.Where(theirs => !theirs.For.Any(relation => Handling.Procedures.Any(own => own.For.Contains(relation))))],
            [.. Handling.Measures, .. foundation.Handling.Measures],
            [.. Handling.Routes, .. foundation.Handling.Routes],
            []),
        Life = new SchoolLife(
            [.. Life.Contacts, .. foundation.Life.Contacts],
            [.. Life.Consent, .. foundation.Life.Consent],
            [.. Life.Duties, .. foundation.Life.Duties],
            [.. Life.Plans, .. foundation.Life.Plans],
            [.. Life.Definitions, .. foundation.Life.Definitions],
            [.. Life.Documents, .. foundation.Life.Documents],
            [.. Life.Scopes, .. foundation.Life.Scopes],
            [.. Life.PupilRules, .. foundation.Life.PupilRules],
            Life.PupilCheck ?? foundation.Life.PupilCheck),
        Explained = Over(foundation.Explained, Explained),
        Statements = [.. Statements, .. foundation.Statements],
        Texts = [.. Texts, .. foundation.Texts],
    };

    private static Dictionary<TKey, TValue> Over<TKey, TValue>(IReadOnlyDictionary<TKey, TValue> theirs, IReadOnlyDictionary<TKey, TValue> own)
        where TKey : notnull
    {
        var all = theirs.ToDictionary();
        foreach (var (key, value) in own)
            all[key] = value;
        return all;
    }
}
