using AdaptiveCards;
using PolicyBot.Policy;

namespace PolicyBot.Cards;

/// <summary>What the bot says when it is not sure what is meant.</summary>
/// <param name="Topics">At most three are shown; none means that nothing was understood.</param>
public sealed record Candidates(IReadOnlyList<Button> Topics, string? AskMtKey, string? StopKey);

/// <summary>Draws <see cref="Candidates"/>.</summary>
public static class CandidatesCard
{
    public static AdaptiveCard Draw(Candidates model, Language language) => Sheet.Draw(language, (sheet, words) =>
    {
        var (title, text) = model.Topics.Count > 0
            ? (words.CandidatesTitle, words.CandidatesText)
            : (words.UnknownTitle, words.UnknownText);
        sheet.InShort(title + ". " + text)
            .Title(title)
            .Line(text)
            .Choices([.. model.Topics.Take(3)])
            .Foot(Sheet.Key(words.AskMt, model.AskMtKey), Sheet.Key(words.Stop, model.StopKey));
    });
}
