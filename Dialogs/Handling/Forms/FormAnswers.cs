using System.Globalization;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;

namespace PolicyBot.Dialogs.Handling.Forms;

/// <summary>Takes what was filled in or typed into a form, a card of it at a time.</summary>
internal static class FormAnswers
{
    /// <summary>The field that typed words arrive in.</summary>
    public const string Typed = "typed";

    private const int MostTexts = 3;
    private const int MostFields = 7;
    private const string Iso = "yyyy-MM-dd";

    /// <summary>The fields of the card at hand, with what is filled in: the next ones that were not seen, as many as a card has room for.</summary>
    public static IReadOnlyList<FormField> Shown(IReadOnlyList<FormField> asked, FormState state)
    {
        List<FormField> shown = [];
        foreach (var field in asked.Where(field => !state.Seen.Contains(field.Id)))
        {
            if (shown.Count == MostFields || field.Look == FieldLook.Text && shown.Count(other => other.Look == FieldLook.Text) == MostTexts)
                break;
            shown.Add(field with { Value = state[field.Id] is { Length: > 0 } value ? value : null });
        }
        return shown;
    }

    /// <summary>The form with what was sent, and what is wrong with it, if anything.</summary>
    /// <param name="today">By the school's clock: people type "vandaag".</param>
    public static (FormState State, string? Problem) Take(IReadOnlyList<FormField> shown, FormState state, Pressed press, DateOnly today, Language language)
    {
        var typed = press.Field(Typed);
        if (press.MessageId is null && typed is not "")
        {
            if (Place(shown, typed, today, language) is not { } placed)
                return (state, Say.It(HandlingLine.TypedNowhere, language));
            state = state.With(placed.Field, placed.Value);
        }
        else
        {
            foreach (var field in shown.Where(field => press.Fields.ContainsKey(field.Id)))
                state = state.With(field.Id, press.Field(field.Id) is Field.Nobody ? "" : press.Field(field.Id));
        }
        return Check(shown, state, language);
    }

    private static (FormState State, string? Problem) Check(IReadOnlyList<FormField> shown, FormState state, Language language)
    {
        List<string> cut = [];
        List<string> wrong = [];
        foreach (var field in shown)
            if (state[field.Id] is { Length: > 0 } value)
            {
                if (field.Look is FieldLook.Line or FieldLook.Text && value.Length > field.MaxLength)
                {
                    cut.Add(field.Label);
                    state = state.With(field.Id, value[..(char.IsHighSurrogate(value[field.MaxLength - 1]) ? field.MaxLength - 1 : field.MaxLength)]);
                }
                else if (!Fits(field, value))
                {
                    wrong.Add(field.Label);
                    state = state.With(field.Id, "");
                }
            }
        var missing = shown.Where(field => field.IsRequired && state[field.Id] is "" && !wrong.Contains(field.Label)).Select(field => field.Label).ToList();
        (HandlingLine Line, List<string> Labels)[] problems = [(HandlingLine.Cut, cut), (HandlingLine.Wrong, wrong), (HandlingLine.Missing, missing)];
        var told = problems.Where(problem => problem.Labels.Count > 0).Select(problem => Say.It(problem.Line, language, string.Join(", ", problem.Labels))).ToList();
        return (state, told.Count == 0 ? null : string.Join(' ', told));
    }

    private static bool Fits(FormField field, string value) => field.Look switch
    {
        FieldLook.Few or FieldLook.Many => field.Choices!.Any(choice => choice.Value == value),
        FieldLook.Day => DateOnly.TryParseExact(value, Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        _ => true,
    };

    /// <summary>
    /// Which field typed words are for: the next choice that has them, by its words or its number; the next day, where they are one; else the first
    /// text that is still empty, and then the first line, those that are required before all others.
    /// </summary>
    private static (string Field, string Value)? Place(IReadOnlyList<FormField> shown, string typed, DateOnly today, Language language)
    {
        var open = shown.Where(field => string.IsNullOrEmpty(field.Value)).ToList();
        foreach (var field in open.Where(field => field.Choices is not null))
            if (field.Choices!.FirstOrDefault(choice => Same(choice.Title, typed)) is { } chosen)
                return (field.Id, chosen.Value);
        if (open.FirstOrDefault() is { Choices: { } choices } first && int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var nr)
            && choices.ElementAtOrDefault(nr - 1) is { } numbered)
            return (first.Id, numbered.Value);
        if (open.Find(field => field.Look == FieldLook.Day) is { } day && DayIn(typed, today, language) is { } date)
            return (day.Id, date.ToString(Iso, CultureInfo.InvariantCulture));
        var words = open.Where(field => field.Look is FieldLook.Text or FieldLook.Line).OrderByDescending(field => field.IsRequired).ThenByDescending(field => field.Look);
        return words.FirstOrDefault() is { } empty ? (empty.Id, typed) : null;
    }

    private static DateOnly? DayIn(string typed, DateOnly today, Language language)
    {
        if (Same(typed, Say.It(HandlingLine.Today, language)))
            return today;
        if (Same(typed, Say.It(HandlingLine.Yesterday, language)))
            return today.AddDays(-1);
        return DateOnly.TryParseExact(
            typed.Trim(), [Iso, "d-M-yyyy", "d/M/yyyy", "d MMMM yyyy", "d MMMM"], CultureInfo.GetCultureInfo(language == Language.Dutch ? "nl-NL" : "en-US"),
            DateTimeStyles.None, out var day) ? day : null;
    }

    private static bool Same(string one, string other) =>
        string.Compare(one.Trim(' ', '.', '!'), other.Trim(' ', '.', '!'), CultureInfo.InvariantCulture, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) == 0;
}
