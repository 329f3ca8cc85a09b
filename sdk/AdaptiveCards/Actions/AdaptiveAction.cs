using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Something a person can press.</summary>
public abstract class AdaptiveAction : AdaptiveTypedElement
{
    public string Title { get; set; }

    public string IconUrl { get; set; }

    public string Style { get; set; } = "default";

    public string Tooltip { get; set; }

    public AdaptiveActionMode Mode { get; set; }

    public bool IsEnabled { get; set; } = true;

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Text("title"u8, Title);
        writer.Text("iconUrl"u8, IconUrl);
        if (Style is not "default")
            writer.Text("style"u8, Style);
        writer.Text("tooltip"u8, Tooltip);
        writer.Word("mode"u8, (int)Mode, Names.Mode);
        if (!IsEnabled)
            writer.WriteBoolean("isEnabled"u8, false);
    }
}
