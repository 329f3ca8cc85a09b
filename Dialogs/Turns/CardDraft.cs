using System.Globalization;
using AdaptiveCards;
using PolicyBot.Cards;
using PolicyBot.Policy.Cases;

namespace PolicyBot.Dialogs.Turns;

/// <summary>A card in the making: hands out the keys of its buttons and remembers what each one means.</summary>
/// <param name="id">At least 128 random bits.</param>
/// <param name="messageId">Our id of the message it will stand in.</param>
/// <param name="subject">What it is about, in the words of the dialog that draws it.</param>
/// <param name="audience">The one person who may press, or null where the verb itself checks who may.</param>
public sealed class CardDraft(string id, string messageId, string subject, PersonId? audience)
{
    private readonly List<CardButton> buttons = [];

    public string Id => id;

    public string MessageId => messageId;

    public string Subject => subject;

    public PersonId? Audience => audience;

    /// <summary>What each button means, in the order of their keys.</summary>
    public IReadOnlyList<CardButton> Buttons => buttons;

    /// <summary>The key of a button whose words the card knows by itself.</summary>
    public string Key(Verb verb, params string[] arguments) => Button("", verb, ButtonStyle.Plain, arguments).Key;

    /// <summary>The key of the button that sends the card's form; whatever is typed in the chat goes into its field of this id.</summary>
    public string FormKey(Verb verb, string wordsField)
    {
        var key = Key(verb);
        buttons[^1] = buttons[^1] with { WordsField = wordsField };
        return key;
    }

    /// <summary>A button for the card, with its key.</summary>
    public Button Button(string title, Verb verb, ButtonStyle style, params string[] arguments)
    {
        buttons.Add(new CardButton(verb, arguments, title));
        return new Button(title, string.Create(CultureInfo.InvariantCulture, $"{id}.{buttons.Count - 1}"), style);
    }

    /// <summary>An answer to a question: a plain button.</summary>
    public Button Button(string title, Verb verb, params string[] arguments) => Button(title, verb, ButtonStyle.Plain, arguments);

    /// <summary>Takes over the words that the drawn card put on its buttons, so that typing them is pressing them.</summary>
    public void LearnTitles(AdaptiveCard card)
    {
        foreach (var (key, title) in DrawnButtons.Of(card))
            if (key.StartsWith(id, StringComparison.Ordinal) && int.TryParse(key.AsSpan(id.Length + 1), out var index))
                buttons[index] = buttons[index] with { Title = buttons[index].Title is "" ? title : buttons[index].Title };
    }
}
