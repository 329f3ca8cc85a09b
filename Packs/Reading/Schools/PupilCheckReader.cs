using PolicyBot.Packs.Reading.Questions;
using PolicyBot.Packs.Yaml;
using PolicyBot.Policy;
using PolicyBot.Policy.Agreements;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.Rules;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Packs.Reading.Schools;

/// <summary>Reads the <c>pupil-check</c> of a <c>school.yml</c>: its own questions, and what each rule for pupils settles with their answers.</summary>
internal sealed class PupilCheckReader
{
    private static readonly TopicId topic = new("pupil-check");

    private readonly ItemReader.Item item;
    private readonly Words title;
    private readonly FactIndex facts;
    private readonly List<Rule> rules = [];
    private readonly Findings findings;

    private PupilCheckReader(Entry entry, ItemReader items, Findings findings)
    {
        this.findings = findings;
        item = items.Read(entry, "pupil check");
        title = entry.Words("title");
        facts = new FactIndex(Questions(entry));
        entry.Done();
    }

    /// <summary>Reads the questions; nothing where the file has no such check.</summary>
    public static PupilCheckReader? Open(Entry file, ItemReader items, Findings findings) =>
        file.Has("pupil-check") ? new PupilCheckReader(file.Inner("pupil-check"), items, findings) : null;

    /// <summary>Reads what this rule settles: when it stops, and when it allows.</summary>
    public void Take(Entry entry, ItemReader.Item rule)
    {
        foreach (var (key, effect) in new[] { ("stops", Effect.Stop), ("allows", Effect.Allow) })
            if (entry.Has(key))
                rules.Add(new Rule(
                    rule.Id, [topic], RuleReader.Conditions(entry.Inner(key), rule.Id.Value, facts, findings), effect, Strength.Must, rule.Says, null, null, rule.Source));
    }

    /// <summary>The check with the rules taken.</summary>
    public PupilCheck Close()
    {
        var asked = facts.All.Select(fact => fact.Fact).ToList();
        return new PupilCheck(item.Id, item.Says, item.Source, item.Topics, new TopicRules(
            new Topic(topic, TopicKind.Check, title, [.. asked.Select(fact => fact.Id)], [], null, [], []), asked, rules));
    }

    private List<(Fact Fact, int Line)> Questions(Entry check)
    {
        var read = new List<(Fact Fact, int Line)>();
        foreach (var entry in check.Each("questions", "question"))
        {
            var (id, question) = (new FactId(entry.Text("id").Text), entry.Words("question"));
            var answers = new List<Answer>();
            foreach (var answer in entry.Each("answers", "an answer of question"))
            {
                answers.Add(new Answer(new AnswerId(answer.Text("id").Text), answer.Words("label"), [], []));
                answer.Done();
            }
            entry.Done();
            if (answers.Count < 2 || answers.DistinctBy(answer => answer.Id).Count() < answers.Count)
                findings.Add(entry.Line, $"Question '{id}' wants two answers or more, each of its own name.");
            else if (read.Exists(known => known.Fact.Id == id))
                findings.Add(entry.Line, $"Question '{id}' stands twice.");
            else
                read.Add((new Fact(id, question, question, null, answers), entry.Line));
        }
        return read;
    }
}
