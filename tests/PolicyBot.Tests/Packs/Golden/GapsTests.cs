using PolicyBot.Policy;
using PolicyBot.Policy.Agreements;
using PolicyBot.Policy.HardStops;
using static PolicyBot.Tests.PacksRoom.Golden.Told;

namespace PolicyBot.Tests.PacksRoom.Golden;

/// <summary>Gaps and damage in the schools' texts: the bot says that something is missing, and fails safe.</summary>
public sealed class GapsTests
{
    /// <summary>E1: lost flowcharts are marked, so that the MT signs off what came in their place.</summary>
    [Theory]
    [InlineData("NH-15")]
    [InlineData("NH-40")]
    public void A_lost_flowchart_is_marked_as_reconstructed(string statement)
    {
        var chart = Pack("noordhoek").Life.Documents.Single(document => document.Id.Value == statement);
        Assert.False(chart.IsPresent);
        Assert.Contains("gereconstrueerd – ter goedkeuring door het MT", chart.Says.Dutch, StringComparison.Ordinal);
        Assert.NotEmpty(chart.Topics);
    }

    /// <summary>E2.</summary>
    [Fact]
    public void Pupils_rules_one_to_eight_of_De_Noordhoek_are_said_to_be_missing() =>
        Assert.Contains("1 tot en met 8 ontbreken", Pack("noordhoek")[new TopicId("use-in-class")].Related.OfType<PupilRule>().First().Says.Dutch, StringComparison.Ordinal);

    /// <summary>E3: a text that is not here is said not to be here, and where to look.</summary>
    [Theory]
    [InlineData("noordhoek", "safe-school")]
    [InlineData("komleren", "anti-bullying")]
    [InlineData("komleren", "admission-removal")]
    [InlineData("komleren", "code-of-conduct")]
    [InlineData("komleren", "labour-agreement")]
    [InlineData("komleren", "annexes")]
    [InlineData("komleren", "inspiration-books")]
    [InlineData("leemstee", "foundation-protocol")]
    [InlineData("borger-odoorn", "end-of-text")]
    public void A_linked_text_that_is_missing_is_said_to_be_missing(string school, string document) =>
        Assert.False(Pack(school).Life.Documents.Single(linked => linked.Name == document).IsPresent);

    /// <summary>E3.</summary>
    [Fact]
    public void The_link_of_De_Leemstee_that_is_not_here_is_said_not_to_be_checked() =>
        Assert.Contains("niet nagekeken", Pack("leemstee").Life.Documents.Single(linked => linked.Name == "foundation-protocol").Says.Dutch, StringComparison.Ordinal);

    /// <summary>E3.</summary>
    [Fact]
    public void The_measures_of_De_Noordhoek_say_that_the_text_they_rest_on_is_not_here() =>
        Assert.Contains(Verdict("noordhoek", "measures", "").Reasons, rule => rule.Says.Dutch.Contains("heeft dat document niet", StringComparison.Ordinal));

    /// <summary>E4.</summary>
    [Fact]
    public void Two_abbreviations_of_one_coordinator_are_one_role()
    {
        Assert.Single(Pack("noordhoek").Roles.Keys, role => role.Value.Contains("coordinator", StringComparison.Ordinal));
        Assert.DoesNotContain(Texts.OwnRules(Pack("noordhoek")), text => text.Words.Dutch.Contains("CSV", StringComparison.Ordinal) || text.Words.Dutch.Contains("CVS", StringComparison.Ordinal));
    }

    /// <summary>E5: what cannot be read stays off every verdict until the school confirms it.</summary>
    [Fact]
    public void A_garbled_rule_decides_and_advises_nothing_and_asks_for_confirmation()
    {
        Assert.DoesNotContain(Pack("albero").Answers.Values.SelectMany(answer => answer.Rules.Rules), rule => rule.Id.Statement.Value == "AL-39");
        Assert.Contains("bevestigen", Pack("albero").Handling.Misuse.Single(misuse => misuse.Id.Value == "AL-39").Says.Dutch, StringComparison.Ordinal);
    }

