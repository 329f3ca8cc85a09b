using System.Globalization;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Understanding;

namespace PolicyBot.Dialogs.Turns;

/// <summary>
/// Everything that can be pressed can be typed: finds the button of the open card that typed words mean.
/// </summary>
internal sealed class TypedPress(IPackSource packs, AnswerReader answers)
{
    private static readonly char[] Ends = ['.', '!', '?', ' '];

    /// <summary>The press that these words stand for on this card; null when they mean none of its buttons.</summary>
    public Pressed? Find(RememberedCard card, string text, Command? command, Turn turn)
    {
        var button = OfCommand(card, command) ?? OfAnswer(card, text, turn) ?? OfTitle(card, text) ?? OfResume(card, text, turn) ?? OfChoice(card, text, turn) ?? OfNumber(card, text);
        return button is null ? null : new Pressed(card.Id, null, card.Subject, button, NoFields);
    }

    /// <summary>The press that sends the card's form with these words in it; null when the card has no such form.</summary>
    public static Pressed? Form(RememberedCard card, string text) =>
        card.Buttons.FirstOrDefault(button => button.WordsField is not null) is { WordsField: { } field } form
            ? new Pressed(card.Id, null, card.Subject, form, new Dictionary<string, string>(StringComparer.Ordinal) { [field] = text })
            : null;

    private static readonly Dictionary<string, string> NoFields = [];

    private static CardButton? OfCommand(RememberedCard card, Command? command) => command is PlainCommand { Kind: var kind }
        ? card.Buttons.FirstOrDefault(button => kind switch
        {
            CommandKind.Back => button.Verb is Verb.Back or Verb.ReportBack,
            CommandKind.Again => button.Verb == Verb.Again,
            CommandKind.AskMt => button.Verb == Verb.AskMt,
            CommandKind.Stop => button.Verb == Verb.Stop,
            _ => false,
        })
        : null;

    private CardButton? OfAnswer(RememberedCard card, string text, Turn turn)
    {
        var choices = card.Buttons.Where(button => button.Verb == Verb.Answer).ToList();
        if (choices.Count == 0 || packs.FindFact(new FactId(choices[0].Arguments[0])) is not { } fact)
            return null;
        return answers.Read(fact, text, turn.Language) is { } answer
            ? choices.FirstOrDefault(button => button.Arguments[1] == answer.Value)
            : null;
    }

    /// <summary>The choices of a question in a report are read as those of a fact: by yes or no in many forms, a part of the words, a number.</summary>
    private CardButton? OfChoice(RememberedCard card, string text, Turn turn)
    {
        var choices = card.Buttons.Where(button => button.Verb == Verb.ReportNext && button.Title is not "").ToList();
        if (choices.Count < 2)
            return null;
        var asked = new Policy.Words("", "");
        var fact = new Fact(new FactId(card.Id), asked, asked, null,
            [.. choices.Select(button => new Answer(new AnswerId(button.Arguments[0]), new Policy.Words(button.Title, button.Title), [], []))]);
        return answers.Read(fact, text, turn.Language) is { } answer ? choices.Find(button => button.Arguments[0] == answer.Value) : null;
    }

    private static CardButton? OfTitle(RememberedCard card, string text)
    {
        var words = text.Trim().TrimEnd(Ends);
        CardButton? found = null;
        foreach (var button in card.Buttons)
            if (Same(words, button.Title) || button.Verb == Verb.Change && words.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end && Same(words[(end + 1)..], button.Title))
            {
                if (found is not null && found != button)
                    return null;
                found = button;
            }
        return found;
    }

    private static CardButton? OfResume(RememberedCard card, string text, Turn turn) =>
        card.Buttons.FirstOrDefault(button => button.Verb == Verb.Resume) is { } resume
        && Say.Spoken(Line.SpokenResume, turn.Language).Any(words => Same(text.Trim().TrimEnd(Ends), words)) ? resume : null;

    private static bool Same(string words, string title) => string.Compare(
        words, title.TrimEnd(Ends), CultureInfo.InvariantCulture, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) == 0;

    /// <summary>"2" means the second choice of a list of topics or schools.</summary>
    private static CardButton? OfNumber(RememberedCard card, string text) =>
        int.TryParse(text.Trim().TrimEnd(Ends), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? card.Buttons.Where(button => button.Verb is Verb.Topic or Verb.School).ElementAtOrDefault(number - 1)
            : null;
}
