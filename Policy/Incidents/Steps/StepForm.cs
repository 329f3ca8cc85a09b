using PolicyBot.Policy.Procedures;

namespace PolicyBot.Policy.Incidents;

/// <summary>What is written down when a step of one kind is done.</summary>
public sealed record StepForm(StepKind Kind, IReadOnlyList<StepField> Fields)
{
    /// <summary>What this form asked before: asked no more, and read where a case holds it.</summary>
    public IReadOnlyList<StepField> Formerly { get; init; } = [];

    /// <summary>The fields that were filled in this time, also those of before.</summary>
    public IEnumerable<StepField> WrittenIn(StepDone record) => Fields.Concat(Formerly).Where(field => record[field.Id] is { Length: > 0 });

    /// <summary>The fields that are asked, given what is filled in so far.</summary>
    public IEnumerable<StepField> Asked(IReadOnlyList<FieldValue> filled) =>
        Fields.Where(field => field.When is null || filled.Contains(field.When));

    /// <summary>
    /// The fields that keep the form from being complete: left empty, filled with what they do not take, filled in twice, or not of this
    /// form. Empty when it is complete.
    /// </summary>
    public IReadOnlyList<string> Problems(IReadOnlyList<FieldValue> filled)
    {
        var asked = Asked(filled).ToList();
        return
        [
            .. asked.Where(field => field.IsRequired && !filled.Any(value => value.Field == field.Id && !string.IsNullOrWhiteSpace(value.Value)))
                .Select(field => field.Id)
                .Concat(filled.Where(value => value.Value is not "" && asked.Find(field => field.Id == value.Field)?.Takes(value.Value) != true)
                    .Select(value => value.Field))
                .Concat(filled.GroupBy(value => value.Field).Where(field => field.Count() > 1).Select(field => field.Key))
                .Distinct(),
        ];
    }
}
