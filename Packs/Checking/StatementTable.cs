using System.Text;
using PolicyBot.Packs.Wording;
using PolicyBot.Policy;

namespace PolicyBot.Packs.Checking;

/// <summary>Every statement of a school's text with what it became in the pack, or why nothing.</summary>
public static class StatementTable
{
    /// <summary>The table of one school; ends with a line break.</summary>
    public static string Of(Pack pack, Language language)
    {
        var (phrases, terms) = (new Phrases(typeof(StatementTable), language), new Terms(language));
        var text = new StringBuilder();
        text.Append(pack.Name.In(language)).Append(" · ").Append(pack.Document).Append('\n');
        if (pack.Statements.Count == 0)
            return text.Append("  ").Append(phrases["NotCounted"]).Append('\n').ToString();
        var width = pack.Statements.Max(statement => statement.Id.Value.Length);
        foreach (var statement in pack.Statements)
        {
            var became = statement.NotModelled is { } why
                ? phrases.With("NotModelled", why)
                : string.Join("; ", statement.As.GroupBy(item => item.Sort).Select(sort => $"{terms.Item(sort.Key)} {string.Join(", ", sort.Select(item => item.Item))}"));
            text.Append("  ").Append(statement.Id.Value.PadRight(width)).Append("  ").Append(became).Append('\n');
        }
        var left = pack.Statements.Count(statement => statement.NotModelled is not null);
        return text.Append("  ").Append(phrases.With("Sum", pack.Statements.Count, pack.Statements.Count - left, left)).Append('\n').ToString();
    }
}
