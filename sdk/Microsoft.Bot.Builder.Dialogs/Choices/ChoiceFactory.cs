using System.Globalization;
using System.Text;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Messages that show choices.</summary>
public class ChoiceFactory
{
    public static IMessageActivity ForChannel(
        string channelId, IList<Choice> list, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        return ForChannel(channelId, list, text, speak, options, null);
    }

    /// <summary>Buttons where the channel has them and their titles are short enough; else three choices in the sentence, more in a list.</summary>
    public static IMessageActivity ForChannel(
        string channelId,
        IList<Choice> list,
        string text,
        string speak,
        ChoiceFactoryOptions options,
        string conversationType)
    {
        list ??= [];
        var longest = 0;
        foreach (var choice in list)
        {
            longest = Math.Max(longest, Title(choice)?.Length ?? 0);
        }

        if (longest <= Channel.MaxActionTitleLength(channelId))
        {
            if (Channel.SupportsSuggestedActions(channelId, list.Count, conversationType))
            {
                return SuggestedAction(list, text, speak);
            }

            if (Channel.SupportsCardActions(channelId, list.Count))
            {
                return HeroCard(list, text, speak);
            }

            if (list.Count <= 3)
            {
                return Inline(list, text, speak, options);
            }
        }

        return List(list, text, speak, options);
    }

    public static Activity Inline(
        IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var message = new StringBuilder(text).Append(' ');
        for (var index = 0; index < choices.Count; index++)
        {
            if (index > 0)
            {
                message.Append(index < choices.Count - 1
                    ? options?.InlineSeparator ?? ", "
                    : index == 1 ? options?.InlineOr ?? " or " : options?.InlineOrMore ?? ", or ");
            }

            if (options?.IncludeNumbers ?? true)
            {
                message.Append(CultureInfo.InvariantCulture, $"({index + 1}) ");
            }

            message.Append(Title(choices[index]));
        }

        return MessageFactory.Text(message.ToString(), speak, InputHints.ExpectingInput);
    }

    public static Activity List(
        IList<string> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        return List(ToChoices(choices), text, speak, options);
    }

    public static Activity List(
        IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var message = new StringBuilder(text);
        for (var index = 0; index < choices.Count; index++)
        {
            message.Append(index == 0 ? "\n\n   " : "\n   ");
            if (options?.IncludeNumbers ?? true)
            {
                message.Append(CultureInfo.InvariantCulture, $"{index + 1}. ");
            }
            else
            {
                message.Append("- ");
            }

            message.Append(Title(choices[index]));
        }

        return MessageFactory.Text(message.ToString(), speak, InputHints.ExpectingInput);
    }

    public static IMessageActivity SuggestedAction(IList<string> choices, string text = null, string speak = null)
    {
        return SuggestedAction(ToChoices(choices), text, speak);
    }

    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null)
    {
        return MessageFactory.SuggestedActions(Buttons(choices), text, speak, InputHints.ExpectingInput);
    }

    public static IMessageActivity HeroCard(IList<Choice> choices, string text = null, string speak = null)
    {
        var card = new HeroCard { Text = text, Buttons = Buttons(choices) };
        var attachment = new Attachment { ContentType = Schema.HeroCard.ContentType, Content = card };
        return MessageFactory.Attachment(attachment, null, speak, InputHints.ExpectingInput);
    }

    public static IList<Choice> ToChoices(IList<string> choices)
    {
        return choices == null ? [] : choices.Select(choice => new Choice(choice)).ToList();
    }

    private static string Title(Choice choice) => choice.Action?.Title ?? choice.Value;

    private static List<CardAction> Buttons(IList<Choice> choices)
    {
        var buttons = new List<CardAction>(choices?.Count ?? 0);
        foreach (var choice in choices ?? [])
        {
            buttons.Add(choice.Action ?? new CardAction
            {
                Type = ActionTypes.ImBack,
                Value = choice.Value,
                Title = choice.Value,
            });
        }

        return buttons;
    }
}
