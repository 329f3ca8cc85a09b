using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;
using PolicyBot.Policy.Procedures;
using PolicyBot.Policy.Rules;

namespace PolicyBot.Dialogs.Handling;

/// <summary>What is in a case, in words for whoever handles it.</summary>
internal static class CaseText
{
    /// <summary>Somebody by role and mark, as in "leerling A".</summary>
    public static string Alias(InvolvedPerson person, Language language) =>
        Say.It(HandlingLine.Alias, language, Say.Named<HandlingLine>("Group" + person.Group, language), person.Mark);

    /// <summary>Somebody whom a step names by alias; else the words as they were written.</summary>
    public static string Alias(string alias, IncidentFile file, Language language) =>
        file.People.FirstOrDefault(person => person.Alias == alias) is { } known ? Alias(known, language) : alias;

    /// <summary>What a step is about in one word.</summary>
    public static string Kind(StepKind kind, Language language) => Say.Named<HandlingLine>("Kind" + kind, language);

    /// <summary>What is done in a step: as the school says it, else by its kind.</summary>
    public static string Of(IncidentStep step, Language language) => step.Step.Says?.In(language) ?? Kind(step.Step.Kind, language);

    /// <summary>What a field of a step's form asks.</summary>
    public static string Field(StepKind kind, string field, Language language) => Say.It(FieldLine(kind, field), language);

    /// <summary>What helps to do a step of this kind, where there is something to explain.</summary>
    public static IReadOnlyList<string> Hints(StepKind kind, Language language) =>
        Enum.TryParse<HandlingLine>("Hint" + kind, out var hint) ? Say.Lines(hint, language) : [];

    /// <summary>What the report tells of the pupil it is about; nothing where no pupil was asked about.</summary>
    public static IReadOnlyList<string> Of(PupilConcerned? pupil, Language language) => pupil is null ? [] :
    [
        Say.It(HandlingLine.RowAge, language, CaseTerms.Of(pupil.Age, language)),
        Say.It(HandlingLine.RowParents, language, CaseTerms.Of(pupil.Parents, language)),
        Say.It(HandlingLine.RowWish, language, CaseTerms.WishOf(pupil, language)),
    ];

    /// <summary>A national rule with what it asks to do.</summary>
    public static string Of(Rule rule, Language language) => rule.Do is { } next ? rule.Says.In(language) + " " + next.In(language) : rule.Says.In(language);

    /// <summary>One of the choices of a field.</summary>
    public static string Choice(string value, Language language) => Say.Named<HandlingLine>("Choice" + Pascal(value), language);

    /// <summary>What was filled in, in words.</summary>
    public static string Value(StepField field, string value, IncidentFile file, Pack pack, Language language) => field.Type switch
    {
        FieldType.Choice or FieldType.YesNo => Choice(value, language),
        FieldType.Confirm => Say.It(HandlingLine.ChoiceConfirmed, language),
        FieldType.Person => Alias(value, file, language),
        FieldType.Measure => Measure(value, pack, language),
        FieldType.Date when DateOnly.TryParseExact(value, "yyyy-MM-dd", out var day) => Say.Day(new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero), language),
        _ => value,
    };

    /// <summary>A measure of the school by its rule; the rule's name where the school took it off its list.</summary>
    public static string Measure(string rule, Pack pack, Language language) =>
        rule == FieldValue.None ? Say.It(HandlingLine.NoMeasure, language)
        : pack.Handling.Measures.FirstOrDefault(measure => measure.Id.Value == rule)?.Says.In(language) ?? rule;

    /// <summary>Where a text stands, as a person looks it up.</summary>
    public static string Of(Source source, string id, Language language) =>
        Say.It(HandlingLine.SourceLine, language, source.Document, source.Section.In(language), id);

    public static string Of(Owner owner, Language language) => Say.Named<HandlingLine>("Owner" + owner, language);

    public static string Of(Urgency urgency, Language language) => Say.Named<HandlingLine>("Speed" + urgency, language);

    private static HandlingLine FieldLine(StepKind kind, string field) =>
        Enum.TryParse<HandlingLine>("Field" + kind + Pascal(field), out var own) ? own
        : Enum.TryParse<HandlingLine>("Field" + Pascal(field), out var shared) ? shared
        : throw new UnknownNameException("words for the field", $"{kind}/{field}", Enum.GetNames<HandlingLine>().Where(name => name.StartsWith("Field", StringComparison.Ordinal)));

    /// <summary>As in <c>ToldBy</c> for <c>told-by</c>.</summary>
    private static string Pascal(string id) => string.Concat(id.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
