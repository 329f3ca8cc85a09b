using PolicyBot.Packs;
using PolicyBot.Policy;

namespace PolicyBot.Tests.PacksRoom;

public sealed class BrokenPackTests : IDisposable
{
    private const string FactsFile = "Vocabulary/facts.yml";
    private const string TopicsFile = "Vocabulary/topics.yml";
    private const string FloorFile = "Floor/floor.yml";
    private const string SchoolFile = "Schools/demo/pack.yml";

    private readonly SmallPacks packs = new();

    public void Dispose() => packs.Dispose();

    [Fact]
    public void A_pack_in_order_is_read_whole()
    {
        Assert.Empty(packs.Problems());
        var shelf = Shelf.Load(packs.Folder);
        var pack = shelf.For(new SchoolId("demo"));
        var rule = pack[new TopicId("friend")].Rules.Rules[0];
        Assert.Equal(("The protocol", new DateOnly(2014, 6, 1), "mt"), (pack.Document, pack.Dates.Approved, pack.InDoubt.Value));
        Assert.Equal(("X-01", "The protocol", 12), (rule.Id.Value, rule.Source.Document, rule.Source.Line));
    }

    [Fact]
    public void What_the_topic_gives_is_no_condition_any_more()
    {
        var rules = Shelf.Load(packs.Folder).For(new SchoolId("demo"))[new TopicId("friend")].Rules;
        Assert.Equal(["known"], rules.Rules[0].When.Select(condition => condition.Fact.Value));
    }

    [Fact]
    public void The_floor_refers_to_whomever_the_school_asks_in_doubt()
    {
        var rules = Shelf.Load(packs.Folder).For(new SchoolId("demo"))[new TopicId("friend")].Rules;
        Assert.Equal(new RoleId("mt"), rules.Rules.Single(rule => rule.IsFloor).Ask);
    }

    [Theory]
    [InlineData("primary", "2024-08-01")]
    [InlineData("secondary", "2018-05-25")]
    public void The_floor_holds_since_the_day_of_the_schools_sector(string sector, string since)
    {
        packs.Change(SchoolFile, "sector: primary", $"sector: {sector}").Change(FloorFile, "since: 2018-05-25", "since: 2018-05-25\n    since-in: { primary: 2024-08-01 }");
        var rules = Shelf.Load(packs.Folder).For(new SchoolId("demo"))[new TopicId("friend")].Rules;
        Assert.Equal(since, rules.Rules.Single(rule => rule.IsFloor).Since?.ToString("O"));
    }

    [Fact]
    public void A_class_of_words_stands_in_a_phrase_by_its_name()
    {
        packs.Change(FactsFile, "facts:", "words: { who: [haar, hem], those: [\"{who}\", hen] }\nfacts:");
        packs.Change(FactsFile, "[ken ik niet]", "[\"ken ik {those} niet\"]");
        var fact = Shelf.Load(packs.Folder).Vocabulary.Facts[0];
        Assert.Equal(["ken ik ((haar|hem)|hen) niet"], fact.Answers[1].Heard);
    }

    [Fact]
    public void What_is_named_in_passing_stands_beside_what_is_heard()
    {
        packs.Change(FactsFile, "heard: [ken ik niet]", "named: [op straat]");
        Assert.Equal(["op straat"], Shelf.Load(packs.Folder).Vocabulary.Facts[0].Answers[1].Named);
    }

