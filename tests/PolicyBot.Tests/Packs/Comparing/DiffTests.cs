using PolicyBot.Packs;
using PolicyBot.Packs.Comparing;
using PolicyBot.Policy;

namespace PolicyBot.Tests.PacksRoom;

public sealed class DiffTests : IDisposable
{
    private const string FactsFile = "Vocabulary/facts.yml";
    private const string TopicsFile = "Vocabulary/topics.yml";
    private const string FloorFile = "Floor/floor.yml";
    private const string SchoolFile = "Schools/demo/pack.yml";
    private const string PupilsFile = "Schools/demo/pupils.yml";
    private const string ProceduresFile = "Schools/demo/procedures.yml";
    private const string LifeFile = "Schools/demo/school.yml";

    private const string Procedures = """
        procedures:
          - id: among
            title: { nl: Onderling, en: Among }
            for: [pupil-pupil]
            section: staff
            line: 20
            steps:
              - { id: X-02, kind: report, by: [mt], says: { nl: Vertel het., en: Tell it. }, record: { nl: Wie?, en: Who? }, section: staff, line: 21 }
        measures:
          - { id: X-03, for: [pupil], says: { nl: Straf., en: Punishment. }, section: staff, line: 22 }
        """;

    private const string Life = """
        contacts:
          - { id: X-04, role: mt, days: [mon], says: { nl: Voor vragen., en: For questions. }, section: staff, line: 23 }
        duties:
          - { id: X-05, role: mt, when: yearly, says: { nl: Lees het na., en: Read it again. }, section: staff, line: 24 }
        """;

    private readonly SmallPacks before = new SmallPacks().Write(ProceduresFile, Procedures).Write(LifeFile, Life);
    private readonly SmallPacks after = new SmallPacks().Write(ProceduresFile, Procedures).Write(LifeFile, Life);

    public void Dispose()
    {
        before.Dispose();
        after.Dispose();
    }

    [Fact]
    public void Nothing_changed_says_so()
    {
        Assert.Equal("Er is niets veranderd.\n", Diff());
        Assert.Equal("Nothing changed.\n", Diff(Language.English));
    }

    [Theory]
    [InlineData(SchoolFile, "school: demo", "# a remark\nschool: demo")]
    [InlineData(SchoolFile, "when: { known: [\"yes\"], place: [here] }", "when: { place: [here], known: [\"yes\"] }")]
    [InlineData(FactsFile, "synonyms: [jawel]", "synonyms: [ jawel ]")]
    public void What_makes_no_difference_reports_nothing(string file, string was, string becomes)
    {
        after.Change(file, was, becomes);
        Assert.Equal("Er is niets veranderd.\n", Diff());
    }

    [Theory]
    [InlineData(SchoolFile, "effect: allow", "effect: stop",
        "School · Vrienden · wie antwoordt ‘Ja’: was Mag (X-01), wordt Mag niet (X-01)\nSchool · regel X-01 · gevolg: was mag, wordt mag niet\n")]
    [InlineData(SchoolFile, "known: [\"yes\"]", "known: [\"no\"]",
        "School · Vrienden · wie antwoordt ‘Ja’: was Mag (X-01), wordt Staat niet in het protocol\n"
        + "School · Vrienden · wie antwoordt ‘Nee’: was Staat niet in het protocol, wordt Mag (X-01)\n"
        + "School · regel X-01 · geldt bij: was Bekend: ‘Ja’, wordt Bekend: ‘Nee’\n")]
    [InlineData(SchoolFile, "nl: Dan mag het.", "nl: Dan kan het.", "School · regel X-01 · tekst: was ‘Dan mag het.’, wordt ‘Dan kan het.’\n")]
    [InlineData(SchoolFile, "en: Then it may.", "en: Then you may.", "School · regel X-01 · tekst (en): was ‘Then it may.’, wordt ‘Then you may.’\n")]
    [InlineData(SchoolFile, "line: 12", "line: 12\n    do: { nl: Zeg ja., en: Say yes. }", "School · regel X-01 · doe dit: was niets, wordt ‘Zeg ja.’\nSchool · regel X-01 · doe dit (en): was niets, wordt ‘Say yes.’\n")]
    [InlineData(SchoolFile, "nl: Soms.", "nl: Vaak.", "School · kort antwoord friend · tekst: was ‘Soms.’, wordt ‘Vaak.’\n")]
    [InlineData(SchoolFile, "approved: 2014-06-01", "approved: 2026-03-09", "School · school · goedgekeurd op: was 1 juni 2014, wordt 9 maart 2026\n")]
    [InlineData(SchoolFile, "sector: primary", "sector: secondary", "School · school · onderwijs: was basisonderwijs, wordt voortgezet onderwijs\n")]
    [InlineData(SchoolFile, "line: 12", "line: 13", "School · regel X-01 · waar het staat: was Medewerkers, regel 12, wordt Medewerkers, regel 13\n")]
    [InlineData(PupilsFile, "Bijvoorbeeld zo.", "Stel je voor.", "School · uitleg voor leerlingen X-01 · voorbeeld: was ‘Bijvoorbeeld zo.’, wordt ‘Stel je voor.’\n")]
    [InlineData(ProceduresFile, "nl: Vertel het.", "nl: Vertel het snel.", "School · stap X-02 · tekst: was ‘Vertel het.’, wordt ‘Vertel het snel.’\n")]
    [InlineData(ProceduresFile, "kind: report", "required: false, kind: report", "School · stap X-02 · altijd nodig: was ja, wordt nee\n")]
    [InlineData(ProceduresFile, "measures:\n  - { id: X-03, for: [pupil], says: { nl: Straf., en: Punishment. }, section: staff, line: 22 }", "", "School · maatregel X-03 · weg: Straf.\n")]
    [InlineData(LifeFile, "days: [mon]", "days: [mon, tue]", "School · contact X-04 · dagen: was maandag, wordt maandag, dinsdag\n")]
    [InlineData(LifeFile, "when: yearly", "when: once", "School · taak X-05 · wanneer: was elk jaar, wordt een keer\n")]
    [InlineData(FloorFile, "nl: Let op.", "nl: Let goed op.", "Alle scholen · regel F1 · tekst: was ‘Let op.’, wordt ‘Let goed op.’\n")]
    [InlineData(FloorFile, "since: 2018-05-25", "since: 2018-05-25\n    since-in: { primary: 2024-08-01 }",
        "Alle scholen · regel F1 · waar het staat: was A law, Kop, landelijk sinds 25 mei 2018, wordt A law, Kop, landelijk sinds 1 augustus 2024\n")]
    [InlineData(FactsFile, "nl: Ken je haar?", "nl: Ken je haar goed?", "Alle scholen · vraag known · vraag: was ‘Ken je haar?’, wordt ‘Ken je haar goed?’\n")]
    [InlineData(FactsFile, "synonyms: [jawel]", "synonyms: [zeker]", "Alle scholen · antwoord known = yes · woorden voor dit antwoord: 1 erbij (‘zeker’); 1 weg (‘jawel’)\n")]
    [InlineData(TopicsFile, "nl: Vrienden", "nl: Bevriend", "Alle scholen · onderwerp friend · titel: was ‘Vrienden’, wordt ‘Bevriend’\n")]
    public void Each_kind_of_change_is_told_in_words(string file, string was, string becomes, string report)
    {
        after.Change(file, was, becomes);
        var told = Diff();
        Assert.True(told.EndsWith(report, StringComparison.Ordinal) || told.StartsWith(report, StringComparison.Ordinal), told);
    }

