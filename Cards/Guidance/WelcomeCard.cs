using AdaptiveCards;
using PolicyBot.Policy;

namespace PolicyBot.Cards;

/// <summary>What a colleague sees first.</summary>
/// <param name="School">As in "the answer of …".</param>
/// <param name="WhoDecides">As in "… decides": the MT of this school, by role.</param>
/// <param name="Examples">Three questions to try.</param>
public sealed record Welcome(string School, string WhoDecides, IReadOnlyList<Button> Examples);

/// <summary>Draws a <see cref="Welcome"/>.</summary>
public static class WelcomeCard
{
    public static AdaptiveCard Draw(Welcome model, Language language) => Sheet.Draw(language, (sheet, words) => sheet
        .InShort(words.WelcomeTitle + ". " + words.WelcomeText(model.School))
        .Title(words.WelcomeTitle)
        .Line(words.WelcomeText(model.School))
        .Line(words.WelcomeWho(model.WhoDecides))
        .Line(words.Privacy, Look.Strong)
        .Heading(words.WelcomeExamples)
        .Choices([.. model.Examples.Take(3)]));
}
