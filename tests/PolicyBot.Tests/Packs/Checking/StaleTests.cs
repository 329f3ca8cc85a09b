using PolicyBot.Packs;
using PolicyBot.Packs.Checking;
using PolicyBot.Policy;

namespace PolicyBot.Tests.PacksRoom;

public sealed class StaleTests : IDisposable
{
    private const string SchoolFile = "Schools/demo/pack.yml";
    private const string FloorFile = "Floor/floor.yml";

    private readonly SmallPacks packs = new();

    public void Dispose() => packs.Dispose();

    /// <summary>What the packs model of statements that newer national rules overtook.</summary>
    [Theory]
    [InlineData("albero", "GivesWay", "AL-48", "F2")]
    [InlineData("albero", "GivesWay", "AL-46", "F1.2 F1.4")]
    [InlineData("albero", "SaysLess", "AL-10", "F4")]
    [InlineData("albero", "GivesWay", "AL-10.2", "F4.4")]
    [InlineData("albero", "GivesWay", "AL-07", "F4.3")]
    [InlineData("albero", "DecidedAlready", "AL-07.3", "F12 F4.3 F12.2")]
    [InlineData("albero", "DecidedAlready", "AL-33", "F12 F4.3 F12.2")]
    [InlineData("albero", "PupilRule", "AL-34", "F12 F4.3 F12.2")]
    [InlineData("borger-odoorn", "SaysLess", "BO-19.4", "F4")]
    [InlineData("borger-odoorn", "GivesWay", "BO-19", "F4.4")]
    [InlineData("borger-odoorn", "GivesWay", "BO-16", "F4.3")]
    [InlineData("borger-odoorn", "GivesWay", "BO-16.2", "F12 F4.3 F12.2")]
    [InlineData("komleren", "SaysLess", "KL-63", "F4")]
    [InlineData("komleren", "SaysLess", "KL-63.3", "F4.4")]
    [InlineData("komleren", "GivesWay", "KL-61", "F4.3")]
    [InlineData("komleren", "SaysLess", "KL-61.4", "F12 F12.2")]
    [InlineData("leemstee", "GivesWay", "LE-15", "F4.3")]
    [InlineData("leemstee", "SaysLess", "LE-15.3", "F12 F4.3 F12.2")]
    [InlineData("noordhoek", "GivesWay", "NH-32", "F4")]
    [InlineData("noordhoek", "GivesWay", "NH-32.5", "F4.4")]
    [InlineData("noordhoek", "GivesWay", "NH-41", "F12")]
    [InlineData("noordhoek", "PupilRule", "NH-42", "F12 F4.3 F12.2")]
    [InlineData("noordhoek", "Step", "NH-59", "F5")]
    [InlineData("noordhoek", "Step", "NH-68", "F5")]
    [InlineData("noordhoek", "Step", "NH-63", "F6")]
    [InlineData("noordhoek", "Step", "NH-74", "F6")]
    public void What_is_older_than_a_national_rule_is_found(string school, string kind, string id, string national)
    {
        var items = StaleItems.In(Shipped.Shelf.For(new SchoolId(school)));
        var item = Assert.Single(items, item => item.Id.Value == id && item.Kind.ToString() == kind);
        Assert.Equal(national, string.Join(' ', item.National.Select(rule => rule.Id)));
    }

    [Fact]
    public void The_report_says_which_why_since_when_and_what_to_do()
    {
        var report = StaleReport.Of(Shipped.Shelf.For(new SchoolId("noordhoek")), Language.Dutch);
        Assert.StartsWith("Praktijkschool De Noordhoek · Protocol Sociale media gebruik · datum niet bekend, telt als ouder\n", report, StringComparison.Ordinal);
        Assert.Contains(
            """
                NH-32 · In een appgroep met leerlingen · Afspraken voor medewerkers, regel 43 · mag
                  Als mentor mag je meedoen met een groep van leerlingen die alleen over school gaat.
                  Nieuwer en strenger: F4 (eerst vragen, sinds 25 mei 2018)

            """,
            report,
            StringComparison.Ordinal);
        Assert.Contains("Doe dit: leg ze opnieuw voor aan wie de tekst goedkeurt.", report, StringComparison.Ordinal);
        Assert.Contains("    F4 · Kennisnet Aanpak IBP, Afspraken over sociale media, landelijk sinds 25 mei 2018 · eerst vragen: ", report, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_speaks_English_too() =>
        Assert.Contains(
            "      Newer and stricter: F4 (ask first, since 25 May 2018)\n",
            StaleReport.Of(Shipped.Shelf.For(new SchoolId("noordhoek")), Language.English),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("approved: 2014-06-01", 1)]
    [InlineData("dated: 2014-06-01", 1)]
    [InlineData("approved: 2018-05-24", 1)]
    [InlineData("approved: 2018-05-25", 0)]
    [InlineData("dated: 2014-06-01\napproved: 2026-01-01", 0)]
    public void A_text_that_was_approved_since_is_not_older(string dates, int found)
    {
        Stricter("").Change(SchoolFile, "approved: 2014-06-01", dates);
        Assert.Equal(found, Items().Count);
    }

    [Fact]
    public void A_text_of_unknown_date_counts_as_older()
    {
        Stricter("").Change(SchoolFile, "approved: 2014-06-01\n", "");
        Assert.Equal((Staleness.GivesWay, "X-01"), (Items().Single().Kind, Items().Single().Id.Value));
    }

    [Theory]
    [InlineData("    when: { known: [\"yes\"] }\n", 1)]
    [InlineData("    when: { known: [\"no\"] }\n", 0)]
    public void Only_rules_that_can_hold_at_once_meet(string when, int found)
    {
        Stricter(when);
        Assert.Equal(found, Items().Count);
    }

    [Fact]
    public void A_national_rule_that_is_not_stricter_makes_nothing_stale()
    {
        Assert.Empty(Items());
        Assert.Contains("Hier is niets ouder dan een strengere landelijke regel.", StaleReport.Of(Shelf.Load(packs.Folder).Packs[0], Language.Dutch), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_stricter_rule_of_the_school_decides_already_nothing_is_left_to_the_looser_one()
    {
        Stricter("    when: { known: [\"yes\"] }\n");
        packs.Write(SchoolFile, SmallPacks.School + """

              - { id: X-02, topics: [friend], when: { known: ["yes"] }, effect: stop, strength: must, says: { nl: Nee., en: No. }, section: staff, line: 13 }
            """)
            .Write("Schools/demo/pupils.yml", SmallPacks.Explained("X-01") + SmallPacks.Explained("X-02")["explained:\n".Length..]);
        Assert.Equal([(Staleness.DecidedAlready, "X-01")], Items().Select(item => (item.Kind, item.Id.Value)));
    }

    private SmallPacks Stricter(string when) => packs.Change(FloorFile, "    effect: advise\n", $"{when}    effect: stop\n");

    private IReadOnlyList<StaleItem> Items() => StaleItems.In(Shelf.Load(packs.Folder).Packs[0]);
}
