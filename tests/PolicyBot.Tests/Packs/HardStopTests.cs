using PolicyBot.Packs;
using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.HardStops;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Tests.PacksRoom;

/// <summary>No pack and no foundation can switch off a hard stop: the trick is refused by name, or it changes nothing.</summary>
public sealed class HardStopTests : IDisposable
{
    private const string FactsFile = "Vocabulary/facts.yml";
    private const string TopicsFile = "Vocabulary/topics.yml";
    private const string SchoolFile = "Schools/demo/pack.yml";

    private const string Danger = """
          - { id: acute-danger, question: { nl: a, en: a }, label: { nl: a, en: a }, otherwise: "no", answers: [{ id: "yes", label: { nl: a, en: a } }, { id: "no", label: { nl: b, en: b } }] }
        """;

    private readonly SmallPacks packs = new();

    public void Dispose() => packs.Dispose();

    public static TheoryData<HardStop, VerdictKind> Stopping => new()
    {
        { HardStop.AcuteDanger, VerdictKind.AskMt },
        { HardStop.SexualImage, VerdictKind.NotAllowed },
        { HardStop.StaffOffence, VerdictKind.AskMt },
        { HardStop.AboutMt, VerdictKind.AskMt },
    };

    [Theory]
    [MemberData(nameof(Stopping))]
    public void A_pack_that_allows_everything_allows_nothing_where_something_stops(HardStop stop, VerdictKind kind)
    {
        packs.Change(SchoolFile, "    when: { known: [\"yes\"], place: [here] }\n", "    when: { place: [here] }\n")
            .Change(TopicsFile, "facts: [known]", "facts: []").Change(FactsFile, SmallPacks.KnownFact, "");
        var rules = Shelf.Load(packs.Folder).For(new SchoolId("demo"))[new TopicId("friend")].Rules;
        Assert.Equal(VerdictKind.Allowed, rules.Judge(Known.Nothing).Kind);
        ItStops(rules, stop, kind);
    }

    [Theory]
    [MemberData(nameof(Stopping))]
    public void A_foundation_that_allows_everything_changes_nothing(HardStop stop, VerdictKind kind)
    {
        packs.Write("Foundations/up/pack.yml", SmallPacks.School
                .Replace("school: demo", "school: up", StringComparison.Ordinal).Replace("X-01", "Y-01", StringComparison.Ordinal)
                .Replace("when: { known: [\"yes\"], place: [here] }", "when: { place: [here] }", StringComparison.Ordinal))
            .Write("Foundations/up/pupils.yml", SmallPacks.Explained("Y-01"))
            .Change(SchoolFile, "school: demo", "school: demo\nvariant-of: up");
        ItStops(Shelf.Load(packs.Folder).For(new SchoolId("demo"))[new TopicId("friend")].Rules, stop, kind);
    }

    [Theory]
    [MemberData(nameof(Stopping))]
    public void Whatever_else_is_known_comes_after_a_stop(HardStop stop, VerdictKind kind)
    {
        var rules = Shelf.Load(packs.Folder).For(new SchoolId("demo"))[new TopicId("friend")].Rules;
        ItStops(rules, stop, kind, Known.Nothing.With(new FactId("known"), new AnswerId("yes")));
        Assert.Empty(rules.Judge(Known.Nothing.With(Stops.FactOf(stop), new AnswerId("no"))).Stops);
    }

    [Fact]
    public void Two_stops_at_once_are_both_told_the_most_pressing_first()
    {
        var rules = Shelf.Load(packs.Folder).For(new SchoolId("demo"))[new TopicId("friend")].Rules;
        var verdict = rules.Judge(Known.Nothing.With(new FactId("about-mt"), Stops.Yes).With(new FactId("sexual-image"), Stops.Yes));
        Assert.Equal([HardStop.SexualImage, HardStop.AboutMt], verdict.Stops);
        Assert.Equal(VerdictKind.NotAllowed, verdict.Kind);
    }

