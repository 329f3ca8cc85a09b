namespace Microsoft.Bot.Builder.Dialogs.Recognizers;

/// <summary>A run of letters in small letters, and where it stands.</summary>
internal readonly record struct WordInText(int Start, int End, string Word)
{
    public static List<WordInText> All(string text)
    {
        var words = new List<WordInText>();
        for (var start = 0; start < text.Length;)
        {
            if (!char.IsLetter(text[start]))
            {
                start++;
                continue;
            }

            var end = start;
            while (end + 1 < text.Length && char.IsLetter(text[end + 1]))
            {
                end++;
            }

            words.Add(new WordInText(start, end, text[start..(end + 1)].ToLowerInvariant()));
            start = end + 1;
        }

        return words;
    }
}
