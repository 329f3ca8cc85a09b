using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Puts choices to a question.</summary>
internal static class ChoicePresentation
{
    /// <summary>A copy of the question with the choices; the question itself is kept for the next time.</summary>
    public static IMessageActivity Of(
        Activity question,
        string channelId,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions options,
        string conversationType)
    {
        var text = question?.Text ?? string.Empty;
        var shown = style switch
        {
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            ListStyle.None => MessageFactory.Text(text),
            _ => ChoiceFactory.ForChannel(channelId, choices, text, null, options, conversationType),
        };

        if (question == null)
        {
            shown.InputHint = InputHints.ExpectingInput;
            return shown;
        }

        var message = ActivityCopy.Of(question);
        message.Text = shown.Text;
        if (shown.SuggestedActions?.Actions is { Count: > 0 })
        {
            message.SuggestedActions = shown.SuggestedActions;
        }

        if (shown.Attachments is { Count: > 0 } added)
        {
            message.Attachments = question.Attachments == null ? [.. added] : [.. question.Attachments, .. added];
        }

        return message;
    }
}
