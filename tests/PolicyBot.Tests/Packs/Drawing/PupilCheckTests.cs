using System.Xml.Linq;
using PolicyBot.Packs.Flowcharts;
using PolicyBot.Packs.Paper;
using PolicyBot.Policy;
using PolicyBot.Policy.Agreements;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Tests.PacksRoom;

public sealed class PupilCheckTests
{
    private const string Fine = "others=no harms=no decent=yes hurts=no";

    private static Pack Noordhoek => Shipped.Shelf.For(new SchoolId("noordhoek"));

    private static PupilCheck Check => Noordhoek.Life.PupilCheck!;

    [Fact]
    public void Only_a_school_whose_text_had_a_chart_for_pupils_gets_one() =>
        Assert.Equal(["noordhoek"], Shipped.Shelf.Packs.Where(pack => pack.Life.PupilCheck is not null).Select(pack => pack.School.Value));

    /// <summary>The school's rules for pupils are silent on it, and the law is not: who agrees makes no difference (F5).</summary>
    [Theory]
    [InlineData(Language.Dutch, "naaktbeeld van iemand onder de 18")]
    [InlineData(Language.English, "nude image of somebody under 18")]
    public void Before_the_questions_stands_what_no_answer_makes_right(Language language, string says) =>
        Assert.Contains(says, Check.Says.In(language), StringComparison.Ordinal);

    [Theory]
    [InlineData("others=yes agreed=no", VerdictKind.NotAllowed, "NH-46")]
    [InlineData("others=no harms=yes", VerdictKind.NotAllowed, "NH-48")]
    [InlineData("others=no harms=no decent=no", VerdictKind.NotAllowed, "NH-47")]
    [InlineData("others=no harms=no decent=yes hurts=yes", VerdictKind.NotAllowed, "NH-44")]
    [InlineData(Fine + " moment=free", VerdictKind.Allowed, "NH-44")]
    [InlineData(Fine + " moment=break", VerdictKind.Allowed, "NH-42 NH-44")]
    [InlineData(Fine + " moment=lesson permitted=no", VerdictKind.NotAllowed, "NH-41 NH-45")]
    [InlineData(Fine + " moment=lesson permitted=yes named-site=no", VerdictKind.NotAllowed, "NH-43")]
    [InlineData(Fine + " moment=lesson permitted=yes named-site=yes", VerdictKind.Allowed, "NH-44 NH-45")]
    public void A_pupil_who_answers_in_order_ends_at_what_the_rules_for_pupils_say(string answers, VerdictKind end, string reasons)
    {
        var known = Known.Nothing;
        foreach (var (fact, answer) in answers.Split(' ').Select(pair => (pair.Split('=')[0], pair.Split('=')[1])))
        {
            Assert.Equal(fact, Check.Rules.NextQuestion(known)?.Id.Value);
            known = known.With(new FactId(fact), new AnswerId(answer));
        }
        Assert.Null(Check.Rules.NextQuestion(known));
        var verdict = Check.Rules.Judge(known);
        Assert.Equal((end, reasons), (verdict.Kind, string.Join(' ', verdict.Reasons.Select(rule => rule.Id))));
    }

    [Fact]
    public void Each_rule_for_pupils_counts_somewhere_in_the_check_and_each_question_stands_there_once()
    {
        Assert.Equal(Noordhoek.Life.PupilRules.Select(rule => rule.Id.Value).Order(), Check.Rules.Rules.Select(rule => rule.Id.Value).Distinct().Order());
        Assert.Equal(Check.Rules.Facts.Count, Flowchart.Of(Check.Rules).Count(place => place.Question is not null));
    }

    [Theory]
    [InlineData(Language.Dutch, "Voor leerlingen: mag ik dit plaatsen?", "gereconstrueerd – ter goedkeuring", "handtekening")]
    [InlineData(Language.English, "For pupils: may I post this?", "reconstructed – for approval", "signature")]
    public void It_is_drawn_and_printed_with_the_mark_its_rules_and_a_place_to_sign(Language language, string title, string mark, string signature)
    {
        var drawing = Drawing.Of(Noordhoek, language).Split($"\n## {title}\n")[1].Split("\n## ")[0];
        var sheet = XElement.Parse(PaperPage.Of(Noordhoek, language, new DateOnly(2026, 3, 9))["<!doctype html>".Length..])
            .Descendants("section").Single(section => section.Descendants("h2").Any(head => head.Value.EndsWith(title, StringComparison.Ordinal)));

        Assert.Contains($"title: {mark}\n", drawing, StringComparison.Ordinal);
        Assert.Contains(mark, sheet.Value, StringComparison.Ordinal);
        Assert.Contains(signature, sheet.Value, StringComparison.Ordinal);
        Assert.All(Check.Rules.Facts, fact => Assert.All([drawing, sheet.Value], text => Assert.Contains(fact.Question.In(language), text, StringComparison.Ordinal)));
        Assert.All(Noordhoek.Life.PupilRules.Select(rule => rule.Id).Append(Check.Id), id => Assert.All([drawing, sheet.Value], text => Assert.Contains($"{id}", text, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("stops: { elsewhere: [x] }", "No fact 'elsewhere'")]
    [InlineData("stops: { kind: [elsewhere] }", "No answer of fact 'kind' 'elsewhere'")]
    [InlineData("allows: { kind: [a, b] }", "Rule 'X-01' names every answer of fact 'kind'; leave the condition out.")]
    public void A_rule_that_does_not_fit_the_questions_is_told(string settles, string problem)
    {
        using var packs = new SmallPacks();
        packs.Write("Schools/demo/school.yml", $$"""
            pupil-rules:
              - { id: X-01, {{settles}}, says: { nl: a, en: a }, section: staff, line: 1 }
            pupil-check:
              id: X-02
              title: { nl: a, en: a }
              says: { nl: a, en: a }
              section: staff
              line: 2
              questions:
                - { id: kind, question: { nl: a, en: a }, answers: [{ id: a, label: { nl: a, en: a } }, { id: b, label: { nl: b, en: b } }] }
            """);
        Assert.Contains(packs.Problems(), told => told.Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void A_question_wants_two_answers_and_without_a_check_no_rule_for_pupils_settles_anything()
    {
        using var packs = new SmallPacks();
        packs.Write("Schools/demo/school.yml", "pupil-check: { id: X-02, questions: [{ id: kind, answers: [{ id: a }] }] }\n");
        Assert.Contains(packs.Problems(), told => told.EndsWith("Question 'kind' wants two answers or more, each of its own name.", StringComparison.Ordinal));
        packs.Write("Schools/demo/school.yml", "pupil-rules: [{ id: X-01, stops: { kind: [a] } }]\n");
        Assert.Contains(packs.Problems(), told => told.Contains("No key 'stops' in pupil rule 'X-01'.", StringComparison.Ordinal));
    }
}
