using System.Text.Json.Nodes;
using PolicyBot.Tests.BotRoom;

namespace PolicyBot.Tests.DialogsRoom;

/// <summary>Presses its way through a case, and fills in whatever form comes with the first thing that fits.</summary>
internal sealed class Walker(Colleague handler)
{
    private const string Send = "Klaar", GoOn = "Verder";

    /// <summary>Does what the form asks, card after card, until it is done.</summary>
    /// <param name="chosen">Values by field, where the first that fits will not do.</param>
    public async Task<Seen> FillsAsync(Seen form, params (string Id, string Value)[] chosen)
    {
        for (var card = 0; card < 8 && (form.Has(Send) || form.Has(GoOn)); card++)
        {
            var filled = Inputs(form.Card!).Where(input => input["isRequired"]?.GetValue<bool>() == true)
                .Select(input => (Id: input["id"]!.GetValue<string>(), Value: Fitting(input)))
                .Select(field => (field.Id, chosen.FirstOrDefault(value => value.Id == field.Id).Value ?? field.Value)).ToArray();
            form = await handler.PressesAsync(form, form.Has(Send) ? Send : GoOn, filled);
        }
        return form;
    }

    /// <summary>Opens the case, takes it on where that is still to be done, and does the steps that have to be done, one after another.</summary>
    public async Task<Seen> DoesAllStepsAsync(string number)
    {
        var card = await handler.SaysAsync($"zaak {number}");
        if (card.Has("Pak op"))
            card = await handler.PressesAsync(card, "Pak op");
        for (var step = 0; step < 20; step++)
        {
            if (card.Buttons.FirstOrDefault(title => title.StartsWith("Ga verder met stap", StringComparison.Ordinal)) is not { } next)
                return card;
            var steps = await FillsAsync(await handler.PressesAsync(card, next));
            Assert.True(steps.Has("Overzicht"), steps.Text);
            card = await handler.PressesAsync(steps, "Overzicht");
        }
        throw new InvalidOperationException($"The steps never end: {card.Text}");
    }

    /// <summary>Closes it; all that has to be done is done.</summary>
    public async Task<Seen> ClosesAsync(Seen card) => await FillsAsync(await handler.PressesAsync(card, "Sluit de zaak af"));

    private static string Fitting(JsonObject input) => input["type"]!.GetValue<string>() switch
    {
        "Input.ChoiceSet" => input["choices"]![0]!["value"]!.GetValue<string>(),
        "Input.Date" => "2026-03-02",
        _ => "opgeschreven",
    };

    private static IEnumerable<JsonObject> Inputs(JsonNode? node) => node switch
    {
        JsonObject it => it.SelectMany(member => Inputs(member.Value)).Concat(
            it["type"] is JsonValue type && type.ToString().StartsWith("Input.", StringComparison.Ordinal) ? [it] : []),
        JsonArray list => list.SelectMany(Inputs),
        _ => [],
    };
}
