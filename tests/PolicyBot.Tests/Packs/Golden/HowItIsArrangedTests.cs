using PolicyBot.Policy;
using PolicyBot.Policy.Agreements;
using PolicyBot.Policy.Procedures;
using PolicyBot.Policy.Rules;
using static PolicyBot.Tests.PacksRoom.Golden.Told;

namespace PolicyBot.Tests.PacksRoom.Golden;

/// <summary>Where the five schools contradict each other on how things are arranged: consent, reports, measures, tasks, words. A row a theory.</summary>
public sealed class HowItIsArrangedTests
{
    private static readonly string[] schools = ["noordhoek", "komleren", "albero", "leemstee", "borger-odoorn"];

    /// <summary>D8 and D9: who says yes, whether silence is a no, for which channels, and how often it is asked.</summary>
    [Theory]
    [InlineData("noordhoek", "ThoseShown OptIn social,website", "ThoseShown OptIn social")]
    [InlineData("komleren", "Parents OptIn social,website")]
    [InlineData("albero", "Parents OptIn social", "Parents OptOut social,website Year")]
    [InlineData("leemstee", "Parents OptIn social Year")]
    [InlineData("borger-odoorn", "Parents OptIn social")]
    public void Permission_for_image_and_sound(string school, params string[] regimes) =>
        Assert.Equal(regimes, Pack(school).Life.Consent.Select(regime =>
            $"{regime.From} {regime.How} {string.Join(',', regime.Channels)} {regime.Renewal}".TrimEnd()));

    /// <summary>D13: whom a school encourages to publish, and the statement that does so.</summary>
    [Theory]
    [InlineData("noordhoek", "")]
    [InlineData("komleren", "rule:KL-30.12 pupils:KL-40")]
    [InlineData("albero", "rule:AL-09 pupils:AL-09")]
    [InlineData("leemstee", "rule:LE-17 audience:LE-17")]
    [InlineData("borger-odoorn", "rule:BO-20 pupils:BO-18 audience:BO-18")]
    public void Encouraging_others_to_publish(string school, string where)
    {
        var verdict = Verdict(school, "posting-check", "in-whose-name=school authorised=yes" + Fine);
        var items = verdict.Reasons.Concat(verdict.Advice).Select(rule => (Place: "rule", rule.Id, rule.Says))
            .Concat(Pack(school).Life.PupilRules.Select(rule => (Place: "pupils", rule.Id, rule.Says)))
            .Concat(Pack(school).Life.Scopes.Select(scope => (Place: "audience", scope.Id, scope.Says)));
        Assert.Equal(where, string.Join(' ', items
            .Where(item => item.Says.Dutch.Contains("over school", StringComparison.Ordinal) && item.Says.Dutch.Contains("schrijve", StringComparison.Ordinal)
                || item.Says.Dutch.Contains("ziet graag dat je over school", StringComparison.Ordinal)
                || item.Says.Dutch.Contains("ziet online graag positieve", StringComparison.Ordinal))
            .Select(item => $"{item.Place}:{item.Id}")));
    }

    /// <summary>D13: only Borger-Odoorn names the parents among those it encourages as it does its own people.</summary>
    [Fact]
    public void Parents_are_encouraged_where_the_text_names_them() =>
        Assert.Contains("ouders", Pack("borger-odoorn").Life.Scopes.Single(scope => scope.Id.Value == "BO-18").Says.Dutch, StringComparison.Ordinal);

    /// <summary>D15: from whom to whom misuse is reported.</summary>
    [Theory]
    [InlineData("noordhoek", "NH-56: medewerker,leerling,ouder > mentor", "NH-67: medewerker > mt", "NH-60: mentor > mt", "NH-91: veiligheidscoordinator > mt")]
    [InlineData("komleren")]
    [InlineData("albero", "AL-41.8: leerling,medewerker > leerkracht,directeur", "AL-32.24: leerling,medewerker > leerkracht,directeur")]
    [InlineData("leemstee")]
    [InlineData("borger-odoorn")]
    public void To_whom_misuse_is_reported(string school, params string[] routes) =>
        Assert.Equal(routes, Pack(school).Handling.Routes.Select(route => $"{route.Id}: {string.Join(',', route.From)} > {string.Join(',', route.To)}"));

