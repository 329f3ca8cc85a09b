using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;
using PolicyBot.Policy.Procedures;

namespace PolicyBot.Dialogs.Handling;

/// <summary>What is in a case of misuse in the words that its cards use, for the pages of the host.</summary>
public static class CaseTerms
{
    public static string Of(MisuseCategory category, Language language) => Named("Category", category, language);

    public static string Of(Relation relation, Language language) => Named("Relation", relation, language);

    public static string Of(MaterialShows shows, Language language) => Named("Shows", shows, language);

    public static string Of(PupilAge age, Language language) => Named("Age", age, language);

    public static string Of(ParentsKnow know, Language language) => Named("Parents", know, language);

    public static string WishOf(PupilConcerned pupil, Language language) => pupil.Wish is "" ? Say.It(HandlingLine.WishUnknown, language) : pupil.Wish;

    public static string Of(EvidenceKind kind, Language language) => Named("Kind", kind, language);

    public static string Of(IncidentOutcome outcome, Language language) => Named("Outcome", outcome, language);

    /// <summary>How long a case is kept, with the last day where there is one.</summary>
    /// <param name="closedOn">The day it was closed, by the school's clock.</param>
    public static string Of(Retention kept, DateOnly closedOn, Language language) => kept.LastDayFor(closedOn) is { } last
        ? Say.It(HandlingLine.KeptUntil, language, Named("Keep", kept.Term, language), Say.Date(last, language)) : Named("Keep", kept.Term, language);

    /// <summary>Where parents and pupils who do not agree can go.</summary>
    public static string ComplaintScheme(Language language) => Say.It(HandlingLine.ComplaintScheme, language);

    public static string Of(InvolvedAs part, Language language) => Named("As", part, language);

    public static string Of(IncidentState state, Language language) => Say.Named<IncidentLine>("State" + state, language);

    public static string Of(Owner owner, Language language) => CaseText.Of(owner, language);

    public static string Of(Urgency urgency, Language language) => CaseText.Of(urgency, language);

    /// <summary>Somebody involved by role and mark.</summary>
    public static string Of(InvolvedPerson person, Language language) => CaseText.Alias(person, language);

    /// <summary>What is done in a step.</summary>
    public static string Of(IncidentStep step, Language language) => CaseText.Of(step, language);

    /// <summary>What was written down in a step: each field that was filled in, with what it asks.</summary>
    public static IEnumerable<(string Field, string Value)> Of(StepDone record, StepKind kind, IncidentFile file, Pack pack, Language language) =>
        StepForms.Of(kind).WrittenIn(record).Select(field => (
            WithoutHint(CaseText.Field(kind, field.Id, language)), CaseText.Value(field, record[field.Id]!, file, pack, language)));

    /// <summary>What a form asks, without what it says behind that about filling it in.</summary>
    private static string WithoutHint(string label) =>
        label.IndexOf("? ", StringComparison.Ordinal) is > 0 and var end ? label[..(end + 1)]
        : label.IndexOf(" (", StringComparison.Ordinal) is > 0 and var hint ? label[..hint] : label;

    private static string Named<T>(string set, T value, Language language)
        where T : struct, Enum => Say.Named<HandlingLine>(set + value, language);
}
