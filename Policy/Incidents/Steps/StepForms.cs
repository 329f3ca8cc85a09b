using PolicyBot.Policy.Procedures;
using static PolicyBot.Policy.Incidents.FieldType;
using static PolicyBot.Policy.Incidents.FieldValue;

namespace PolicyBot.Policy.Incidents;

/// <summary>The form of each kind of step.</summary>
public static class StepForms
{
    private static readonly string[] filers = ["school", "pupil-and-parents", "staff-member"];

    private static readonly Dictionary<StepKind, StepForm> forms = All().ToDictionary(form => form.Kind);

    /// <summary>The form of this kind of step; every kind has one.</summary>
    public static StepForm Of(StepKind kind) => forms.TryGetValue(kind, out var form)
        ? form
        : throw new UnknownNameException("form for the kind of step", kind.ToString(), forms.Keys.Select(known => known.ToString()));

    private static IEnumerable<StepForm> All() =>
    [
        Form(StepKind.Report, Must("told-by", Text), Must("told-to", Text), Must("on", Date), Must("told", LongText)),
        Form(StepKind.PreserveEvidence,
            Must("kept", YesNo), If("kept", Yes, "what", LongText), If("kept", Yes, "by", Text), If("kept", Yes, "on", Date),
            If("kept", No, "why-not", LongText)),
        Form(StepKind.PassOn, Must("told-to", Text), Must("on", Date), May("remark", LongText)),
        Form(StepKind.TraceNames,
            Must("how", LongText), Must("found", YesNo), If("found", Yes, "who", Text), If("found", No, "why-not", LongText)),
        Form(StepKind.Consult, Must("who", Text), Must("on", Date), Must("agreed", LongText)),
        Form(StepKind.Hear,
            Must("who", Person), Must("on", Date), Must("second-adult", Text), Must("words", LongText), Must("read-back", YesNo),
            If("read-back", Yes, "confirmed", YesNo), May("correction", LongText)),
        Form(StepKind.InformParents,
            Must("informed", YesNo), Must("victim-asked", YesNo), If("informed", Yes, "family", Person), If("informed", Yes, "on", Date),
            Choose("how", ["talk", "call", "letter", "mail"]) with { When = new("informed", Yes) },
            If("informed", Yes, "own-child-only", Confirm), May("reaction", LongText) with { When = new("informed", Yes) },
            If("informed", No, "why-not", LongText)),
        Form(StepKind.InvolveExperts, Must("who", Text), Must("on", Date), Must("agreed", LongText)),
        Form(StepKind.WeighPolice,
            Must("acts", LongText), Must("victim-wishes", LongText), Must("safety", LongText),
            Choose("age", ["under-12", "12-to-15", "16-to-17", "adult", "unknown"]), Must("evidence", LongText),
            Choose("choice", ["police-report", "formal-complaint", "not-now", "undecided"]), Must("reason", LongText),
            Choose("reported-by", filers) with { When = new("choice", "police-report") },
            Choose("filed-by", filers) with { When = new("choice", "formal-complaint") },
            May("result", LongText), May("reference", Text)) with
        {
            Formerly = [Choose("complaint-by", filers)],
        },
        Form(StepKind.DecideMeasure,
            Must("measure", FieldType.Measure), Choose("for", ["pupil", "parent", "staff", "external", "anyone"]), May("person", Person),
            May("words", LongText), Must("reason", LongText)),
        Form(StepKind.Communicate, Must("to", Text), Must("on", Date), Choose("how", ["talk", "call", "letter", "mail"]), Must("own-child-only", Confirm), May("remark", LongText)),
        Form(StepKind.Aftercare,
            Must("for", Person), Must("offered", YesNo), If("offered", Yes, "what", LongText), If("offered", Yes, "wanted", YesNo),
            May("again-on", Date), If("offered", No, "why-not", LongText)),
        Form(StepKind.AskRemoval,
            Must("asked-whom", Text), Must("on", Date), Choose("result", ["asked", "removed", "refused"]), May("where", Text), May("remark", LongText)),
        Form(StepKind.CounterMessage,
            Must("posted", YesNo), If("posted", Yes, "draft", LongText), If("posted", Yes, "approved-by", Text), If("posted", Yes, "where", Text),
            If("posted", Yes, "on", Date), Must("reason", LongText)),
        Form(StepKind.Talk, Must("who", Text), Must("on", Date), Must("agreed", LongText)),
    ];

    private static StepForm Form(StepKind kind, params StepField[] fields) => new(kind, fields);

    private static StepField Must(string id, FieldType type) => new(id, type, IsRequired: true, []);

    private static StepField May(string id, FieldType type) => new(id, type, IsRequired: false, []);

    private static StepField Choose(string id, string[] choices) => new(id, Choice, IsRequired: true, choices);

    private static StepField If(string other, string value, string id, FieldType type) => Must(id, type) with { When = new FieldValue(other, value) };
}
