using PolicyBot.Cards;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;

namespace PolicyBot.Dialogs.Handling.Forms;

/// <summary>Fields of forms, in the reader's language.</summary>
internal static class Field
{
    /// <summary>Most characters of a text: several of them have to fit on a card.</summary>
    public const int MostOfText = 1200;

    /// <summary>Most characters of a line.</summary>
    public const int MostOfLine = 200;

    /// <summary>The value of a choice of nobody, where a field may be left empty.</summary>
    public const string Nobody = "-";

    public static FormField Text(string id, HandlingLine label, Language language, bool required = true) => Text(id, Say.It(label, language), language, required);

    public static FormField Text(string id, string label, Language language, bool required) =>
        new(id, FieldLook.Text, label, Say.It(HandlingLine.FieldError, language), required, MaxLength: MostOfText);

    public static FormField Line(string id, string label, Language language, bool required) =>
        new(id, FieldLook.Line, label, Say.It(HandlingLine.FieldError, language), required, MaxLength: MostOfLine);

    public static FormField Day(string id, string label, Language language, bool required) =>
        new(id, FieldLook.Day, label, Say.It(HandlingLine.FieldError, language), required);

    public static FormField Choice(string id, string label, IReadOnlyList<FormChoice> choices, Language language, bool required, FieldLook look = FieldLook.Few) =>
        new(id, look, label, Say.It(HandlingLine.FieldError, language), required, Choices: choices);

    /// <summary>A choice among the values of an enum, worded by its names.</summary>
    public static FormField Choice<T>(string id, HandlingLine label, IEnumerable<T> values, string words, Language language, FieldLook look = FieldLook.Few)
        where T : struct, Enum => Choice(
            id, Say.It(label, language), [.. values.Select(value => new FormChoice(value.ToString(), Say.Named<HandlingLine>(words + value, language)))], language, required: true, look);

    /// <summary>A reason, or whatever else is written in one text.</summary>
    public static FormField Reason(Language language, bool required = true) =>
        Text("reason", required ? HandlingLine.AskReason : HandlingLine.AskReasonMay, language, required);
}
