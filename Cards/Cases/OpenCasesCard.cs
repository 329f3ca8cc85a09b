using AdaptiveCards;
using PolicyBot.Policy;

namespace PolicyBot.Cards;

/// <summary>The questions that wait for the MT, most pressing first.</summary>
public sealed record OpenCases(IReadOnlyList<CaseLine> Lines);

/// <summary>Draws <see cref="OpenCases"/>.</summary>
public static class OpenCasesCard
{
    public static AdaptiveCard Draw(OpenCases model, Language language) => Sheet.Draw(language, (sheet, words) => sheet
        .InShort(words.OpenCasesTitle)
        .Title(words.OpenCasesTitle)
        .Cases(model.Lines, words.OpenCasesNone, withUrgency: true));
}
