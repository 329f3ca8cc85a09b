using AdaptiveCards;
using PolicyBot.Policy;

namespace PolicyBot.Cards;

/// <summary>What can be typed, with buttons for whoever rather presses.</summary>
public sealed record Help(IReadOnlyList<Button> Buttons);

/// <summary>Draws <see cref="Help"/>.</summary>
public static class HelpCard
{
    public static AdaptiveCard Draw(Help model, Language language) => Sheet.Draw(language, (sheet, words) =>
    {
        sheet.InShort(words.HelpTitle + ". " + words.HelpText)
            .Title(words.HelpTitle)
            .Line(words.HelpText);
        var facts = new AdaptiveFactSet();
        foreach (var (word, meaning) in (ReadOnlySpan<(string, string)>)
                 [
                     (words.HelpStopWord, words.HelpStop),
                     (words.HelpBackWord, words.HelpBack),
                     (words.HelpAgainWord, words.HelpAgain),
                     (words.HelpMineWord, words.HelpMine),
                     (words.HelpLanguageWord, words.HelpLanguage),
                     (words.HelpHelpWord, words.HelpHelp),
                 ])
            facts.Facts.Add(new AdaptiveFact(word, meaning));
        sheet.Add(facts)
            .Line(words.Privacy, Look.Quiet)
            .Foot([.. model.Buttons]);
    });
}
