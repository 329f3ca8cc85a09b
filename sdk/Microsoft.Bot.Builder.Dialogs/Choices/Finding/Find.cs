namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds values and choices in a text by their words.</summary>
public class Find
{
    private const int DefaultTokenDistance = 2;

    public static List<ModelResult<FoundChoice>> FindChoices(
        string utterance, IList<string> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return FindChoices(utterance, ChoiceFactory.ToChoices(choices), options);
    }

    /// <summary>Looks for the value of each choice, the title of its button, and its synonyms.</summary>
    public static List<ModelResult<FoundChoice>> FindChoices(
        string utterance, IList<Choice> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        var names = new List<SortedValue>(choices.Count);
        for (var index = 0; index < choices.Count; index++)
        {
            foreach (var name in Names(choices[index], options))
            {
                if (!string.IsNullOrWhiteSpace(name))
                {
                    names.Add(new SortedValue { Value = name, Index = index });
                }
            }
        }

        var found = new List<ModelResult<FoundChoice>>();
        foreach (var match in FindValues(utterance, names, options))
        {
            found.Add(new ModelResult<FoundChoice>
            {
                Start = match.Start,
                End = match.End,
                Text = match.Text,
                TypeName = "choice",
                Resolution = new FoundChoice
                {
                    Value = choices[match.Resolution.Index].Value,
                    Index = match.Resolution.Index,
                    Score = match.Resolution.Score,
                    Synonym = match.Resolution.Value,
                },
            });
        }

        return found;
    }

    /// <summary>
    /// The best match of each value, in the order of the text. Longer values go first, and a word of the text counts for one value only.
    /// </summary>
    public static List<ModelResult<FoundValue>> FindValues(
        string utterance, IList<SortedValue> values, FindValuesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        var tokenizer = options?.Tokenizer ?? Tokenizer.DefaultTokenizer;
        var text = utterance ?? string.Empty;
        var tokens = tokenizer(text, options?.Locale);
        var found = new List<ModelResult<FoundValue>>();
        if (tokens.Count == 0)
        {
            return found;
        }

        var indexes = new HashSet<int>();
        var used = new bool[tokens.Count];
        foreach (var match in Matches(tokens, values, tokenizer, options).OrderByDescending(match => match.Resolution.Score))
        {
            var words = used.AsSpan(match.Start, match.End - match.Start + 1);
            if (words.Contains(true) || !indexes.Add(match.Resolution.Index))
            {
                continue;
            }

            words.Fill(true);
            match.Start = tokens[match.Start].Start;
            match.End = tokens[match.End].End;
            match.Text = text[match.Start..(match.End + 1)];
            found.Add(match);
        }

        found.Sort(static (one, other) => one.Start.CompareTo(other.Start));
        return found;
    }

    private static IEnumerable<string> Names(Choice choice, FindChoicesOptions options)
    {
        if (options is not { NoValue: true })
        {
            yield return choice.Value;
        }

        if (options is not { NoAction: true })
        {
            yield return choice.Action?.Title;
        }

        foreach (var synonym in choice.Synonyms ?? [])
        {
            yield return synonym;
        }
    }

    /// <summary>Start and End are places in the list of words here.</summary>
    private static List<ModelResult<FoundValue>> Matches(
        List<Token> tokens, IList<SortedValue> values, TokenizerFunction tokenizer, FindValuesOptions options)
    {
        var matches = new List<ModelResult<FoundValue>>();
        foreach (var value in values.OrderByDescending(value => value.Value.Length))
        {
            var wanted = tokenizer(value.Value.Trim(), options?.Locale);
            for (var from = 0; from < tokens.Count;)
            {
                var match = Match(tokens, value, wanted, options, from);
                if (match == null)
                {
                    break;
                }

                matches.Add(match);
                from = match.End + 1;
            }
        }

        return matches;
    }

    /// <summary>0.4 for the words being there at all, the rest for how many are and how close together.</summary>
    private static ModelResult<FoundValue> Match(
        List<Token> tokens, SortedValue value, List<Token> wanted, FindValuesOptions options, int from)
    {
        var maxDistance = options?.MaxTokenDistance ?? DefaultTokenDistance;
        var (matched, strayed, start, end) = (0, 0, -1, -1);
        foreach (var word in wanted)
        {
            var at = tokens.FindIndex(from, token => token.Normalized == word.Normalized);
            var distance = matched > 0 ? at - from : 0;
            if (at >= 0 && distance <= maxDistance)
            {
                matched++;
                strayed += distance;
                from = at + 1;
                start = start < 0 ? at : start;
                end = at;
            }
        }

        if (matched == 0 || (matched < wanted.Count && options is not { AllowPartialMatches: true }))
        {
            return null;
        }

        var complete = (float)matched / wanted.Count;
        var close = (float)matched / (matched + strayed);
        return new ModelResult<FoundValue>
        {
            Start = start,
            End = end,
            TypeName = "value",
            Resolution = new FoundValue { Value = value.Value, Index = value.Index, Score = 0.4f + (0.6f * complete * close) },
        };
    }
}
