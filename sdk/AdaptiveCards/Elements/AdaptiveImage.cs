using System.Text.Json;

namespace AdaptiveCards;

/// <summary>A picture at an address, with words for who cannot see it.</summary>
public class AdaptiveImage : AdaptiveElement
{
    public const string TypeName = "Image";

    public AdaptiveImage()
    {
    }

    public AdaptiveImage(string url) => Url = new Uri(url);

    public AdaptiveImage(Uri url) => Url = url;

    public override string Type { get; set; } = TypeName;

    public Uri Url { get; set; }

    public string UrlString
    {
        get => Url?.ToString();
        set => Url = new Uri(value);
    }

    public string AltText { get; set; }

    public AdaptiveImageSize Size { get; set; }

    public AdaptiveImageStyle Style { get; set; }

    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    public AdaptiveAction SelectAction { get; set; }

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.WriteString("url"u8, UrlString);
        writer.Text("altText"u8, AltText);
        writer.Word("size"u8, (int)Size, Names.ImageSize);
        writer.Word("style"u8, (int)Style, Names.ImageStyle);
        writer.Word("horizontalAlignment"u8, (int)HorizontalAlignment, Names.Horizontal);
        writer.Part("selectAction"u8, SelectAction);
    }
}