    /// <summary>D16: who acts in the procedures, in the order in which they come up.</summary>
    [Theory]
    [InlineData("noordhoek", Relation.PupilPupil, "leerling ouder mentor mt politie jeugdzorg ggd")]
    [InlineData("noordhoek", Relation.PupilStaff, "medewerker mt zorgteam vertrouwenspersoon veiligheidscoordinator politie jeugdzorg ggd slachtofferhulp")]
    [InlineData("noordhoek", Relation.Parent, null)]
    [InlineData("komleren", Relation.PupilPupil, "school")]
    [InlineData("albero", Relation.PupilPupil, "medewerker leerling beheerder")]
    [InlineData("leemstee", Relation.PupilPupil, null)]
    [InlineData("borger-odoorn", Relation.PupilPupil, null)]
    public void Who_handles_misuse(string school, Relation relation, string? roles) =>
        Assert.Equal(roles, Pack(school).Handling.For(relation) is { } procedure
            ? string.Join(' ', procedure.Steps.SelectMany(step => step.By).Distinct())
            : null);

    /// <summary>D16: the board of kom Leren oversees; at De Leemstee the foundation's protocol rules, and it is not here.</summary>
    [Fact]
    public void Who_stands_above_the_school()
    {
        Assert.Contains(Pack("komleren").Life.Duties, duty => duty is { Id.Value: "KL-64", Role.Value: "bestuur" });
        Assert.Contains(Pack("leemstee").Life.Documents, document => document is { Id.Value: "LE-10", IsPresent: false });
        Assert.NotNull(Pack("leemstee").ParentMissing);
    }

    /// <summary>D17: measures, for whom, after which, resting on which linked document.</summary>
    [Theory]
    [InlineData("noordhoek", "NH-39 Anyone", "NH-49 Pupil safe-school")]
    [InlineData("komleren",
        "KL-50 Anyone", "KL-51 Anyone after KL-50", "KL-52 Anyone after KL-50", "KL-53 External after KL-50,KL-52", "KL-54 Staff after KL-50,KL-52 labour-agreement",
        "KL-55 Parent after KL-50,KL-52 code-of-conduct", "KL-56 Pupil after KL-50,KL-52 anti-bullying", "KL-56.2 Pupil after KL-50,KL-52 admission-removal")]
    [InlineData("albero", "AL-26.5 Anyone", "AL-53.6 Anyone")]
    [InlineData("leemstee")]
    [InlineData("borger-odoorn")]
    public void Measures(string school, params string[] measures) =>
        Assert.Equal(measures, Pack(school).Handling.Measures.Select(measure => string.Join(' ', new[]
        {
            measure.Id.Value,
            string.Join(',', measure.For),
            measure.After.Count > 0 ? $"after {string.Join(',', measure.After)}" : "",
            measure.Document ?? "",
        }.Where(part => part.Length > 0))));

    /// <summary>D18: who can be the one who misbehaved.</summary>
    [Theory]
    [InlineData("noordhoek", "PupilPupil PupilStaff")]
    [InlineData("komleren", "Anyone")]
    [InlineData("albero", "Anyone")]
    [InlineData("leemstee", "")]
    [InlineData("borger-odoorn", "")]
    public void Whose_misuse_has_a_procedure(string school, string relations) =>
        Assert.Equal(relations, string.Join(' ', Pack(school).Handling.Procedures.SelectMany(procedure => procedure.For)));

    /// <summary>D18: Borger-Odoorn has no procedure, and its rules hold for anyone.</summary>
    [Fact]
    public void At_Borger_Odoorn_nobody_may_and_no_procedure_follows() => Answers("borger-odoorn", "report-other", "who-did-it=parent", So, "BO-06.3");

