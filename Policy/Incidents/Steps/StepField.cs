namespace PolicyBot.Policy.Incidents;

/// <summary>One thing that a step's form asks.</summary>
/// <param name="Id">Its name within the form; never renamed, for cases keep it.</param>
/// <param name="Choices">For a choice: the names to choose from.</param>
/// <param name="When">Asked only where this other field has this value.</param>
public sealed record StepField(string Id, FieldType Type, bool IsRequired, IReadOnlyList<string> Choices, FieldValue? When = null)
{
    /// <summary>Most characters a text may have.</summary>
    public const int MostCharacters = 4000;

    /// <summary>Whether this can be the value of the field.</summary>
    public bool Takes(string value) => Type switch
    {
        FieldType.Text or FieldType.LongText or FieldType.Person or FieldType.Measure => value.Length <= MostCharacters,
        FieldType.Choice => Choices.Contains(value),
        FieldType.YesNo => value is FieldValue.Yes or FieldValue.No,
        FieldType.Confirm => value is FieldValue.Yes,
        FieldType.Date => DateOnly.TryParseExact(value, "yyyy-MM-dd", out _),
        _ => throw new ArgumentOutOfRangeException(nameof(value), Type, "Every type of field knows its values."),
    };
}

/// <summary>What kind of answer a field takes.</summary>
public enum FieldType
{
    Text,
    LongText,
    Choice,
    YesNo,
    /// <summary>Something that has to be confirmed: only yes will do.</summary>
    Confirm,
    /// <summary>A day, as <c>2026-03-02</c>.</summary>
    Date,
    /// <summary>Somebody in the case, by alias.</summary>
    Person,
    /// <summary>A measure of the school's list by its rule, or <c>none</c>.</summary>
    Measure,
}

/// <summary>What was filled in in one field.</summary>
public sealed record FieldValue(string Field, string Value)
{
    /// <summary>The value of a yes.</summary>
    public const string Yes = "yes";

    /// <summary>The value of a no.</summary>
    public const string No = "no";

    /// <summary>The value of a measure or a choice where there is none.</summary>
    public const string None = "none";
}
