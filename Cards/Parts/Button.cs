namespace PolicyBot.Cards;

/// <summary>Something to press: what it says and the opaque key that the press carries, and nothing else.</summary>
public sealed record Button(string Title, string Key, ButtonStyle Style = ButtonStyle.Plain);

/// <summary>How much a button asks for attention; at most one <see cref="Primary"/> a card.</summary>
public enum ButtonStyle { Plain, Primary, Destructive }
