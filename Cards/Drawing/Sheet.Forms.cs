using AdaptiveCards;

namespace PolicyBot.Cards;

/// <content>Fields, each with a label and with words for when it is filled in wrongly.</content>
internal sealed partial class Sheet
{
    internal Sheet Field(string id, string label, string error, string? value, bool required) => Add(new AdaptiveTextInput
    {
        Id = id,
        Label = label,
        ErrorMessage = error,
        Placeholder = Words.Privacy,
        Value = value is null ? null : measure.Fit(value),
        IsMultiline = true,
        IsRequired = required,
        MaxLength = CardInputs.MaxWords,
        Spacing = AdaptiveSpacing.Large,
    });

    internal Sheet Choice<T>(string id, string label, string error, T? chosen, Func<T, string> title)
        where T : struct, Enum => Add(new AdaptiveChoiceSetInput
        {
            Id = id,
            Label = label,
            ErrorMessage = error,
            Value = chosen?.ToString(),
            Style = AdaptiveChoiceInputStyle.Expanded,
            IsRequired = true,
            Wrap = true,
            Spacing = AdaptiveSpacing.Large,
            Choices = [.. Enum.GetValues<T>().Select(value => new AdaptiveChoice { Title = title(value), Value = value.ToString() })],
        });
}
