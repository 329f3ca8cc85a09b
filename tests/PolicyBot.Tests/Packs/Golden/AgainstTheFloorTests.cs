using System.Globalization;
using PolicyBot.Policy.Procedures;
using PolicyBot.Policy.Verdicts;
using static PolicyBot.Tests.PacksRoom.Golden.Told;

namespace PolicyBot.Tests.PacksRoom.Golden;

/// <summary>Where a school's text asks less than the national floor: the floor's rule stands beside the school's, with its date.</summary>
public sealed class AgainstTheFloorTests
{
    [Theory]
    [InlineData("albero", "photo-pupil", "channel=website consent=silence recognisable=yes", No, "AL-48 F2", "2018-05-25")]
    [InlineData("albero", "school-website", "in-picture=pupils consent=silence recognisable=yes", No, "AL-48 F2", "2018-05-25")]
    [InlineData("albero", "photo-pupil", "channel=website consent=given consent-giver=pupil-under-16 recognisable=yes", No, "AL-46 F1.2", "2018-05-25")]
    [InlineData("noordhoek", "photo-pupil", "consent=given consent-giver=pupil-under-16 recognisable=yes", No, "NH-10.2 F1.2", "2018-05-25")]
    [InlineData("noordhoek", "class-group", "mentor-of-pupils=yes school-matters-only=yes agreements-made=yes pupils-under-16=yes parents-permit-group=no", Ask, "NH-32 F4", "2018-05-25")]
    [InlineData("komleren", "use-in-class", "class-use=accounts serves-learning=yes pupils-under-16=yes parents-permit-platform=no", Ask, "KL-61 F4.3", "2018-05-25")]
    [InlineData("albero", "use-in-class", "class-use=accounts serves-learning=yes pupils-under-16=yes parents-permit-platform=no", Ask, "AL-07 F4.3", "2018-05-25")]
    [InlineData("albero", "inform-parents-pupils", "inform-whom=pupils inform-how=group-chat pupils-under-16=yes parents-permit-group=no", Ask, "AL-10.2 F4.4", "2018-05-25")]
    [InlineData("borger-odoorn", "inform-parents-pupils", "inform-whom=both inform-how=group-chat pupils-under-16=yes parents-permit-group=no", Ask, "BO-19 F4.4", "2018-05-25")]
    [InlineData("noordhoek", "use-in-class", "class-use=phones serves-learning=no", No, "NH-41 F12", "2024-01-01")]
    [InlineData("borger-odoorn", "use-in-class", "class-use=phones serves-learning=no", No, "BO-16.2 F12", "2024-08-01")]
    public void The_stricter_national_rule_stands_beside_the_schools_own(string school, string topic, string known, VerdictKind kind, string reasons, string since)
    {
        Answers(school, topic, known, kind, reasons);
        var verdict = Verdict(school, topic, known);
        Assert.True(verdict.FloorIsStricter);
        Assert.Equal(DateOnly.Parse(since, CultureInfo.InvariantCulture), verdict.Reasons[^1].Since);
    }

    /// <summary>The agreement on phones began in secondary schools; primary schools joined with school year 2024-25.</summary>
    [Theory]
    [InlineData("noordhoek", "2024-01-01")]
    [InlineData("albero", "2024-08-01")]
    [InlineData("komleren", "2024-08-01")]
    [InlineData("leemstee", "2024-08-01")]
    [InlineData("borger-odoorn", "2024-08-01")]
    public void Phones_stay_away_since_the_day_it_was_agreed_for_schools_of_that_kind(string school, string since)
    {
        var national = Shipped.Rules(school, "use-in-class").Rules.Where(rule => rule.Id.Statement.Value == "F12").ToList();
        Assert.Equal(["F12", "F12.2"], national.Select(rule => rule.Id.Value));
        Assert.All(national, rule => Assert.Equal(DateOnly.Parse(since, CultureInfo.InvariantCulture), rule.Since));
    }

    [Theory]
    [InlineData("komleren", "class-group", "pupils-under-16=yes parents-permit-group=no", Ask, "F4")]
    [InlineData("albero", "class-group", "pupils-under-16=unsure parents-permit-group=unsure", Ask, "F4")]
    [InlineData("komleren", "use-in-class", "class-use=phones serves-learning=no", No, "F12")]
    [InlineData("leemstee", "use-in-class", "class-use=phones serves-learning=no", No, "F12")]
    [InlineData("leemstee", "photo-pupil", "channel=website consent=refused recognisable=yes harm=no", No, "F1")]
    [InlineData("borger-odoorn", "photo-pupil", "channel=website consent=silence recognisable=yes harm=no", No, "F2")]
    public void The_floor_speaks_where_the_school_is_silent(string school, string topic, string known, VerdictKind kind, string reasons) =>
        Answers(school, topic, known, kind, reasons);

    [Theory]
    [InlineData("photo-pupil", "channel=social", "F3")]
    [InlineData("school-page", "", "F3")]
    [InlineData("use-in-class", "", "F3")]
    [InlineData("posting-check", "", "F3")]
    [InlineData("photo-colleague", "", "F3")]
    [InlineData("personal-data", "", "F3")]
    [InlineData("share-forward", "", "F3")]
    [InlineData("inform-parents-pupils", "", "F3")]
    [InlineData("personal-blog", "", "F3.2")]
    [InlineData("photo-pupil", "channel=social consent=given", "F1.6")]
    [InlineData("photo-pupil", "channel=social consent=given", "F1.7")]
    [InlineData("removal-request", "", "F5")]
    [InlineData("share-forward", "", "F5")]
    [InlineData("report-pupil-pupil", "", "F5")]
    [InlineData("report-other", "who-did-it=staff", "F7")]
    [InlineData("report-other", "who-did-it=staff", "F7.2")]
    [InlineData("management-role", "", "F7.3")]
    [InlineData("management-role", "", "F9")]
    [InlineData("management-role", "", "F10")]
    [InlineData("monitoring", "", "F10")]
    public void What_all_five_texts_leave_out_is_said_at_every_school(string topic, string known, string rule) =>
        Assert.All(Shipped.Shelf.Packs, pack => Assert.Contains(Verdict(pack.School.Value, topic, known).Advice, advice => advice.Id.Value == rule && advice.Since is not null));

    [Theory]
    [InlineData(StepKind.PreserveEvidence, "F5")]
    [InlineData(StepKind.InformParents, "F6")]
    [InlineData(StepKind.WeighPolice, "F8")]
    [InlineData(StepKind.InvolveExperts, "F11")]
    public void The_floor_stands_beside_the_steps_of_a_procedure(StepKind step, string rule) =>
        Assert.All(Shipped.Shelf.Packs, pack => Assert.Contains(pack.Handling.NationalFor(step), national => national.Id.Value == rule));
}
