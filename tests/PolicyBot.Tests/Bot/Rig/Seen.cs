using System.Text.Json.Nodes;

namespace PolicyBot.Tests.BotRoom;

/// <summary>What somebody sees: a card with its buttons, or words.</summary>
internal sealed record Seen(string Conversation, string MessageId, JsonNode? Card, string Words)
{
    private static readonly string[] shown = ["text", "title", "value", "label", "placeholder", "fallbackText", "speak", "errorMessage"];

    /// <summary>Everything there is to read on it.</summary>
    public string Text => Card is null ? Words : string.Join('\n', Strings(Card).Prepend(Words));

    public IReadOnlyList<string> Buttons => Card is null ? [] : [.. Actions(Card).Select(action => action["title"]!.GetValue<string>())];

    /// <summary>Whether a button has this title or tooltip.</summary>
    public bool Has(string title) =>
        Card is not null && Actions(Card).Any(action => action["title"]!.GetValue<string>() == title || action["tooltip"]?.GetValue<string>() == title);

    /// <summary>What the client sends when this button is pressed, with the inputs as they stand.</summary>
    public JsonObject Press(string title, params (string Id, string Value)[] inputs)
    {
        var action = Actions(Card!).FirstOrDefault(action => action["title"]!.GetValue<string>() == title || action["tooltip"]?.GetValue<string>() == title)
            ?? throw new InvalidOperationException($"No button '{title}'. There are: {string.Join(", ", Buttons)}. The card says: {Text}");
        var press = action.DeepClone().AsObject();
        var data = press["data"]!.AsObject();
        foreach (var input in Inputs(Card!))
            data[input["id"]!.GetValue<string>()] = input["value"]?.DeepClone() ?? "";
        foreach (var (id, value) in inputs)
            data[id] = value;
        return press;
    }

    private static IEnumerable<JsonObject> Actions(JsonNode node) =>
        Objects(node).Where(found => found["type"]?.GetValueKind() == System.Text.Json.JsonValueKind.String && found["type"]!.GetValue<string>() == "Action.Execute");

    private static IEnumerable<JsonObject> Inputs(JsonNode node) =>
        Objects(node).Where(found => found["type"]?.GetValue<string>().StartsWith("Input.", StringComparison.Ordinal) == true);

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject it => it.Where(member => member.Key != "data").SelectMany(member => Objects(member.Value)).Prepend(it),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };

    private static IEnumerable<string> Strings(JsonNode node) => Objects(node).SelectMany(found => found)
        .Where(member => shown.Contains(member.Key) && member.Value?.GetValueKind() == System.Text.Json.JsonValueKind.String)
        .Select(member => member.Value!.GetValue<string>());
}