    [Theory]
    [InlineData(FactsFile, "[ken ik niet]", "[\"ken (ik niet\"]",
        "11: The brackets in 'ken (ik niet' do not match; alternatives are written (one|other).")]
    [InlineData(FactsFile, "[ken ik niet]", "[\"(ken|ik*) niet\"]", "11: 'ik*' in '(ken|ik*) niet' stands for too many words; * wants 3 letters beside it.")]
    [InlineData(FactsFile, "[ken ik niet]", "[\"ken {haar} niet\"]", "11: No class of words 'haar'. There is: .")]
    [InlineData(SchoolFile, "strength: must", "strength: must\n    colour: red",
        "19: No key 'colour' in rule 'X-01'. There is: id, topics, when, effect, strength, says, do, ask, section, line, also.")]
    [InlineData(SchoolFile, "strength: must", "strength: must\n    strength: should", "19: Key 'strength' stands twice in rule 'X-01'; first on line 18.")]
    [InlineData(SchoolFile, "strength: must", "strength: maybe", "18: No strength 'maybe'. There is: must, should.")]
    [InlineData(SchoolFile, "effect: allow", "effect: permit", "17: No effect 'permit'. There is: stop, ask-first, change-first, allow, tell, advise.")]
    [InlineData(SchoolFile, "{ nl: Dan mag het., en: Then it may. }", "{ nl: Dan mag het. }", "19: Key 'en' is missing in 'says' of rule 'X-01'.")]
    [InlineData(SchoolFile, "    says: { nl: Dan mag het., en: Then it may. }\n", "", "14: Key 'says' is missing in rule 'X-01'.")]
    [InlineData(SchoolFile, "known: [\"yes\"]", "knowm: [\"yes\"]", "16: No fact 'knowm'. There is: known, place, acute-danger, sexual-image, staff-offence, about-mt.")]
    [InlineData(SchoolFile, "known: [\"yes\"]", "known: [yep]", "16: No answer of fact 'known' 'yep'. There is: yes, no.")]
    [InlineData(SchoolFile, "known: [\"yes\"]", "known: []", "16: Rule 'X-01' can never hold: it names no answer of fact 'known'.")]
    [InlineData(SchoolFile, "known: [\"yes\"]", "known: [\"yes\", \"no\"]", "16: Rule 'X-01' names every answer of fact 'known'; leave the condition out.")]
    [InlineData(SchoolFile, "place: [here]", "place: [there]", "14: Rule 'X-01' can never hold in topic 'friend', which gives place = here.")]
    [InlineData(SchoolFile, "topics: [friend]", "topics: [frend]", "15: No topic 'frend'. There is: friend.")]
    [InlineData(SchoolFile, "section: staff", "section: stuff", "20: No section 'stuff'. There is: staff.")]
    [InlineData(SchoolFile, "    section: staff\n", "", "14: Key 'section' is missing in rule 'X-01'.")]
    [InlineData(SchoolFile, "line: 12", "line: twelve", "21: 'twelve' is not a line of the protocol.")]
    [InlineData(SchoolFile, "line: 12", "line: 12\n    ask: boss", "22: No role 'boss'. There is: in-doubt, mt.")]
    [InlineData(SchoolFile, "in-doubt: mt", "in-doubt: boss", "5: No role 'boss'. There is: mt.")]
    [InlineData(SchoolFile, "school: demo", "school: other", "1: School 'other' stands in folder 'demo'; both have one name.")]
    [InlineData(SchoolFile, "approved: 2014-06-01", "approved: June 2014", "4: 'June 2014' is not a date such as 2024-06-13.")]
    [InlineData(SchoolFile, "id: X-01", "id: F1", "14: Rule 'F1' is also a rule of the floor.")]
    [InlineData(SchoolFile, "short: { nl: Soms., en: Sometimes. }", "long: { nl: Soms., en: Sometimes. }", "12: Key 'short' is missing in topic 'friend'.")]
    [InlineData(SchoolFile, "  friend:\n    short: { nl: Soms., en: Sometimes. }", "  {}",
        "11: Topic 'friend' has rules that decide and no short answer under 'topics'.")]
    [InlineData(SchoolFile, "effect: allow", "effect: advise", "11: Topic 'friend' has a short answer and no rule that decides anything.")]
    [InlineData(FloorFile, "effect: advise", "effect: allow", "6: Rule 'F1' of the floor has an effect that only a school can have. There is: stop, ask-first, advise.")]
    [InlineData(FloorFile, "    since: 2018-05-25", "", "6: Key 'since' is missing in rule 'F1'.")]
    [InlineData(SchoolFile, "sector: primary\n", "", "1: Key 'sector' is missing in the pack.")]
    [InlineData(SchoolFile, "sector: primary", "sector: basis", "7: No sector 'basis'. There is: primary, special, secondary.")]
    [InlineData(FloorFile, "since: 2018-05-25", "since: 2018-05-25\n    since-in: { basis: 2024-08-01 }", "14: No key 'basis' in 'since-in' of rule 'F1'. There is: primary, special, secondary.")]
    [InlineData(FloorFile, "since: 2018-05-25", "since: 2018-05-25\n    since-in: { primary: August }", "14: 'August' is not a date such as 2024-06-13.")]
    [InlineData(FloorFile, "ask: in-doubt", "ask: mt", "11: No role 'mt'. There is: in-doubt.")]
    [InlineData(FactsFile, "synonyms: [jawel]", "synonyms: [ken ik niet]", "9: 'ken ik niet' means both 'yes' and 'no' in fact 'known'.")]
    [InlineData(TopicsFile, "facts: [known]", "facts: [known, place]", "6: Topic 'friend' gives and asks 'place'.")]
    [InlineData(TopicsFile, "kind: check", "kind: chek", "3: No kind 'chek'. There is: check, told, contacts, repair, derailing, report, word.")]
    [InlineData(TopicsFile, "kind: check", "kind: check\n    next: [weather]", "2: No topic 'weather'. There is: friend.")]
    [InlineData(FactsFile, "id: place", "id: place\n    otherwise: nowhere", "12: No answer of fact 'place' 'nowhere'. There is: here, there.")]
    [InlineData(FactsFile, "id: about-mt", "id: about-us", "1: Fact 'about-mt' is missing; a hard stop rests on it.")]
    [InlineData(SchoolFile, "place: [here]", "acute-danger: [\"yes\"]", "16: Rule 'X-01' looks at 'acute-danger', on which a hard stop rests; the bot acts on it by itself and no rule may.")]
    [InlineData(SchoolFile, "approved: 2014-06-01", "statements: { prefix: X, count: 2 }", "4: Statement 'X-02' is modelled nowhere and does not stand under 'not-modelled'.")]
    [InlineData(SchoolFile, "approved: 2014-06-01", "statements: { prefix: Y, count: 1 }", "14: There is no statement 'X-01'. The text has Y-01 to Y-01.")]
    [InlineData(SchoolFile, "approved: 2014-06-01", "variant-of: parent", "4: There is no Foundations/parent/pack.yml; say so to people under 'parent-missing'.")]
    [InlineData("Schools/demo/pupils.yml", "X-01", "X-02", "2: 'X-02' is explained and is no rule.")]
    [InlineData("Vocabulary/Examples/friend.nl.txt", "mag ik vrienden worden", "mag ik\nMag ik", "2: 'Mag ik' also stands at Vocabulary/Examples/friend.nl.txt:1.")]
    public void A_mistake_is_told_with_its_file_and_line(string file, string right, string wrong, string problem) =>
        Assert.Contains($"{file}:{problem}", packs.Change(file, right, wrong).Problems());

