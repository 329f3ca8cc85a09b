using PolicyBot.Packs.Yaml;

namespace PolicyBot.Packs.Reading.Questions;

/// <summary>The words that phrases call by a name of their own: <c>{family}</c> stands for all of them.</summary>
internal sealed class WordClasses
{
    /// <summary>How many letters a part of a word has at least: with fewer it is in half of what people write.</summary>
    private const int ShortestPart = 3;

    private static readonly char[] Marks = [' ', '(', ')', '|'];

    private readonly Dictionary<string, string> classes = new(StringComparer.Ordinal);

    /// <summary>Reads <c>words</c>; a class may use those before it.</summary>
    public WordClasses(Entry file, Findings findings)
    {
        if (!file.Has("words"))
            return;
        var words = file.Inner("words");
        foreach (var (name, _) in words.Pairs)
            classes.TryAdd(name.Text, $"({string.Join('|', words.Texts(name.Text).Select(text => Filled(text, findings)))})");
    }

    /// <summary>The phrase with the words of its classes in place of their names; what is wrong with it is reported.</summary>
    public string Filled(Scalar phrase, Findings findings)
    {
        var text = phrase.Text;
        while (text.IndexOf('{') is >= 0 and var open && text.IndexOf('}', open) is >= 0 and var close)
        {
            var name = text[(open + 1)..close];
            if (!classes.TryGetValue(name, out var words))
            {
                findings.Unknown(phrase.Line, "class of words", name, classes.Keys);
                words = "";
            }
            text = text[..open] + words + text[(close + 1)..];
        }
        if (!AreBracketsMatched(text))
            findings.Add(phrase.Line, $"The brackets in '{phrase.Text}' do not match; alternatives are written (one|other).");
        foreach (var part in text.Split(Marks, StringSplitOptions.RemoveEmptyEntries).Where(IsTooShort).Distinct())
            findings.Add(phrase.Line, $"'{part}' in '{phrase.Text}' stands for too many words; * wants {ShortestPart} letters beside it.");
        return text;
    }

    private static bool IsTooShort(string part) => part.Contains('*') && part.Count(char.IsLetterOrDigit) < ShortestPart;

    private static bool AreBracketsMatched(string text)
    {
        var depth = 0;
        foreach (var c in text)
            if (c is '{' or '}' || (depth += c switch { '(' => 1, ')' => -1, _ => 0 }) < 0)
                return false;
        return depth == 0;
    }
}
