using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Unfolds a card below the button.</summary>
public class AdaptiveShowCardAction : AdaptiveAction
{
    public const string TypeName = "Action.ShowCard";

    public override string Type { get; set; } = TypeName;

    public AdaptiveCard Card { get; set; }

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Part("card"u8, Card);
    }
}
