using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Opens an address in the browser.</summary>
public class AdaptiveOpenUrlAction : AdaptiveAction
{
    public const string TypeName = "Action.OpenUrl";

    public override string Type { get; set; } = TypeName;

    public Uri Url { get; set; }

    public string UrlString
    {
        get => Url?.ToString();
        set => Url = new Uri(value);
    }

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.WriteString("url"u8, UrlString);
    }
}
