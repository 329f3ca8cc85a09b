using PolicyBot.Cards;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Incidents;
using PolicyBot.Policy.Procedures;

namespace PolicyBot.Dialogs.Handling.Forms;

/// <summary>The fields of a step's form as fields of a card.</summary>
internal sealed class StepFields(IPackSource packs)
{
    public FormField Of(StepField field, StepKind kind, FormSight sight)
    {
        var language = sight.Language;
        var label = CaseText.Field(kind, field.Id, language);
        return field.Type switch
        {
            FieldType.Text => Field.Line(field.Id, label, language, field.IsRequired),
            FieldType.LongText => Field.Text(field.Id, label, language, field.IsRequired),
            FieldType.Date => Field.Day(field.Id, label, language, field.IsRequired),
            FieldType.Choice => Field.Choice(field.Id, label, Choices(field.Choices, language), language, field.IsRequired),
            FieldType.YesNo => Field.Choice(field.Id, label, Choices([FieldValue.Yes, FieldValue.No], language), language, field.IsRequired),
            FieldType.Confirm => Field.Choice(
                field.Id, label, [new FormChoice(FieldValue.Yes, Say.It(HandlingLine.ChoiceConfirmed, language))], language, field.IsRequired),
            FieldType.Person => Person(field, label, sight.File, language),
            FieldType.Measure => Field.Choice(field.Id, label, Measures(sight), language, field.IsRequired, FieldLook.Many),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field.Type, "Every type of field can be filled in."),
        };
    }

    private static List<FormChoice> Choices(IEnumerable<string> values, Language language) =>
        [.. values.Select(value => new FormChoice(value, CaseText.Choice(value, language)))];

    /// <summary>Somebody of the case; a line to write in as long as nobody is known.</summary>
    private static FormField Person(StepField field, string label, IncidentFile file, Language language)
    {
        if (file.People.Count == 0)
            return Field.Line(field.Id, label, language, field.IsRequired);
        var people = file.People.Select(person => new FormChoice(person.Alias, CaseText.Alias(person, language)));
        return Field.Choice(
            field.Id, label,
            [.. field.IsRequired ? people : people.Prepend(new FormChoice(Field.Nobody, Say.It(HandlingLine.ChoiceNobody, language)))],
            language, field.IsRequired, FieldLook.Many);
    }

    /// <summary>The school's measures for the group that was chosen, and none.</summary>
    private List<FormChoice> Measures(FormSight sight)
    {
        var group = Enum.TryParse<MeasureFor>(sight["for"], ignoreCase: true, out var chosen) ? chosen : MeasureFor.Anyone;
        return
        [
            .. packs.For(sight.File.Opened.School).Handling.Measures
                .Where(measure => group == MeasureFor.Anyone || measure.For.Contains(group) || measure.For.Contains(MeasureFor.Anyone))
                .Select(measure => new FormChoice(measure.Id.Value, measure.Says.In(sight.Language))),
            new(FieldValue.None, Say.It(HandlingLine.NoMeasure, sight.Language)),
        ];
    }
}