    [Fact]
    public void What_comes_or_goes_is_told()
    {
        after.Write(ProceduresFile, Procedures.Replace("measures:", "      - { id: X-06, kind: talk, by: [mt], says: { nl: Praat., en: Talk. }, record: { nl: Wat?, en: What? }, section: staff, line: 25 }\nmeasures:", StringComparison.Ordinal))
            .Write(LifeFile, Life.Replace("X-05", "X-07", StringComparison.Ordinal));
        Assert.Equal(
            """
            School · stap X-06 · erbij: Praat.
            School · taak X-07 · erbij: Lees het na.
            School · taak X-05 · weg: Lees het na.

            """,
            Diff());
    }

    [Fact]
    public void A_rule_that_comes_is_told_with_whom_it_changes_the_answer_for()
    {
        after.Write(SchoolFile, SmallPacks.School + """

              - { id: X-08, topics: [friend], when: { known: ["no"] }, effect: stop, strength: must, says: { nl: Nee., en: No. }, section: staff, line: 13 }
            """)
            .Write(PupilsFile, SmallPacks.Explained("X-01") + SmallPacks.Explained("X-08")["explained:\n".Length..]);
        Assert.Equal(
            """
            School · Vrienden · wie antwoordt ‘Nee’: was Staat niet in het protocol, wordt Mag niet (X-08)
            School · regel X-08 · erbij: Nee.
            School · uitleg voor leerlingen X-08 · erbij: Zo is het.

            """,
            Diff());
    }

    [Fact]
    public void A_new_question_and_a_new_answer_are_told_with_what_they_lead_to()
    {
        after.Change(FactsFile, "      - id: \"no\"\n        label: { nl: Nee, en: \"No\" }", "      - id: once\n        label: { nl: Vroeger, en: Once }\n      - id: \"no\"\n        label: { nl: Nee, en: \"No\" }")
            .Change(SchoolFile, "known: [\"yes\"]", "known: [\"yes\", once]");
        var told = Diff();
        Assert.Contains("School · Vrienden · wie antwoordt ‘Vroeger’: was nog niet te antwoorden, wordt Mag (X-01)\n", told, StringComparison.Ordinal);
        Assert.Contains("Alle scholen · antwoord known = once · erbij: Vroeger\n", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_school_that_comes_or_goes_is_told()
    {
        after.Write("Schools/other/pack.yml", SmallPacks.School.Replace("school: demo", "school: other", StringComparison.Ordinal).Replace("{ nl: School, en: School }", "{ nl: Andere, en: Other }", StringComparison.Ordinal))
            .Write("Schools/other/pupils.yml", SmallPacks.Explained("X-01"));
        Assert.Equal("Andere · nieuwe school, met ‘The protocol’\n", Diff());
        Assert.Equal("Other · this school is gone\n", DiffReport.Of(Shelf.Load(after.Folder), Shelf.Load(before.Folder), null, Language.English));
        Assert.Equal("Er is niets veranderd.\n", DiffReport.Of(Shelf.Load(before.Folder), Shelf.Load(after.Folder), new SchoolId("demo"), Language.Dutch));
    }

    [Fact]
    public void The_shipped_packs_beside_themselves_show_no_change() =>
        Assert.Equal("Er is niets veranderd.\n", DiffReport.Of(Shipped.Shelf, Shelf.Load(Shipped.Folder), null, Language.Dutch));

    private string Diff(Language language = Language.Dutch) => DiffReport.Of(Shelf.Load(before.Folder), Shelf.Load(after.Folder), null, language);
}
