using PolicyBot.Packs.Reading.Questions;
using PolicyBot.Packs.Yaml;
using PolicyBot.Policy;
using PolicyBot.Policy.Rules;

namespace PolicyBot.Packs.Reading;

/// <summary>Reads what all items of a school's files have in common: the statement, what it says, where it stands, the topics it belongs to.</summary>
internal sealed class ItemReader(Sections sections, IReadOnlyList<TopicEntry> topics, Ledger ledger, Findings findings)
{
    /// <summary>What an item has in common with the others.</summary>
    public readonly record struct Item(RuleId Id, Words Says, Source Source, IReadOnlyList<TopicId> Topics);

    /// <summary>Reads the common part, and books its statements.</summary>
    /// <param name="sort">What the statement became, in a word.</param>
    public Item Read(Entry entry, string sort)
    {
        var id = new RuleId(entry.Text("id").Text);
        ledger.Enter(id, entry.Texts("also", required: false), sort, entry.Line);
        return new Item(id, entry.Words("says"), SourceOf(entry), Topics(entry));
    }

    public Source SourceOf(Entry entry) => sections.Find(entry.Text("section"), findings.LineOfText(entry.Text("line")), findings);

    /// <summary>Books statements of an item that has no statement of its own.</summary>
    public void Book(Entry entry, string sort)
    {
        var became = new Became(sort, entry.Text("id").Text);
        foreach (var also in entry.Texts("also", required: false))
            ledger.Enter(also, became);
    }

    public IReadOnlyList<TopicId> Topics(Entry entry)
    {
        var named = entry.Texts("topics", required: false);
        foreach (var name in named.Where(name => topics.All(topic => topic.Topic.Id.Value != name.Text)))
            findings.Unknown(name.Line, "topic", name.Text, topics.Select(topic => topic.Topic.Id.Value));
        return [.. named.Select(name => new TopicId(name.Text))];
    }

    public RoleId Role(Scalar role)
    {
        sections.CheckRole(role, findings);
        return new RoleId(role.Text);
    }

    public IReadOnlyList<RoleId> Roles(Entry entry, string key) => [.. entry.Texts(key).Select(Role)];
}
