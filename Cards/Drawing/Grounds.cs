using AdaptiveCards;

namespace PolicyBot.Cards;

/// <summary>The ground on which the head of a card stands.</summary>
internal static class Grounds
{
    internal static AdaptiveContainerStyle Of(GuideTone tone) => tone switch
    {
        GuideTone.Calm => AdaptiveContainerStyle.Emphasis,
        GuideTone.Careful => AdaptiveContainerStyle.Warning,
        GuideTone.Pressing => AdaptiveContainerStyle.Attention,
        _ => throw new ArgumentOutOfRangeException(nameof(tone), tone, "Every tone has its ground."),
    };
}
