using System.Globalization;
using PolicyBot.Packs.Yaml;
using PolicyBot.Policy;

namespace PolicyBot.Packs.Reading;

/// <summary>Books what became of each statement of a school's text, so that none is forgotten.</summary>
internal sealed class Ledger
{
    private readonly List<(RuleId Statement, Became As, int Line, Findings Findings)> modelled = [];
    private readonly Dictionary<RuleId, (string Why, Scalar Id, Findings Findings)> left = [];
    private readonly Findings findings;

    public Ledger(Findings findings) => this.findings = findings;

    /// <summary>The same book for another file of the school.</summary>
    public Ledger(Ledger book, Findings findings)
    {
        (modelled, left, this.findings) = (book.modelled, book.left, findings);
    }

    /// <summary>This statement became something of its own name, and those it also covers became that too.</summary>
    public void Enter(RuleId id, IReadOnlyList<Scalar> also, string sort, int line)
    {
        var became = new Became(sort, id.Value);
        modelled.Add((id.Statement, became, line, findings));
        foreach (var other in also)
            Enter(other, became);
    }

    /// <summary>This statement became something that has another name.</summary>
    public void Enter(Scalar statement, Became became) =>
        modelled.Add((new RuleId(statement.Text).Statement, became, statement.Line, findings));

    /// <summary>This statement is left out on purpose.</summary>
    public void LeaveOut(Scalar id, string why)
    {
        if (!left.TryAdd(new RuleId(id.Text), (why, id, findings)))
            findings.Add(id.Line, $"Statement '{id.Text}' stands twice under 'not-modelled'.");
    }

    /// <summary>Every statement with what became of it; reports each one forgotten, made up, or both modelled and left out.</summary>
    /// <param name="inherited">The foundation's statements, which a school may write over.</param>
    public IReadOnlyList<Statement> Close(string prefix, int count, int line, IReadOnlyList<RuleId> inherited)
    {
        var all = Enumerable.Range(1, count).Select(number => new RuleId(string.Create(CultureInfo.InvariantCulture, $"{prefix}-{number:00}"))).ToList();
        foreach (var entry in modelled.Where(entry => !all.Contains(entry.Statement) && !inherited.Contains(entry.Statement)))
            entry.Findings.Add(entry.Line, $"There is no statement '{entry.Statement}'. The text has {all[0]} to {all[^1]}.");
        foreach (var (id, entry) in left.Where(entry => !all.Contains(entry.Key) || modelled.Any(known => known.Statement == entry.Key)))
            entry.Findings.Add(entry.Id.Line, all.Contains(id)
                ? $"Statement '{id}' is modelled and stands under 'not-modelled'."
                : $"There is no statement '{id}'. The text has {all[0]} to {all[^1]}.");
        foreach (var id in all.Where(id => !left.ContainsKey(id) && !modelled.Any(entry => entry.Statement == id)))
            findings.Add(line, $"Statement '{id}' is modelled nowhere and does not stand under 'not-modelled'.");
        return [.. all.Select(id => new Statement(
            id,
            [.. modelled.Where(entry => entry.Statement == id).Select(entry => entry.As).Distinct()],
            left.TryGetValue(id, out var entry) ? entry.Why : null))];
    }
}
