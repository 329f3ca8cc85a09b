using PolicyBot.Cards;
using PolicyBot.Policy;

namespace PolicyBot.Tests.CardsRoom;

public sealed class CardTests
{
    public static TheoryData<string, Language> Cards() => Gallery.All();

    [Theory]
    [MemberData(nameof(Cards))]
    public void A_card_can_be_read_aloud_and_be_shown_where_cards_are_not(string name, Language language)
    {
        var card = Gallery.Cards[name](language).Read();

        Assert.Equal("1.5", card.Text("version"));
        Assert.Equal(language.In("nl", "en"), card.Text("lang"));
        Assert.False(string.IsNullOrWhiteSpace(card.Text("speak")));
        Assert.False(string.IsNullOrWhiteSpace(card.Text("fallbackText")));
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void A_field_says_what_it_is_for_and_what_is_wrong(string name, Language language)
    {
        var inputs = Gallery.Cards[name](language).Read().Parts().Where(part => part.Text("type")?.StartsWith("Input.", StringComparison.Ordinal) == true);

        Assert.All(inputs, input =>
        {
            Assert.False(string.IsNullOrWhiteSpace(input.Text("id")));
            Assert.False(string.IsNullOrWhiteSpace(input.Text("label")));
            Assert.False(string.IsNullOrWhiteSpace(input.Text("errorMessage")));
        });
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void A_button_carries_one_key_and_nothing_else(string name, Language language)
    {
        var card = Gallery.Cards[name](language).Read();
        var actions = card.Parts().Where(part => part.Text("type")?.StartsWith("Action.", StringComparison.Ordinal) == true).ToList();

        Assert.All(actions, action =>
        {
            Assert.Equal("Action.Execute", action.Text("type"));
            Assert.Equal(CardInputs.Verb, action.Text("verb"));
            var datum = Assert.Single(action["data"]!.AsObject());
            Assert.Equal(CardInputs.Key, datum.Key);
            Assert.False(string.IsNullOrWhiteSpace(action.Text("title")));
        });
        Assert.True(actions.Count(action => action.Text("style") == "positive") <= 1);
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void Where_something_must_be_filled_in_there_is_a_way_out_without_it(string name, Language language)
    {
        var card = Gallery.Cards[name](language).Read();
        if (!card.Parts().Any(part => part["isRequired"] is not null))
            return;

        Assert.Contains(card.OfType("Action.Execute"), action => action.Text("associatedInputs") == "none");
    }

    [Theory]
    [InlineData(Language.Dutch)]
    [InlineData(Language.English)]
    public void The_channel_sees_a_number_the_urgency_and_the_state_and_nothing_else(Language language)
    {
        var card = AlertCard.Draw(CaseSamples.Alert(), language).Read();

        var texts = card.Parts()
            .SelectMany(part => new[] { part.Text("text"), part.Text("title"), part.Text("speak"), part.Text("fallbackText"), part.Text("value") })
            .OfType<string>()
            .Distinct();
        Assert.Equal(
            [
                language.In("Vraag 2026-0042", "Question 2026-0042"),
                language.In("Vandaag · Nog niet opgepakt", "Today · Not taken on yet"),
                language.In("Open in privéchat", "Open in private chat"),
            ],
            texts);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_MT_member_sees_who_has_a_question_in_hand(bool mine)
    {
        var seen = CaseSamples.Taken(Language.Dutch) with { Mine = mine };

        var texts = CaseCard.Draw(seen, Language.Dutch).Read().OfType("TextRun").Select(run => run.Text("text"));

        Assert.Contains(mine ? "Jij hebt deze vraag opgepakt." : "De teamleider bovenbouw heeft deze vraag opgepakt.", texts);
    }

    [Theory]
    [InlineData(0, "Dat begrijp ik nog niet")]
    [InlineData(1, "Dat weet ik niet zeker")]
    [InlineData(5, "Dat weet ik niet zeker")]
    public void At_most_three_topics_are_proposed_and_the_MT_can_always_be_asked(int found, string title)
    {
        var model = new Candidates([.. Enumerable.Range(0, found).Select(at => new Button($"T{at}", $"k-{at}"))], "k-mt", null);

        var card = CandidatesCard.Draw(model, Language.Dutch).Read();

        Assert.Equal(Math.Min(found, 3) + 1, card.OfType("Action.Execute").Count());
        Assert.Contains(card.OfType("Action.Execute"), action => action.Text("title") == "Vraag het MT");
        Assert.Equal(title, card.OfType("TextBlock").First().Text("text"));
    }

    [Fact]
    public void A_national_rule_says_since_when()
    {
        var texts = VerdictCard.Draw(GuidanceSamples.NotAllowed(Language.Dutch), Language.Dutch).Read().OfType("TextRun").Select(run => run.Text("text"));

        Assert.Contains("Landelijke regel, sinds 1 januari 2024 · Autoriteit Persoonsgegevens", texts);
    }
}
