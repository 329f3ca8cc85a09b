using AdaptiveCards;

namespace PolicyBot.Cards;

/// <summary>The few ways in which text looks on a card.</summary>
internal enum Look { Body, Strong, Title, Heading, Quiet }

/// <summary>Text of a model as an element. Always a text run: what people typed is shown letter for letter, never read as Markdown.</summary>
internal static class Said
{
    private const int MaxParagraphs = 10;

    internal static AdaptiveRichTextBlock Line(string text, Look look, AdaptiveSpacing spacing = AdaptiveSpacing.Default)
    {
        var run = new AdaptiveTextRun(text);
        switch (look)
        {
            case Look.Strong:
                run.Weight = AdaptiveTextWeight.Bolder;
                break;
            case Look.Title:
                run.Weight = AdaptiveTextWeight.Bolder;
                run.Size = AdaptiveTextSize.Medium;
                break;
            case Look.Heading:
                run.Size = AdaptiveTextSize.Small;
                run.Weight = AdaptiveTextWeight.Bolder;
                run.IsSubtle = true;
                break;
            case Look.Quiet:
                run.Size = AdaptiveTextSize.Small;
                run.IsSubtle = true;
                break;
        }

        return new AdaptiveRichTextBlock { Inlines = [run], Spacing = spacing };
    }

    /// <summary>What somebody typed: each line of it a paragraph, and past the tenth the rest in one.</summary>
    internal static IEnumerable<AdaptiveElement> Paragraphs(string text) =>
        text.Split('\n', MaxParagraphs, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select((line, at) => Line(line, Look.Body, at == 0 ? AdaptiveSpacing.Default : AdaptiveSpacing.Small));
}