    /// <summary>E5.</summary>
    [Fact]
    public void A_text_that_breaks_off_says_so_where_it_is_silent() => Assert.All(
        new[] { "contacts", "measures" },
        topic => Assert.Contains(Pack("borger-odoorn")[new TopicId(topic)].Related, item => item.Says.Dutch.Contains("breekt", StringComparison.Ordinal)));

    /// <summary>E6: a text without deadlines gets none put into its mouth.</summary>
    [Theory]
    [InlineData("noordhoek")]
    [InlineData("komleren")]
    [InlineData("albero")]
    [InlineData("leemstee")]
    [InlineData("borger-odoorn")]
    public void No_deadline_is_put_into_a_text_that_has_none(string school) =>
        Assert.All(Texts.OwnRules(Pack(school)), text => Assert.DoesNotMatch(@"\bbinnen (een|twee|drie|\d+) (uur|uren|dag|dagen|week|weken)\b", text.Words.Dutch));

    /// <summary>E7 and E9: who may be reported, and at which school the text has no way for it: then the school's own answer says so.</summary>
    [Theory]
    [InlineData("noordhoek", "staat er alleen in als leerlingen het doen")]
    [InlineData("komleren", "Bij wie je meldt, zegt je tekst niet")]
    [InlineData("borger-odoorn", "Hoe de school een melding behandelt, staat er niet")]
    public void A_report_the_text_has_no_way_for_is_answered_with_that(string school, string shortly) =>
        Assert.Contains(shortly, Pack(school)[new TopicId("report-other")].Short!.Dutch, StringComparison.Ordinal);

    /// <summary>E10: what no text speaks of is a hard stop at every school.</summary>
    [Theory]
    [InlineData("acute-danger", HardStop.AcuteDanger)]
    [InlineData("sexual-image", HardStop.SexualImage)]
    [InlineData("staff-offence", HardStop.StaffOffence)]
    [InlineData("about-mt", HardStop.AboutMt)]
    public void What_no_text_speaks_of_stops_at_every_school_and_on_every_topic(string fact, HardStop stop) =>
        Assert.All(Shipped.Shelf.Packs.SelectMany(pack => pack.Answers.Values), answer =>
        {
            var verdict = answer.Rules.Judge(Shipped.Known($"{fact}=yes"));
            Assert.Equal([stop], verdict.Stops);
            Assert.True(verdict.Settled);
            Assert.Empty(verdict.Reasons.Concat(verdict.Advice));
            Assert.Null(answer.Rules.NextQuestion(verdict.Known));
        });

    /// <summary>E12: platforms of 2014 are not named as if they were of today.</summary>
    [Fact]
    public void No_platform_that_is_gone_or_renamed_is_named() => Assert.All(
        Shipped.Shelf.Packs.SelectMany(Texts.Of), text => Assert.DoesNotMatch(@"(?i)\b(twitter|hyves|google\+?|ipod|snappet|periscope)\b", text.Words.Dutch));

    /// <summary>E13: goals and meetings of 2014 and 2015 carry their last day, and nothing else does.</summary>
    [Fact]
    public void Goals_of_the_past_carry_their_last_day()
    {
        var life = Pack("komleren").Life;
        var dated = life.Duties.Select(duty => (duty.Id, duty.Until)).Concat(life.Plans.SelectMany(plan => plan.Items).Select(item => (item.Id, item.Until)))
            .Where(item => item.Until is not null).ToList();
        Assert.Equal(
            ["KL-75", "KL-76", "KL-77", "KL-78", "KL-79", "KL-85", "KL-86"],
            dated.Select(item => item.Id.Statement.Value).Distinct().Order(StringComparer.Ordinal));
        Assert.All(dated, item => Assert.InRange(item.Until!.Value, new DateOnly(2014, 6, 1), new DateOnly(2015, 7, 31)));
        Assert.All(Shipped.Shelf.Packs.Where(pack => pack.School.Value != "komleren"), pack => Assert.All(pack.Life.Duties, duty => Assert.Null(duty.Until)));
    }
}