    [Theory]
    [InlineData(SchoolFile, "in-doubt: mt", "in-doubt: mt\nhard-stops: off", "6: No key 'hard-stops' in the pack.")]
    [InlineData(SchoolFile, "strength: must", "strength: must\n    overrides: [acute-danger]", "19: No key 'overrides' in rule 'X-01'.")]
    [InlineData(SchoolFile, "place: [here]", "place: [here], sexual-image: [\"no\"]", "16: Rule 'X-01' looks at 'sexual-image', on which a hard stop rests")]
    [InlineData(SchoolFile, "place: [here]", "place: [here], about-mt: [\"yes\"]", "16: Rule 'X-01' looks at 'about-mt', on which a hard stop rests")]
    [InlineData("Floor/floor.yml", "strength: should", "strength: should\n    when: { staff-offence: [\"no\"] }", "10: Rule 'F1' looks at 'staff-offence', on which a hard stop rests")]
    [InlineData(TopicsFile, "facts: [known]", "facts: [known, acute-danger]", "2: Topic 'friend' names 'acute-danger', on which a hard stop rests")]
    [InlineData(TopicsFile, "given: { place: here }", "given: { place: here, acute-danger: \"no\" }", "2: Topic 'friend' names 'acute-danger', on which a hard stop rests")]
    [InlineData(FactsFile, "id: acute-danger", "id: danger", "1: Fact 'acute-danger' is missing; a hard stop rests on it.")]
    [InlineData(FactsFile, "id: acute-danger", "id: Acute-Danger", "1: Fact 'acute-danger' is missing; a hard stop rests on it.")]
    public void A_key_or_a_name_that_would_switch_it_off_is_refused(string file, string right, string wrong, string problem) =>
        Assert.Contains(packs.Change(file, right, wrong).Problems(), told => told.StartsWith($"{file}:{problem}", StringComparison.Ordinal));

    [Theory]
    [InlineData("otherwise: \"no\"", "otherwise: \"yes\"", "Fact 'acute-danger' wants 'otherwise: \"no\"'")]
    [InlineData(" otherwise: \"no\",", "", "Fact 'acute-danger' wants 'otherwise: \"no\"'")]
    [InlineData("id: \"yes\"", "id: ja", "Fact 'acute-danger' has the answers 'yes' and 'no' and no others")]
    [InlineData("id: \"no\"", "id: nee", "Fact 'acute-danger' has the answers 'yes' and 'no' and no others")]
    [InlineData("{ id: \"yes\", label: { nl: a, en: a } }", "{ id: maybe, label: { nl: a, en: a } }", "Fact 'acute-danger' has the answers 'yes' and 'no' and no others")]
    [InlineData("answers: [", "answers: [{ id: probably, label: { nl: c, en: c } }, ", "Fact 'acute-danger' has the answers 'yes' and 'no' and no others")]
    [InlineData("{ id: \"yes\", label: { nl: a, en: a } }, ", "", "Fact 'acute-danger' has the answers 'yes' and 'no' and no others")]
    [InlineData("otherwise: \"no\"", "role: mt, otherwise: \"no\"", "Fact 'acute-danger' cannot follow from a role")]
    public void A_fact_behind_a_stop_that_answers_otherwise_than_the_bot_expects_is_refused(string right, string wrong, string problem) =>
        Assert.Contains(
            packs.Change(FactsFile, Danger, Danger.Replace(right, wrong, StringComparison.Ordinal)).Problems(),
            told => told.StartsWith(FactsFile, StringComparison.Ordinal) && told.Contains(problem, StringComparison.Ordinal));

    private static void ItStops(TopicRules rules, HardStop stop, VerdictKind kind, Known? known = null)
    {
        var verdict = rules.Judge((known ?? Known.Nothing).With(Stops.FactOf(stop), Stops.Yes));
        Assert.Equal((kind, true), (verdict.Kind, verdict.Settled));
        Assert.Equal([stop], verdict.Stops);
        Assert.Empty(verdict.Reasons.Concat(verdict.Advice));
        Assert.Empty(verdict.Ask);
    }
}
