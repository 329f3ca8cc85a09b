using PolicyBot.Packs;
using PolicyBot.Policy;
using PolicyBot.Policy.Agreements;
using PolicyBot.Policy.Rules;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Tests.PacksRoom;

/// <summary>A school that is a variant of its foundation writes only what differs.</summary>
public sealed class FoundationTests : IDisposable
{
    private const string Foundation = """
        school: stichting
        name: { nl: De stichting, en: The foundation }
        sector: secondary
        document: The foundation's protocol
        statements: { prefix: Y, count: 3 }
        in-doubt: bestuur
        roles:
          bestuur: { nl: het bestuur, en: the board }
          mt: { nl: de leiding, en: the heads }
        sections:
          all: { nl: Alles, en: All }
        topics:
          friend:
            short: { nl: Alleen als je haar kent., en: Only if you know her. }
        rules:
          - id: Y-01
            topics: [friend]
            when: { known: ["yes"] }
            effect: allow
            strength: must
            says: { nl: Van de stichting mag het., en: The foundation allows it. }
            section: all
            line: 1
          - id: Y-02
            topics: [friend]
            when: { known: ["no"] }
            effect: stop
            strength: must
            says: { nl: Van de stichting mag het niet., en: The foundation does not allow it. }
            ask: bestuur
            section: all
            line: 2
        """;

    private const string Life = """
        duties:
          - { id: Y-03, role: bestuur, when: yearly, says: { nl: Elk jaar nalezen., en: Read it each year. }, topics: [friend], section: all, line: 3 }
        """;

    private const string School = """
        school: demo
        variant-of: stichting
        name: { nl: School, en: School }
        document: The protocol
        statements: { prefix: X, count: 1 }
        sections:
          staff: { nl: Medewerkers, en: Staff }
        topics:
          friend:
            short: { nl: Vraag het eerst., en: Ask first. }
        roles:
          mt: { nl: het MT, en: the MT }
        rules:
          - id: X-01
            topics: [friend]
            effect: advise
            strength: must
            says: { nl: Denk goed na., en: Think well. }
            section: staff
            line: 1
          - id: Y-01
            topics: [friend]
            when: { known: ["yes"] }
            effect: ask-first
            strength: must
            says: { nl: Hier vraag je het eerst., en: Here you ask first. }
            ask: mt
            section: staff
            line: 2
        """;

    private readonly SmallPacks packs = new SmallPacks()
        .Change("Vocabulary/topics.yml", "\n    given: { place: here }", "")
        .Change("Vocabulary/facts.yml", SmallPacks.PlaceFact, "")
        .Write("Foundations/stichting/pack.yml", Foundation)
        .Write("Foundations/stichting/school.yml", Life)
        .Write("Foundations/stichting/pupils.yml", SmallPacks.Explained("Y-01") + SmallPacks.Explained("Y-02")["explained:\n".Length..])
        .Write("Schools/demo/pack.yml", School)
        .Write("Schools/demo/pupils.yml", SmallPacks.Explained("X-01") + SmallPacks.Explained("Y-01")["explained:\n".Length..]);

    public void Dispose() => packs.Dispose();

    [Fact]
    public void What_the_school_writes_comes_in_place_of_the_foundations()
    {
        var pack = Read();
        var verdict = Judge(pack, "known=yes");
        Assert.Equal((VerdictKind.AskMt, "Y-01", "The protocol"), (verdict.Kind, verdict.Reasons.Single().Id.Value, verdict.Reasons.Single().Source.Document));
        Assert.Equal("Vraag het eerst.", pack[new TopicId("friend")].Short!.Dutch);
        Assert.Equal("het MT", pack.Roles[new RoleId("mt")].Dutch);
    }

    [Fact]
    public void What_the_school_does_not_write_is_the_foundations()
    {
        var pack = Read();
        var verdict = Judge(pack, "known=no");
        Assert.Equal((VerdictKind.NotAllowed, "Y-02"), (verdict.Kind, verdict.Reasons.Single().Id.Value));
        Assert.Equal("The foundation's protocol", verdict.Reasons.Single().Source.Document);
        Assert.Equal(("bestuur", Sector.Secondary), (pack.InDoubt.Value, pack.Sector));
        Assert.Equal("het bestuur", pack.Roles[new RoleId("bestuur")].Dutch);
        Assert.Equal("Y-03", Assert.IsType<Duty>(Assert.Single(pack[new TopicId("friend")].Related)).Id.Value);
        Assert.Equal("So it is.", pack.Explain(new RuleId("Y-02")).Says.English);
    }