    [Fact]
    public void All_mistakes_of_all_files_are_told_at_once()
    {
        packs.Change(FactsFile, "Ken je haar?", "\"\"")
            .Change(TopicsFile, "facts: [known]", "facts: [known, weather]")
            .Change(FloorFile, "strength: should", "strength: perhaps")
            .Change(SchoolFile, "line: 12", "line: 0\n    colour: red");
        Assert.Equal(
            ["Floor/floor.yml", "Schools/demo/pack.yml", "Schools/demo/pack.yml", "Vocabulary/facts.yml", "Vocabulary/topics.yml"],
            packs.Problems().Select(problem => problem.Split(':')[0]));
    }

    [Fact]
    public void A_rule_that_stands_twice_is_told()
    {
        var rule = SmallPacks.School[SmallPacks.School.IndexOf("  - id: X-01", StringComparison.Ordinal)..];
        packs.Write(SchoolFile, SmallPacks.School + "\n" + rule);
        Assert.Equal(["Schools/demo/pack.yml:22: Rule 'X-01' stands twice."], packs.Problems());
    }

    [Fact]
    public void A_fact_that_no_rule_looks_at_is_told_where_it_stands()
    {
        packs.Change(SchoolFile, "known: [\"yes\"], ", "");
        Assert.Equal(
            [
                "Vocabulary/facts.yml:2: Fact 'known' is used by no rule.",
                "Vocabulary/topics.yml:2: Topic 'friend' names fact 'known', which no rule about it looks at.",
            ],
            packs.Problems());
    }

