using PolicyBot.Policy;
using PolicyBot.Policy.Procedures;
using PolicyBot.Policy.Verdicts;
using static PolicyBot.Tests.PacksRoom.Golden.Told;

namespace PolicyBot.Tests.PacksRoom.Golden;

/// <summary>Where one text contradicts itself: both sides are shown, and the stricter decides.</summary>
public sealed class InsideOneTextTests
{
    /// <summary>Both statements hold, and what is on the card rests on them.</summary>
    [Theory]
    [InlineData("komleren", "negative-message", "reply-where=public corrects-error=no tone=decent", No, "KL-18.3", "KL-06 KL-07.2 KL-51")]
    [InlineData("komleren", "photo-pupil", "channel=social consent=given consent-giver=right-person harm=no surname-or-data=no", If, "KL-22.2", "KL-19 KL-22.3 KL-22.4")]
    [InlineData("komleren", "monitoring", "", So, "KL-16", "KL-04")]
    [InlineData("albero", "photo-pupil", "channel=social consent=silence", No, "AL-19.2", "AL-48.2")]
    [InlineData("leemstee", "speak-for-school", "", So, "LE-21", "LE-19.9 LE-21.5")]
    [InlineData("leemstee", "personal-blog", "", Silent, "", "LE-21.4 LE-19.10")]
    [InlineData("leemstee", "school-page", "purpose=positive-information", Yes, "LE-05", "LE-21.4 LE-19.9")]
    [InlineData("borger-odoorn", "personal-opinion", "harm=no tone=decent", Yes, "BO-22", "BO-10")]
    [InlineData("borger-odoorn", "posting-check", "in-whose-name=personal" + Fine, Yes, "BO-22.3", "BO-10.3")]
    public void Both_sides_are_shown(string school, string topic, string known, VerdictKind kind, string reason, string beside)
    {
        var verdict = Verdict(school, topic, known);
        Assert.Equal((kind, true), (verdict.Kind, verdict.Settled));
        if (reason.Length > 0)
            Assert.Contains(verdict.Reasons, rule => rule.Id.Value == reason);
        Assert.Subset(verdict.Advice.Select(rule => rule.Id.Value).ToHashSet(), beside.Split(' ').ToHashSet());
    }

    [Fact]
    public void At_Albero_writing_about_school_is_welcome_and_what_may_hurt_is_still_not_posted()
    {
        var known = Shipped.Known("in-whose-name=school" + Fine.Replace("harm=no", "harm=yes", StringComparison.Ordinal));
        Assert.Subset(
            Shipped.Rules("albero", "posting-check").Holding(known).Select(rule => rule.Id.Value).ToHashSet(), new HashSet<string> { "AL-09", "AL-35.4" });
        Assert.Equal(No, Shipped.Rules("albero", "posting-check").Judge(known).Kind);
    }

    [Fact]
    public void De_Noordhoek_informs_parents_if_needed_among_pupils_and_always_when_it_hit_a_member_of_staff()
    {
        Assert.Equal((false, true), (Step(Relation.PupilPupil, StepKind.InformParents)!.IsRequired, Step(Relation.PupilStaff, StepKind.InformParents)!.IsRequired));
        Assert.Contains("altijd", Step(Relation.PupilStaff, StepKind.InformParents)!.Says.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void De_Noordhoek_tells_all_parents_of_a_sanction_among_pupils_only_and_has_aftercare_for_staff_only()
    {
        Assert.NotNull(Step(Relation.PupilPupil, StepKind.Communicate));
        Assert.Null(Step(Relation.PupilStaff, StepKind.Communicate));
        Assert.Null(Step(Relation.PupilPupil, StepKind.Aftercare));
        Assert.NotNull(Step(Relation.PupilStaff, StepKind.Aftercare));
    }

    [Fact]
    public void De_Noordhoek_has_two_doors_to_the_MT_and_both_are_shown() => Assert.Equal(
        ["mentor", "veiligheidscoordinator"],
        Pack("noordhoek").Handling.Routes.Where(route => route.To.Contains(new RoleId("mt")) && route.From[0].Value != "medewerker").Select(route => route.From[0].Value));

    [Fact]
    public void De_Leemstee_says_that_another_text_holds_as_well_wherever_its_own_is_silent()
    {
        Assert.Contains("KONOT", Pack("leemstee").ParentMissing!.Dutch, StringComparison.Ordinal);
        Assert.All(Shipped.Shelf.Packs.Where(pack => pack.School.Value != "leemstee"), pack => Assert.Null(pack.ParentMissing));
    }

    private static ProcedureStep? Step(Relation relation, StepKind kind) => Pack("noordhoek").Handling.For(relation)!.Steps.SingleOrDefault(step => step.Kind == kind);
}