    /// <summary>D19: what parents are in the text: the statement that names them.</summary>
    [Theory]
    [InlineData("noordhoek", "route NH-56")]
    [InlineData("komleren", "measure KL-55")]
    [InlineData("komleren", "definition KL-57")]
    [InlineData("albero", "consent AL-48")]
    [InlineData("albero", "duty AL-33")]
    [InlineData("leemstee", "consent LE-09")]
    [InlineData("leemstee", "audience LE-17")]
    [InlineData("borger-odoorn", "audience BO-08")]
    [InlineData("borger-odoorn", "consent BO-28")]
    public void Parents_in_the_text(string school, string where)
    {
        if (where == "route NH-56")
            Assert.Contains(new RoleId("ouder"), Pack(school).Handling.Routes[0].From);
        else
            Assert.Matches("(?i)ouders", Texts.Of(Pack(school)).Single(text => text.Where == where).Words.Dutch);
    }

    /// <summary>D21: who follows what is said online; only De Noordhoek names a person, who reports every breach.</summary>
    [Theory]
    [InlineData("noordhoek", "NH-90", "veiligheidscoordinator")]
    [InlineData("noordhoek", "NH-91", "veiligheidscoordinator")]
    [InlineData("komleren", "KL-16", "school")]
    [InlineData("albero", "AL-16", "school")]
    [InlineData("leemstee", "LE-06", "school")]
    [InlineData("borger-odoorn", "BO-25", "stichting")]
    public void Who_follows_what_is_said_online(string school, string duty, string role) =>
        Assert.Equal(role, Pack(school).Life.Duties.Single(task => task.Id.Value == duty).Role?.Value);

    /// <summary>D22.</summary>
    [Theory]
    [InlineData("noordhoek", "Over tijd of geld zegt je protocol niets", "NH-94")]
    [InlineData("komleren", "tijd en geld om bij te blijven", "KL-41")]
    [InlineData("albero", "tijd en geld om bij te blijven", "AL-23")]
    [InlineData("leemstee", "Uren of geld noemt de tekst niet", "LE-04")]
    [InlineData("borger-odoorn", "Over tijd, geld of een cursus staat er niets", "BO-13")]
    public void Time_and_money_for_teachers(string school, string shortly, string reason)
    {
        var answer = Pack(school)[new TopicId("training")];
        Assert.Contains(shortly, answer.Short!.Dutch, StringComparison.Ordinal);
        Assert.Contains(answer.Rules.Judge(Shipped.Known("")).Reasons, rule => rule.Id.Value == reason);
    }

    /// <summary>D25: the school's own words for those who decide, and nobody else's.</summary>
    [Theory]
    [InlineData("noordhoek", "mt", "mt mentor")]
    [InlineData("komleren", "leidinggevende", "leerkracht leidinggevende bestuur")]
    [InlineData("albero", "directeur", "leerkracht directeur")]
    [InlineData("leemstee", "directie", "")]
    [InlineData("borger-odoorn", "directie", "stichting")]
    public void The_word_for_whoever_decides(string school, string inDoubt, string roles)
    {
        string[] others = ["mt", "mentor", "leidinggevende", "directeur", "stichting", "bestuur"];
        var own = roles.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(inDoubt, Pack(school).InDoubt.Value);
        Assert.Subset(Pack(school).Roles.Keys.Select(role => role.Value).ToHashSet(), own.ToHashSet());
        Assert.DoesNotContain(others.Except(own), role => Pack(school).Roles.ContainsKey(new RoleId(role)));
    }

    [Fact]
    public void No_two_schools_have_the_same_answers() =>
        Assert.All(schools.SelectMany(one => schools.Where(other => other != one).Select(other => (one, other))), pair =>
            Assert.DoesNotContain(
                Pack(pair.one).Answers.Values.SelectMany(answer => answer.Rules.Rules).Where(rule => !rule.IsFloor),
                rule => Pack(pair.other).Answers.Values.SelectMany(answer => answer.Rules.Rules).Any(theirs => !theirs.IsFloor && theirs.Id == rule.Id)));
}
