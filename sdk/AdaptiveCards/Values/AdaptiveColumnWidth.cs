namespace AdaptiveCards;

/// <summary>The widths of a column that have a name; any other is a weight or a number of pixels as text.</summary>
public class AdaptiveColumnWidth
{
    public const string Auto = "auto";

    public const string Stretch = "stretch";
}
