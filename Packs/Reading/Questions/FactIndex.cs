using PolicyBot.Packs.Yaml;
using PolicyBot.Policy;
using PolicyBot.Policy.Facts;

namespace PolicyBot.Packs.Reading.Questions;

/// <summary>The facts by name, for looking up what topics and rules mention.</summary>
internal sealed class FactIndex(IReadOnlyList<(Fact Fact, int Line)> facts)
{
    private readonly Dictionary<FactId, (Fact Fact, int Line)> byId = facts.ToDictionary(fact => fact.Fact.Id);

    public IEnumerable<(Fact Fact, int Line)> All => byId.Values;

    public Fact this[FactId id] => byId[id].Fact;

    /// <summary>Whether there is such a fact; reported where not.</summary>
    public bool Check(Scalar name, Findings findings)
    {
        var known = byId.ContainsKey(new FactId(name.Text));
        if (!known)
            findings.Unknown(name.Line, "fact", name.Text, byId.Keys.Select(id => id.Value));
        return known;
    }

    /// <summary>Whether the fact has such an answer; reported where not.</summary>
    public bool CheckAnswer(FactId fact, Scalar name, Findings findings)
    {
        if (!Check(new Scalar(fact.Value, name.Line), findings))
            return false;
        var answers = byId[fact].Fact.Answers;
        var known = answers.Any(answer => answer.Id.Value == name.Text);
        if (!known)
            findings.Unknown(name.Line, $"answer of fact '{fact}'", name.Text, answers.Select(answer => answer.Id.Value));
        return known;
    }
}
