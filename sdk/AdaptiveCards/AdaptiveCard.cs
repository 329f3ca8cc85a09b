using System.Buffers;
using System.Text;
using System.Text.Json;

namespace AdaptiveCards;

/// <summary>A card: a body of elements and a row of actions, for clients that know the schema version named.</summary>
public class AdaptiveCard : AdaptiveTypedElement
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    public const string TypeName = "AdaptiveCard";

    public static AdaptiveSchemaVersion KnownSchemaVersion = new(1, 5);

    public AdaptiveCard(AdaptiveSchemaVersion schemaVersion) => Version = schemaVersion;

    public AdaptiveCard(string schemaVersion)
        : this(new AdaptiveSchemaVersion(schemaVersion))
    {
    }

    public override string Type { get; set; } = TypeName;

    public AdaptiveSchemaVersion Version { get; set; }

    public string FallbackText { get; set; }

    public string Speak { get; set; }

    public string Lang { get; set; }

    public List<AdaptiveElement> Body { get; set; } = [];

    public List<AdaptiveAction> Actions { get; set; } = [];

    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    public AdaptiveAction SelectAction { get; set; }

    public AdaptiveRefresh Refresh { get; set; }

    /// <summary>The card as JSON without white space (the package indents it), defaults left out.</summary>
    public string ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>(2048);
        using (var writer = new Utf8JsonWriter(buffer, JsonWriting.Options))
            Write(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Text("version"u8, Version?.ToString());
        writer.Text("fallbackText"u8, FallbackText);
        writer.Text("speak"u8, Speak);
        writer.Text("lang"u8, Lang);
        writer.Word("verticalContentAlignment"u8, (int)VerticalContentAlignment, Names.Vertical);
        writer.Part("selectAction"u8, SelectAction);
        if (Refresh is not null)
        {
            writer.WritePropertyName("refresh"u8);
            Refresh.Write(writer);
        }

        writer.List("body"u8, Body);
        writer.List("actions"u8, Actions);
    }
}
