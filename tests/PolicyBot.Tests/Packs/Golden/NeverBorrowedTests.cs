using PolicyBot.Policy;
using PolicyBot.Policy.Rules;

namespace PolicyBot.Tests.PacksRoom.Golden;

/// <summary>No school's answer holds anything of another school.</summary>
public sealed class NeverBorrowedTests
{
    private static readonly Dictionary<string, (string Prefix, string Names)> own = new()
    {
        ["noordhoek"] = ("NH", "Noordhoek"),
        ["komleren"] = ("KL", "kom Leren"),
        ["albero"] = ("AL", "Albero"),
        ["leemstee"] = ("LE", "Leemstee|KONOT"),
        ["borger-odoorn"] = ("BO", "Borger|OPO"),
    };

    public static TheoryData<string> Schools => [.. own.Keys];

    [Theory]
    [MemberData(nameof(Schools))]
    public void Every_rule_and_every_agreement_has_a_statement_of_the_schools_own_text(string school)
    {
        var pack = Shipped.Shelf.For(new SchoolId(school));
        Assert.All(Ids(pack), id => Assert.StartsWith(own[school].Prefix + "-", id.Value, StringComparison.Ordinal));
        Assert.All(pack.Explained.Keys, id => Assert.Matches($"^({own[school].Prefix}-|F)\\d", id.Value));
        Assert.All(pack.Statements, statement => Assert.StartsWith(own[school].Prefix, statement.Id.Value, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Schools))]
    public void Every_source_is_the_schools_own_document(string school)
    {
        var pack = Shipped.Shelf.For(new SchoolId(school));
        Assert.All(OwnRules(pack), rule => Assert.Equal((pack.Document, true), (rule.Source.Document, rule.Source.Line > 0)));
        Assert.All(pack.Handling.Procedures.SelectMany(procedure => procedure.Steps), step => Assert.Equal(pack.Document, step.Source.Document));
        Assert.All(pack.Life.Duties, duty => Assert.Equal(pack.Document, duty.Source.Document));
    }

    [Theory]
    [MemberData(nameof(Schools))]
    public void No_text_names_another_school(string school)
    {
        var others = string.Join('|', own.Where(other => other.Key != school).Select(other => other.Value.Names));
        Assert.All(Texts.Of(Shipped.Shelf.For(new SchoolId(school))), text => Assert.DoesNotMatch($@"(?i)\b({others})\b", $"{text.Words.Dutch} {text.Words.English}"));
    }

    /// <summary>Each school's word for whoever decides, and no other's: see D25.</summary>
    [Theory]
    [InlineData("noordhoek", "directeur|directie|leidinggevende|stichting|bestuurder")]
    [InlineData("komleren", "MT|mentor|directeur|directie lid|vertrouwenspersoon|coördinator")]
    [InlineData("albero", "MT|mentor|directie|leidinggevende|stichting|coördinator")]
    [InlineData("leemstee", "MT|mentor|directeur|leidinggevende|bestuur|coördinator|vertrouwenspersoon")]
    [InlineData("borger-odoorn", "MT|mentor|directeur|leidinggevende|coördinator|vertrouwenspersoon")]
    public void No_answer_sends_you_to_somebody_of_another_school(string school, string words)
    {
        var pack = Shipped.Shelf.For(new SchoolId(school));
        Assert.All(Texts.Shorts(pack).Concat(Texts.OwnRules(pack)), text => Assert.DoesNotMatch($@"\b({words})\b", text.Words.Dutch));
        Assert.All(OwnRules(pack).Where(rule => rule.Ask is not null), rule => Assert.Contains(rule.Ask!.Value, pack.Roles.Keys));
    }

    private static IEnumerable<Rule> OwnRules(Pack pack) => pack.Answers.Values.SelectMany(answer => answer.Rules.Rules).Where(rule => !rule.IsFloor);

    private static IEnumerable<RuleId> Ids(Pack pack) =>
    [
        .. OwnRules(pack).Select(rule => rule.Id),
        .. pack.Handling.Misuse.Select(item => item.Id),
        .. pack.Handling.Procedures.SelectMany(procedure => procedure.Steps).Select(item => item.Id),
        .. pack.Handling.Measures.Select(item => item.Id),
        .. pack.Handling.Routes.Select(item => item.Id),
        .. pack.Life.Contacts.Select(item => item.Id),
        .. pack.Life.Consent.Select(item => item.Id),
        .. pack.Life.Duties.Select(item => item.Id),
        .. pack.Life.Plans.SelectMany(plan => plan.Items).Select(item => item.Id),
        .. pack.Life.Definitions.Select(item => item.Id),
        .. pack.Life.Documents.Select(item => item.Id),
        .. pack.Life.Scopes.Select(item => item.Id),
        .. pack.Life.PupilRules.Select(item => item.Id),
    ];
}
