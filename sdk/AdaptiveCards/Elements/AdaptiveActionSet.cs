using System.Text.Json;

namespace AdaptiveCards;

/// <summary>A row of actions in the body of a card.</summary>
public class AdaptiveActionSet : AdaptiveElement
{
    public const string TypeName = "ActionSet";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveAction> Actions { get; set; } = [];

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.List("actions"u8, Actions);
    }
}
