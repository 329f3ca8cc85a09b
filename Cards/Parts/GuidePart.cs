namespace PolicyBot.Cards;

/// <summary>One part of a guide, below its heading.</summary>
public sealed record GuidePart(string Heading, GuidePartKind Kind, IReadOnlyList<string> Lines);

/// <summary>How a part is read: one after the other, in any order, or to be copied word for word.</summary>
public enum GuidePartKind { Steps, Points, Copy }

/// <summary>How pressing a guide is.</summary>
public enum GuideTone { Calm, Careful, Pressing }
