using System.Text.Json.Nodes;
using AdaptiveCards;
using PolicyBot.Cards;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Rules;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Tests.CardsRoom;

public sealed class LongAndStrangeTextTests
{
    private const int MostBytes = 25 * 1024;

    public static TheoryData<string> Fillings() =>
        ["a", "woord ", "é", "\"", "\\", "\u0001", "\n", "x\n", "<", "😀", "\ud83d", "\u200f", "€ "];

    public static TheoryData<string> Tricks() =>
    [
        "[x](http://kwaad.example)", "<at>Directeur</at>", "**vet**", "_schuin_", "# kop", "![x](https://kwaad.example/x.png)",
        "<script>alert(1)</script>", "&lt;", "1. een", "{{DATE(2026-01-01)}}", "${naam}", "`code`",
    ];

    [Theory]
    [MemberData(nameof(Fillings))]
    public void However_long_the_texts_a_card_fits_a_Teams_message(string filling)
    {
        var text = string.Concat(Enumerable.Repeat(filling, 2000 / filling.Length));

        Assert.All(Everything(text, many: 40), card =>
        {
            var json = card.ToJson();
            Assert.True(json.Length * 2 <= MostBytes, $"{json.Length * 2} bytes");
            Assert.NotNull(JsonNode.Parse(json));
        });
    }

    [Theory]
    [MemberData(nameof(Tricks))]
    public void What_people_type_is_shown_letter_for_letter(string typed)
    {
        Assert.All(Everything(typed, many: 2), card =>
        {
            var json = card.Read();
            foreach (var block in json.OfType("TextBlock"))
                Assert.DoesNotContain(typed, block.Text("text"), StringComparison.Ordinal);
            Assert.Empty(json.OfType("FactSet"));
        });
        var review = EscalationReviewCard.Draw(CaseSamples.Review(Language.Dutch) with { Asked = typed, Words = typed }, Language.Dutch).Read();
        Assert.Equal(2, review.OfType("TextRun").Count(run => run.Text("text") == typed));
    }

    [Theory]
    [InlineData(Language.Dutch)]
    [InlineData(Language.English)]
    public void What_people_type_is_not_read_aloud_and_not_in_a_notification(Language language)
    {
        const string Canary = "kanarie";
        AdaptiveCard[] cards =
        [
            EscalationFormCard.Draw(CaseSamples.Form(language) with { Asked = Canary, Words = Canary }, language),
            EscalationReviewCard.Draw(CaseSamples.Review(language) with { Asked = Canary, Words = Canary }, language),
            CaseCard.Draw(CaseSamples.Waiting(language) with { Question = Canary, Words = Canary, AskedBy = Canary, Given = Canary }, language),
            AdviceFormCard.Draw(CaseSamples.AdviceForm(language) with { Question = Canary, Explanation = Canary }, language),
            AdviceCard.Draw(CaseSamples.Given(language) with { Asked = Canary, Explanation = Canary, By = Canary }, language),
        ];

        Assert.All(cards, card => Assert.DoesNotContain(Canary, card.Speak + card.FallbackText, StringComparison.Ordinal));
    }

    [Fact]
    public void Words_of_the_longest_length_allowed_reach_the_MT_whole()
    {
        var words = string.Join(' ', Enumerable.Repeat("woorden", 125));

        var card = CaseCard.Draw(CaseSamples.Waiting(Language.Dutch) with { Question = words, Words = words }, Language.Dutch).Read();

        Assert.Equal(2, card.OfType("TextRun").Count(run => run.Text("text") == words));
    }

    [Fact]
    public void What_is_left_out_is_counted()
    {
        var many = Enumerable.Range(0, 40).Select(at => new Reason($"Regel {at}", Strength.Must, "Protocol")).ToList();

        var card = VerdictCard.Draw(GuidanceSamples.Allowed(Language.Dutch) with { Reasons = many }, Language.Dutch).Read();

        Assert.Contains(card.OfType("TextRun"), run => run.Text("text") == "En nog 28 meer.");
    }

    private static IEnumerable<AdaptiveCard> Everything(string text, int many)
    {
        const Language L = Language.Dutch;
        IReadOnlyList<T> Many<T>(T item) => [.. Enumerable.Repeat(item, many)];
        var key = new string('k', 43);
        var buttons = Many(new Button(text, key));
        var trail = Many(new TrailItem(text, text, key));
        var reasons = Many(new Reason(text, Strength.Must, text));
        var lines = CaseSamples.Mine(L).Lines;
        return
        [
            WelcomeCard.Draw(new(text, text, buttons), L),
            QuestionCard.Draw(GuidanceSamples.SecondQuestion(L) with { Topic = text, Lead = text, Text = text, Hint = text, Understood = trail, Answers = [.. buttons.Take(8)] }, L),
            VerdictCard.Draw(GuidanceSamples.NotAllowed(L) with { Topic = text, ShortAnswer = text, Reasons = reasons, Advice = reasons, ToDo = Many(text), AskWhom = Many(text), Trail = trail, School = text, Revision = text, Note = text, Related = Many(new Related(text, Many(text))) }, L),
            FormCard.Draw(new(text, text, text, text, Many(text), [.. Enum.GetValues<FieldLook>().Select(look => new FormField("f" + look, look, "label", "error", true, look is FieldLook.Line or FieldLook.Text ? text : null, [new FormChoice("a", text)]))], [.. buttons.Take(4)], [.. buttons.Take(3)], []), L),
            PageCard.Draw(new(text, text, text, text, GuideTone.Calm, [new PagePart(text, [.. Many(text).Select(line => new PageRow(line, line, buttons[0])), new PageRow(text) { IsQuote = true }])], [.. buttons.Take(8)], [.. buttons.Take(3)]), L),
            IncidentAlertCard.Draw(new(new CaseNumber(2026, 1), text, Urgency.Urgent, text, true, "k", "k"), L),
            GuideCard.Draw(new(text, text, text, GuideTone.Calm, [.. Enum.GetValues<GuidePartKind>().Select(kind => new GuidePart(text, kind, Many(text)))], reasons, [.. buttons.Take(8)], [.. buttons.Take(3)], Many(new Related(text, Many(text)))), L),
            CompareCard.Draw(GuidanceSamples.Compared(L) with { Topic = text, One = new(text, VerdictKind.Told, true, text, reasons, Many(text), text), Other = new(text, VerdictKind.Allowed, false, text, reasons, Many(text)) }, L),
            CandidatesCard.Draw(new(buttons, key, key), L),
            NoticeCard.Draw(new(text, text, [.. buttons.Take(4)]), L),
            SchoolCard.Draw(new([.. buttons.Take(20)]), L),
            EscalationFormCard.Draw(CaseSamples.Form(L) with { Asked = text, Words = text, Problem = text }, L),
            EscalationReviewCard.Draw(CaseSamples.Review(L) with { Asked = text, Words = text, ShortAnswer = text, Trail = trail }, L),
            AdviceCard.Draw(CaseSamples.Given(L) with { Asked = text, Explanation = text, By = text }, L),
            CaseCard.Draw(CaseSamples.Waiting(L) with { Question = text, Words = text, ShortAnswer = text, AskedBy = text, Handler = text, Given = text, Reasons = reasons, Trail = trail }, L),
            AdviceFormCard.Draw(CaseSamples.AdviceForm(L) with { Question = text, Explanation = text, Problem = text }, L),
            MyQuestionsCard.Draw(new(Many(lines[0] with { Topic = text }), key), L),
            OpenCasesCard.Draw(new(Many(lines[0] with { Topic = text })), L),
        ];
    }
}
