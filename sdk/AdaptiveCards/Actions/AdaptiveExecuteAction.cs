using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Sends a verb and data with the inputs of the card to the bot, which may answer with another card.</summary>
public class AdaptiveExecuteAction : AdaptiveAction
{
    public const string TypeName = "Action.Execute";

    public override string Type { get; set; } = TypeName;

    public string Verb { get; set; }

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
        writer.Text("verb"u8, Verb);
        ActionData.Write(writer, Data);
        writer.Word("associatedInputs"u8, (int)AssociatedInputs, Names.Inputs);
    }
}