    [Fact]
    public void A_topic_that_no_rule_is_about_is_told()
    {
        packs.Write(TopicsFile, SmallPacks.Topics + """

              - id: weather
                kind: told
                title: { nl: Weer, en: Weather }
                facts: []
            """)
            .Write("Vocabulary/Examples/weather.nl.txt", "regent het").Write("Vocabulary/Examples/weather.en.txt", "does it rain");
        Assert.Equal(
            ["Vocabulary/topics.yml:7: Topic 'weather' can reach no verdict: no rule of any school or of the floor is about it."],
            packs.Problems());
    }

    [Fact]
    public void A_topic_with_more_rules_than_the_engine_takes_is_told()
    {
        var rules = Enumerable.Range(2, 64).Select(number =>
            $"\n  - {{ id: X-{number}, topics: [friend], effect: advise, strength: should, says: {{ nl: a, en: b }}, section: staff, line: 1 }}");
        packs.Write(SchoolFile, SmallPacks.School + string.Concat(rules))
            .Write("Schools/demo/pupils.yml", SmallPacks.Explained("X-01") + string.Concat(Enumerable.Range(2, 64).Select(number => SmallPacks.Explained($"X-{number}")["explained:\n".Length..])));
        Assert.Equal(["Schools/demo/pack.yml:11: Topic 'friend' has 66 rules; 64 is the most."], packs.Problems());
    }

    [Theory]
    [InlineData("school: [", "The file is not in order: ")]
    [InlineData("", "The file is not in order: ")]
    [InlineData("school: &a demo", "The file is not in order: Anchors, aliases and tags are not part of the format.")]
    public void A_file_that_is_no_plain_YAML_is_told_beside_the_other_problems(string text, string problem)
    {
        var problems = packs.Write(SchoolFile, text).Change(FloorFile, "strength: should", "strength: perhaps").Problems();
        Assert.Contains(problems, told => told.StartsWith(SchoolFile, StringComparison.Ordinal) && told.Contains(problem, StringComparison.Ordinal));
        Assert.Contains(problems, told => told.StartsWith(FloorFile, StringComparison.Ordinal));
    }

    [Fact]
    public void A_vocabulary_that_cannot_be_read_brings_no_follow_up_complaints()
    {
        var problems = packs.Write(FactsFile, "facts: [").Problems();
        Assert.StartsWith("Vocabulary/facts.yml:", Assert.Single(problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_told_with_where_it_was_looked_for()
    {
        File.Delete(Path.Combine(packs.Folder, FloorFile));
        packs.Write("Floor/pupils.yml", "explained: {}");
        Assert.StartsWith("Floor/floor.yml:0: The file is missing; it was looked for at ", packs.Problems().Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Loading_a_broken_pack_fails_with_every_problem()
    {
        packs.Change(SchoolFile, "line: 12", "line: twelve").Change(SchoolFile, "section: staff", "section: stuff");
        var broken = Assert.Throws<BrokenPacksException>(() => Shelf.Load(packs.Folder));
        Assert.Equal([20, 21], broken.Problems.Select(problem => problem.Line));
    }

    [Fact]
    public void A_school_without_a_pack_is_refused_by_name()
    {
        var broken = Assert.Throws<UnknownNameException>(() => Shelf.Load(packs.Folder).For(new SchoolId("dmeo")));
        Assert.Equal("No pack for school 'dmeo'. There is: demo.", broken.Message);
    }

    [Theory]
    [InlineData(FactsFile, "Ken je haar?", "Ken je haar goed?")]
    [InlineData(FloorFile, "Let op.", "Let goed op.")]
    [InlineData(SchoolFile, "Dan mag het.", "Dan mag het wel.")]
    public void Every_change_of_content_is_a_new_revision(string file, string before, string after)
    {
        var earlier = Shelf.Load(packs.Folder).Packs[0].Revision;
        var later = Shelf.Load(packs.Change(file, before, after).Folder).Packs[0].Revision;
        Assert.Matches("^[0-9a-f]{12}$", earlier);
        Assert.NotEqual(earlier, later);
    }
}
