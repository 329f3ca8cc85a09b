using Microsoft.Bot.Builder.Dialogs.Recognizers;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds choices in a text by their words, or else by their place in the list.</summary>
public class ChoiceRecognizers
{
    public static List<ModelResult<FoundChoice>> RecognizeChoices(
        string utterance, IList<string> choices, FindChoicesOptions options = null)
    {
        return RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);
    }

    public static List<ModelResult<FoundChoice>> RecognizeChoices(
        string utterance, IList<Choice> list, FindChoicesOptions options = null)
    {
        var text = utterance ?? string.Empty;
        list ??= [];
        var found = Find.FindChoices(text, list, options);
        if (found.Count == 0 && (options?.RecognizeOrdinals ?? true))
        {
            AddByPlace(found, OrdinalText.Find(text, options?.Locale), list);
        }

        if (found.Count == 0 && (options?.RecognizeNumbers ?? true))
        {
            AddByPlace(found, NumberText.Find(text, options?.Locale), list);
        }

        return found;
    }

    private static void AddByPlace(List<ModelResult<FoundChoice>> found, List<NumberInText> numbers, IList<Choice> list)
    {
        foreach (var number in numbers)
        {
            if (number.Value >= 1 && number.Value <= list.Count && number.Value == decimal.Truncate(number.Value))
            {
                var index = (int)number.Value - 1;
                found.Add(new ModelResult<FoundChoice>
                {
                    Start = number.Start,
                    End = number.End,
                    Text = number.Text,
                    TypeName = "choice",
                    Resolution = new FoundChoice { Value = list[index].Value, Index = index, Score = 1.0f },
                });
            }
        }
    }
}
