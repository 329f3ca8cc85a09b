using System.Text.Json.Nodes;
using AdaptiveCards;

namespace PolicyBot.Tests.CardsRoom;

public sealed class AdaptiveCardsTests
{
    [Fact]
    public void What_is_left_at_its_default_is_not_written()
    {
        var card = new AdaptiveCard("1.5");
        card.Body.Add(new AdaptiveTextBlock("Hoi"));

        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"Hoi"}]}"""),
            JsonNode.Parse(card.ToJson())));
    }

    [Fact]
    public void Every_kind_of_field_keeps_its_label_its_error_and_its_bounds()
    {
        var card = new AdaptiveCard(new AdaptiveSchemaVersion(1, 5));
        card.Body.Add(new AdaptiveDateInput { Id = "date", Label = "Wanneer", ErrorMessage = "Kies", Min = "2026-01-01", IsRequired = true });
        card.Body.Add(new AdaptiveNumberInput { Id = "number", Label = "Hoeveel", ErrorMessage = "Vul in", Min = 1, Max = 9 });
        card.Body.Add(new AdaptiveToggleInput { Id = "toggle", Label = "Zeker", ErrorMessage = "Vink aan", Title = "Ja", Value = "true" });

        var body = JsonNode.Parse(card.ToJson())!["body"]!.AsArray();

        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse("""{"type":"Input.Date","id":"date","isRequired":true,"label":"Wanneer","errorMessage":"Kies","min":"2026-01-01"}"""), body[0]));
        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse("""{"type":"Input.Number","id":"number","label":"Hoeveel","errorMessage":"Vul in","min":1,"max":9}"""), body[1]));
        Assert.Equal("Ja", (string?)body[2]!["title"]);
    }

    [Fact]
    public void Every_kind_of_action_says_what_it_does()
    {
        var inner = new AdaptiveCard("1.5");
        inner.Body.Add(new AdaptiveTextBlock("Meer"));
        var card = new AdaptiveCard("1.5");
        card.Body.Add(new AdaptiveContainer { Id = "more", IsVisible = false, Items = [new AdaptiveImage("https://school.example/kaart.png") { AltText = "Kaart" }] });
        card.Actions.Add(new AdaptiveOpenUrlAction { Title = "Bron", Url = new Uri("https://school.example/protocol") });
        card.Actions.Add(new AdaptiveShowCardAction { Title = "Meer", Card = inner });
        card.Actions.Add(new AdaptiveToggleVisibilityAction { Title = "Toon", TargetElements = ["more", new AdaptiveTargetElement("more", true)] });
        card.Actions.Add(new AdaptiveSubmitAction { Title = "Stuur", Data = new Dictionary<string, object> { ["at"] = 3, ["of"] = new[] { "a", "b" } } });
        card.Actions.Add(new AdaptiveExecuteAction { Title = "Doe", Verb = "press", DataJson = """{"key":"k"}""" });

        var actions = JsonNode.Parse(card.ToJson())!["actions"]!.AsArray();

        Assert.Equal("https://school.example/protocol", (string?)actions[0]!["url"]);
        Assert.Equal("Meer", (string?)actions[1]!["card"]!["body"]![0]!["text"]);
        Assert.Equal("more", (string?)actions[2]!["targetElements"]![0]);
        Assert.True((bool)actions[2]!["targetElements"]![1]!["isVisible"]!);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{"at":3,"of":["a","b"]}"""), actions[3]!["data"]));
        Assert.Equal("k", (string?)actions[4]!["data"]!["key"]);
    }

    [Theory]
    [InlineData("1.5", "1.4", 1)]
    [InlineData("1.5", "1.5", 0)]
    [InlineData("1.5", "2.0", -1)]
    public void Schema_versions_are_compared_as_numbers(string one, string other, int order)
    {
        AdaptiveSchemaVersion first = one;

        Assert.Equal(order, Math.Sign(first.CompareTo(new AdaptiveSchemaVersion(other))));
        Assert.Equal(order > 0, first > other);
    }

    [Fact]
    public void A_version_that_is_none_is_refused_by_name() =>
        Assert.Contains("anderhalf", Assert.Throws<AdaptiveSerializationException>(() => new AdaptiveSchemaVersion("anderhalf")).Message, StringComparison.Ordinal);
}
