using AdaptiveCards;

namespace PolicyBot.Cards;

/// <content>Buttons: beside one another where short, below one another where long, and at the foot.</content>
internal sealed partial class Sheet
{
    /// <summary>Letters that fit beside one another on a narrow card.</summary>
    private const int RowOfLetters = 30;

    /// <summary>A button with fixed words, or none where there is no key.</summary>
    internal static Button? Key(string word, string? key, ButtonStyle style = ButtonStyle.Plain) =>
        key is null ? null : new Button(word, key, style);

    /// <summary>Buttons in the card itself: answers, examples, topics.</summary>
    internal Sheet Choices(IReadOnlyList<Button> buttons)
    {
        if (buttons.Count <= 4 && buttons.Sum(button => button.Title.Length) <= RowOfLetters)
            return Row(buttons);
        foreach (var button in buttons)
            Row([button], AdaptiveSpacing.Small);
        return this;
    }

    /// <summary>Buttons at the foot of the card that send its inputs.</summary>
    internal Sheet Foot(params ReadOnlySpan<Button?> buttons) => Foot(sendsInputs: true, buttons);

    /// <summary>Buttons at the foot of the card that lead away from a form: they send no inputs, so nothing has to be filled in first.</summary>
    internal Sheet WayOut(params ReadOnlySpan<Button?> buttons) => Foot(sendsInputs: false, buttons);

    internal Sheet Foot(bool sendsInputs, ReadOnlySpan<Button?> buttons)
    {
        foreach (var button in buttons)
            if (button is not null)
                card.Actions.Add(Press.Action(button, measure, sendsInputs));
        return this;
    }

    private Sheet Row(IReadOnlyList<Button> buttons, AdaptiveSpacing spacing = AdaptiveSpacing.Default) =>
        buttons.Count == 0
            ? this
            : Add(new AdaptiveActionSet
            {
                Spacing = spacing,
                Actions = [.. buttons.Select(button => Press.Action(button, measure, sendsInputs: true))],
            });
}
