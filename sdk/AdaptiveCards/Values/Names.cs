namespace AdaptiveCards;

/// <summary>The words of the schema, in the order of the enums beside them.</summary>
internal static class Names
{
    internal static readonly string[] Size = ["default", "small", "medium", "large", "extraLarge"];
    internal static readonly string[] Weight = ["default", "lighter", "bolder"];
    internal static readonly string[] Color = ["default", "dark", "light", "accent", "good", "warning", "attention"];
    internal static readonly string[] TextStyle = ["default", "heading"];
    internal static readonly string[] Font = ["default", "monospace"];
    internal static readonly string[] Spacing = ["default", "none", "small", "medium", "large", "extraLarge", "padding"];
    internal static readonly string[] Container = ["default", "emphasis", "good", "attention", "warning", "accent"];
    internal static readonly string[] Horizontal = ["left", "center", "right", "stretch"];
    internal static readonly string[] Vertical = ["top", "center", "bottom"];
    internal static readonly string[] ImageSize = ["auto", "stretch", "small", "medium", "large"];
    internal static readonly string[] ImageStyle = ["default", "person"];
    internal static readonly string[] ChoiceStyle = ["compact", "expanded", "filtered"];
    internal static readonly string[] InputStyle = ["text", "tel", "url", "email", "password"];
    internal static readonly string[] Inputs = ["auto", "none"];
    internal static readonly string[] Mode = ["primary", "secondary"];
}