    [Fact]
    public void A_school_of_another_sector_than_its_foundation_says_so()
    {
        packs.Change("Schools/demo/pack.yml", "variant-of: stichting", "variant-of: stichting\nsector: special");
        Assert.Equal(Sector.Special, Read().Sector);
    }

    [Fact]
    public void The_schools_own_rules_stand_beside_the_foundations() =>
        Assert.Contains(Judge(Read(), "known=no").Advice, rule => rule.Id.Value == "X-01");

    [Fact]
    public void A_topic_the_school_does_not_name_keeps_the_foundations_short_answer()
    {
        packs.Change("Schools/demo/pack.yml", "topics:\n  friend:\n    short: { nl: Vraag het eerst., en: Ask first. }\n", "");
        Assert.Equal("Alleen als je haar kent.", Read()[new TopicId("friend")].Short!.Dutch);
    }

    [Fact]
    public void The_statements_of_both_texts_are_accounted_for() =>
        Assert.Equal(["X-01", "Y-01", "Y-02", "Y-03"], Read().Statements.Select(statement => statement.Id.Value));

    [Fact]
    public void A_school_may_name_a_role_that_only_the_foundation_has()
    {
        packs.Change("Schools/demo/pack.yml", "ask: mt", "ask: bestuur");
        Assert.Equal("bestuur", Judge(Read(), "known=yes").Ask.First().Value);
    }

    [Fact]
    public void Nothing_is_said_to_be_missing_once_the_foundations_text_is_there()
    {
        packs.Change("Schools/demo/pack.yml", "variant-of: stichting", "variant-of: stichting\nparent-missing: { nl: Die tekst is er niet., en: That text is not here. }");
        Assert.Null(Read().ParentMissing);
    }

    [Fact]
    public void A_change_of_the_foundations_text_is_a_new_revision_of_the_school()
    {
        var before = Read().Revision;
        packs.Change("Foundations/stichting/pack.yml", "Van de stichting mag het.", "Van de stichting mag het best.");
        Assert.NotEqual(before, Read().Revision);
    }

    [Theory]
    [InlineData("Schools/demo/pack.yml", "variant-of: stichting", "variant-of: sichting",
        "Schools/demo/pack.yml:2: There is no Foundations/sichting/pack.yml; say so to people under 'parent-missing'.")]
    [InlineData("Foundations/stichting/pack.yml", "school: stichting", "school: stichting\nvariant-of: stichting",
        "Foundations/stichting/pack.yml:2: A foundation stands on its own; only a school is a variant of one.")]
    [InlineData("Foundations/stichting/pack.yml", "id: Y-02", "id: F1", "Foundations/stichting/pack.yml:24: Rule 'F1' is also a rule of the floor.")]
    [InlineData("Foundations/stichting/pack.yml", "when: { known: [\"no\"] }", "when: { acute-danger: [\"no\"] }",
        "Foundations/stichting/pack.yml:26: Rule 'Y-02' looks at 'acute-danger', on which a hard stop rests; the bot acts on it by itself and no rule may.")]
    [InlineData("Schools/demo/pack.yml", "id: X-01", "id: Z-01", "Schools/demo/pack.yml:14: There is no statement 'Z-01'. The text has X-01 to X-01.")]
    [InlineData("Schools/demo/pack.yml", "ask: mt", "ask: boss", "Schools/demo/pack.yml:27: No role 'boss'. There is: in-doubt, bestuur, mt.")]
    public void A_mistake_between_school_and_foundation_is_told(string file, string right, string wrong, string problem) =>
        Assert.Contains(problem, packs.Change(file, right, wrong).Problems());

    [Fact]
    public void A_foundation_that_cannot_be_read_is_told_once()
    {
        packs.Write("Foundations/stichting/pack.yml", "school: [");
        Assert.StartsWith("Foundations/stichting/pack.yml:", Assert.Single(packs.Problems()), StringComparison.Ordinal);
    }

    private Pack Read()
    {
        Assert.Empty(packs.Problems());
        return Shelf.Load(packs.Folder).For(new SchoolId("demo"));
    }

    private static Verdict Judge(Pack pack, string known) => pack[new TopicId("friend")].Rules.Judge(
        Policy.Facts.Known.Nothing.With(new FactId("known"), new AnswerId(known.Split('=')[1])));
}
