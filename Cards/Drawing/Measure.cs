namespace PolicyBot.Cards;

/// <summary>How much of a text and how many of a list a card shows. Every card is drawn at the widest measure at which it fits.</summary>
/// <param name="Text">Characters.</param>
/// <param name="Items">Of each list.</param>
internal sealed record Measure(int Text, int Items)
{
    /// <summary>Teams takes messages of 28 KB in UTF-16; the message around the card needs some of that.</summary>
    internal const int MaxBytes = 25 * 1024;

    private const int Title = 80;

    internal static readonly Measure[] WidestFirst =
        [new(1200, 12), new(1200, 8), new(600, 8), new(300, 6), new(160, 5), new(100, 4), new(60, 3), new(40, 2), new(24, 1)];

    internal static bool Holds(string json) => json.Length * sizeof(char) <= MaxBytes;

    internal string Fit(string text) => Cut(text, Text);

    /// <summary>What somebody wrote: whole as long as the card has room for it.</summary>
    internal string Whole(string text) => Text >= WidestFirst[0].Text ? text : Fit(text);

    /// <summary>Buttons are short at any measure.</summary>
    internal string FitTitle(string text) => Cut(text, Math.Min(Text, Title));

    private static string Cut(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return string.Concat(text.AsSpan(0, end).TrimEnd(), "…");
    }
}
