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

    internal Sheet Field(FormField field)
    {
        AdaptiveInput input = field.Look switch
        {
            FieldLook.Line or FieldLook.Text => new AdaptiveTextInput
            {
                Value = field.Value is { } text ? measure.Whole(text) : null,
                IsMultiline = field.Look == FieldLook.Text,
                MaxLength = field.MaxLength,
            },
            FieldLook.Day => new AdaptiveDateInput { Value = field.Value },
            FieldLook.Few or FieldLook.Many => new AdaptiveChoiceSetInput
            {
                Value = field.Value,
                Style = field.Look == FieldLook.Few ? AdaptiveChoiceInputStyle.Expanded : AdaptiveChoiceInputStyle.Compact,
                Wrap = true,
                Choices = [.. (field.Choices ?? []).Select(choice => new AdaptiveChoice { Title = measure.FitTitle(choice.Title), Value = choice.Value })],
            },
            _ => throw new ArgumentOutOfRangeException(nameof(field), field.Look, "Every field has its look."),
        };
        input.Id = field.Id;
        input.Label = measure.Fit(field.Label);
        input.ErrorMessage = measure.Fit(field.Error);
        input.IsRequired = field.IsRequired;
        input.Spacing = AdaptiveSpacing.Large;
        return Add(input);
    }

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
