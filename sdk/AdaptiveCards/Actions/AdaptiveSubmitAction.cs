using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Sends data with the inputs of the card to the bot as a message.</summary>
public class AdaptiveSubmitAction : AdaptiveAction
{
    public const string TypeName = "Action.Submit";

    public override string Type { get; set; } = TypeName;

    public object Data { get; set; }

    public string DataJson
    {
        get => ActionData.ToJson(Data);
        set => Data = ActionData.Parse(value);
    }

    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        base.WriteProperties(writer);
        ActionData.Write(writer, Data);
        writer.Word("associatedInputs"u8, (int)AssociatedInputs, Names.Inputs);
    }
}
