using AdaptiveCards;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Cards;

/// <summary>The colour and the headline of an answer.</summary>
internal static class Tone
{
    internal static AdaptiveContainerStyle Style(VerdictKind kind) => kind switch
    {
        VerdictKind.Allowed => AdaptiveContainerStyle.Good,
        VerdictKind.AllowedIf or VerdictKind.AskMt => AdaptiveContainerStyle.Warning,
        VerdictKind.NotAllowed => AdaptiveContainerStyle.Attention,
        VerdictKind.Told or VerdictKind.NotCovered => AdaptiveContainerStyle.Emphasis,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No tone for this verdict."),
    };

    internal static string Headline(VerdictKind kind, CardWords words) => kind switch
    {
        VerdictKind.Allowed => words.VerdictAllowed,
        VerdictKind.AllowedIf => words.VerdictAllowedIf,
        VerdictKind.AskMt => words.VerdictAskMt,
        VerdictKind.NotAllowed => words.VerdictNotAllowed,
        VerdictKind.Told => words.VerdictTold,
        VerdictKind.NotCovered => words.VerdictNotCovered,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No headline for this verdict."),
    };
}
