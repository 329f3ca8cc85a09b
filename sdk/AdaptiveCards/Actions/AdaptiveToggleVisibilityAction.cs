using System.Text.Json;

namespace AdaptiveCards;

/// <summary>An element by its id, and whether it is shown after the press; null turns it over.</summary>
public class AdaptiveTargetElement
{
    public AdaptiveTargetElement()
    {
    }

    public AdaptiveTargetElement(string elementId) => ElementId = elementId;

    public AdaptiveTargetElement(string elementId, bool isVisible)
    {
        ElementId = elementId;
        IsVisible = isVisible;
    }

    public string ElementId { get; set; }

    public bool? IsVisible { get; set; }

    public static implicit operator AdaptiveTargetElement(string elementId) => new(elementId);
}

/// <summary>Shows or hides elements of the card, without asking the bot.</summary>
public class AdaptiveToggleVisibilityAction : AdaptiveAction
{
    public const string TypeName = "Action.ToggleVisibility";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveTargetElement> TargetElements { get; set; } = [];

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.WriteStartArray("targetElements"u8);
        foreach (var target in TargetElements)
        {
            if (target.IsVisible is not { } visible)
            {
                writer.WriteStringValue(target.ElementId);
                continue;
            }

            writer.WriteStartObject();
            writer.WriteString("elementId"u8, target.ElementId);
            writer.WriteBoolean("isVisible"u8, visible);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
