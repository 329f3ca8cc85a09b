using AdaptiveCards;
using PolicyBot.Policy;

namespace PolicyBot.Cards;

/// <summary>Asks which school a colleague works at.</summary>
public sealed record SchoolChoice(IReadOnlyList<Button> Schools);

/// <summary>Draws a <see cref="SchoolChoice"/>.</summary>
public static class SchoolCard
{
    public static AdaptiveCard Draw(SchoolChoice model, Language language) => Sheet.Draw(language, (sheet, words) => sheet
        .InShort(words.SchoolTitle)
        .Title(words.SchoolTitle)
        .Line(words.SchoolText)
        .Choices(model.Schools));
}
