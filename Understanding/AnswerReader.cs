using System.Globalization;
using System.Runtime.CompilerServices;
using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Understanding.Answering;
using PolicyBot.Understanding.Reading;
using PolicyBot.Understanding.Spotting;
using PolicyBot.Understanding.Spotting.Phrases;

namespace PolicyBot.Understanding;

/// <summary>Reads what somebody types as the answer to a fact's question: a label, a synonym, a number, yes or no in many forms.</summary>
public sealed class AnswerReader
{
    /// <summary>A longer reply is a story, not an answer.</summary>
    private const int MostWords = 12;

    private readonly ConditionalWeakTable<Fact, AnswerPhrases> phrases = [];
    private readonly Replies replies = new();
    private readonly AnswerWords words = new();
    private readonly PhraseSet numberWords = PhraseSet.Of("number");

    /// <summary>The answer that is meant, or nothing when that is not certain.</summary>
    /// <param name="language">The language the question was asked in; its words go before those of the other.</param>
    public AnswerId? Read(Fact fact, string text, Language language)
    {
        var typed = Sentence.Of(text);
        if (typed.Count is 0 or > MostWords)
            return null;
        var options = fact.Answers.Select(answer => new Option(answer)).ToArray();
        return Only(options, option => option.Label(language).Text == typed.Text)
            ?? Only(options, option => option.Texts.Any(own => own.Text == typed.Text))
            ?? Numbered(options, typed)
            ?? Replied(options, typed, language)
            ?? (words.SaysMore(typed) ? null : Nearly(options, typed)
                ?? Only(options, option => option.Texts.Any(own => words.IsPartOf(typed, own)))
                ?? Contained(options, typed, phrases.GetValue(fact, of => new AnswerPhrases(of)).In(typed))
                ?? BeginningWithReply(options, typed));
    }

    private AnswerId? Numbered(Option[] options, Sentence typed)
    {
        if (typed.Count > 2 || typed.Count == 2 && !numberWords.Contains(typed[0]))
            return null;
        return int.TryParse(typed[typed.Count - 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1 && number <= options.Length
                ? options[number - 1].Id
                : null;
    }

    /// <summary>Yes and no stand for the answer so named, or for the only one whose words begin with yes or no.</summary>
    private AnswerId? Replied(Option[] options, Sentence typed, Language language)
    {
        if (replies.Read(typed) is not { } reply)
            return null;
        return Only(options, option => words.Names(reply, option.Id))
            ?? Only(options, option => option.Texts.Any(own => replies.Read(own) == reply))
            ?? (reply == Reply.Unsure ? null : Only(options, option => words.Begins(reply, option.Label(language))));
    }

    /// <summary>One slip of the hand in a longer word, two in a long text; never in a number, never one answer for another.</summary>
    private static AnswerId? Nearly(Option[] options, Sentence typed)
    {
        var most = typed.Text.Length switch { < 5 => 0, < 12 => 1, _ => 2 };
        return most == 0 ? null : Only(options, option => option.Texts.Any(own =>
            own.Text.Length >= 5
            && own.Text[0] == typed.Text[0]
            && own.Text.Where(char.IsDigit).SequenceEqual(typed.Text.Where(char.IsDigit))
            && Edits.Between(typed.Text, own.Text, most) <= most));
    }

    /// <summary>The longest label, synonym or phrase within what was typed, when it belongs to one answer.</summary>
    private AnswerId? Contained(Option[] options, Sentence typed, List<Hit> hits)
    {
        var longest = options.Max(option => words.LongestIn(typed, option, hits));
        return longest == 0 ? null : Only(options, option => words.LongestIn(typed, option, hits) > 0);
    }

    /// <summary>"Nee, dat hebben ze niet": a yes or no, then words that do not take it back.</summary>
    private AnswerId? BeginningWithReply(Option[] options, Sentence typed) =>
        replies.ReadFirst(typed) is { } first && words.Stands(first.Reply, typed, first.Next)
            ? Only(options, option => words.Names(first.Reply, option.Id))
            : null;

    private static AnswerId? Only(Option[] options, Func<Option, bool> fits)
    {
        Option? found = null;
        foreach (var option in options)
            if (fits(option))
            {
                if (found is not null)
                    return null;
                found = option;
            }
        return found?.Id;
    }
}
