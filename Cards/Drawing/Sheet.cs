using AdaptiveCards;
using PolicyBot.Policy;

namespace PolicyBot.Cards;

/// <summary>The paper a card is drawn on, from top to bottom, in one language and at one measure.</summary>
internal sealed partial class Sheet
{
    private readonly Measure measure;
    private readonly AdaptiveCard card = new("1.5");
    private List<AdaptiveElement> here;

    private Sheet(CardWords words, Measure measure, string lang)
    {
        Words = words;
        this.measure = measure;
        card.Lang = lang;
        here = card.Body;
    }

    internal CardWords Words { get; }

    /// <summary>Draws at the widest measure that fits a Teams message.</summary>
    internal static AdaptiveCard Draw(Language language, Action<Sheet, CardWords> draw)
    {
        var words = CardWords.In(language);
        foreach (var measure in Measure.WidestFirst)
        {
            var sheet = new Sheet(words, measure, language == Language.Dutch ? "nl" : "en");
            draw(sheet, words);
            if (Measure.Holds(sheet.card.ToJson()))
                return sheet.card;
        }

        throw new InvalidOperationException($"A card does not fit in {Measure.MaxBytes} bytes, however little of its texts is shown.");
    }

    /// <summary>The card in a sentence: read aloud, shown in notifications and where cards cannot be drawn. No words of people.</summary>
    internal Sheet InShort(string text)
    {
        card.Speak = card.FallbackText = measure.Fit(text);
        return this;
    }

    /// <summary>The heading of the card, in fixed words.</summary>
    internal Sheet Title(string word) => Add(new AdaptiveTextBlock(word)
    {
        Size = AdaptiveTextSize.Large,
        Weight = AdaptiveTextWeight.Bolder,
        Style = AdaptiveTextBlockStyle.Heading,
        Wrap = true,
        Spacing = AdaptiveSpacing.None,
    });

    /// <summary>The heading of a part, in fixed words: small, so that the text below it leads.</summary>
    internal Sheet Heading(string word) => Add(new AdaptiveTextBlock(word)
    {
        Size = AdaptiveTextSize.Small,
        IsSubtle = true,
        Weight = AdaptiveTextWeight.Bolder,
        Style = AdaptiveTextBlockStyle.Heading,
        Wrap = true,
        Spacing = AdaptiveSpacing.Large,
    });

    internal Sheet Line(string text, Look look = Look.Body, AdaptiveSpacing spacing = AdaptiveSpacing.Default) =>
        Add(Said.Line(measure.Fit(text), look, spacing));

    /// <summary>A few words to the left and fewer to the right, both quiet.</summary>
    internal Sheet Eyebrow(string left, string? right = null)
    {
        if (right is null)
            return Line(left, Look.Quiet, AdaptiveSpacing.None);
        var end = Said.Line(right, Look.Quiet);
        end.HorizontalAlignment = AdaptiveHorizontalAlignment.Right;
        return Add(new AdaptiveColumnSet
        {
            Spacing = AdaptiveSpacing.None,
            Columns =
            [
                new() { Width = "stretch", Items = [Said.Line(measure.Fit(left), Look.Quiet)] },
                new() { Width = "auto", Items = [end] },
            ],
        });
    }

    /// <summary>Draws a part on a ground of its own.</summary>
    internal Sheet On(AdaptiveContainerStyle style, bool edgeToEdge, Action draw)
    {
        var ground = new AdaptiveContainer { Style = style, Bleed = edgeToEdge, Spacing = AdaptiveSpacing.Small };
        Add(ground);
        var outside = here;
        here = ground.Items;
        draw();
        here = outside;
        return this;
    }

    internal Sheet Add(AdaptiveElement element)
    {
        here.Add(element);
        return this;
    }
}
