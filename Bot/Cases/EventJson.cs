using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;
using PolicyBot.Records;

namespace PolicyBot.Bot.Cases;

/// <summary>
/// Case events as the register keeps them, and back. A kind once written is never renamed, nor is what stands in its JSON: entries are
/// chained and stay.
/// </summary>
internal static class EventJson
{
    private static readonly EventKind[] kinds =
    [
        Full("question-opened", CaseEventJson.Default.QuestionOpened),
        Bare("taken-on", CaseEventJson.Default.TakenOn),
        Bare("handed-back", CaseEventJson.Default.HandedBack),
        Full("advised", CaseEventJson.Default.Advised),
        Full("withdrawn", CaseEventJson.Default.Withdrawn),
        Full("incident-opened", IncidentEventJson.Default.IncidentOpened),
        Full("report-added", IncidentEventJson.Default.ReportAdded),
        Full("person-added", IncidentEventJson.Default.PersonAdded),
        Full("urgency-raised", IncidentEventJson.Default.UrgencyRaised),
        Full("evidence-added", IncidentEventJson.Default.EvidenceAdded),
        Full("evidence-sealed", IncidentEventJson.Default.EvidenceSealed),
        Full("names-opened", IncidentEventJson.Default.NamesOpened),
        Full("looked", IncidentEventJson.Default.Looked),
        Full("handed-over", IncidentEventJson.Default.HandedOver),
        Full("recused", IncidentEventJson.Default.Recused),
        Full("moved-to-board", IncidentEventJson.Default.MovedToBoard),
        Full("alerted-again", IncidentEventJson.Default.AlertedAgain),
        Full("step-done", IncidentEventJson.Default.StepDone),
        Full("step-not-needed", IncidentEventJson.Default.StepNotNeeded),
        Full("step-added", IncidentEventJson.Default.StepAdded),
        Full("measure-signed", IncidentEventJson.Default.MeasureSigned),
        Full("reporter-asked", IncidentEventJson.Default.ReporterAsked),
        Full("reporter-answered", IncidentEventJson.Default.ReporterAnswered),
        Full("note-added", IncidentEventJson.Default.NoteAdded),
        Full("incident-closed", IncidentEventJson.Default.IncidentClosed),
        Full("reopened", IncidentEventJson.Default.Reopened),
    ];

    private static readonly Dictionary<string, EventKind> byName = kinds.ToDictionary(kind => kind.Name, StringComparer.Ordinal);
    private static readonly Dictionary<Type, EventKind> byType = kinds.ToDictionary(kind => kind.Type);

    /// <summary>Every kind of event, by the name it is kept under.</summary>
    public static IEnumerable<string> Kinds => byName.Keys;

    public static CaseEntry Entry(CaseEvent happened) => byType.TryGetValue(happened.GetType(), out var kind)
        ? new CaseEntry(happened.At, happened.By.Value, kind.Name, kind.Write(happened))
        : throw new ArgumentException($"No kind for the event {happened.GetType().Name}.", nameof(happened));

    /// <exception cref="UnknownNameException">It is of a kind that this program does not know.</exception>
    public static CaseEvent Event(StoredEntry stored)
    {
        var entry = stored.Entry;
        return byName.TryGetValue(entry.Kind, out var kind)
            ? kind.Read(entry.Json) with { At = entry.At, By = new PersonId(entry.Actor) }
            : throw new UnknownNameException("kind of case event", entry.Kind, Kinds);
    }

    private static EventKind Full<T>(string name, JsonTypeInfo<T> form) where T : CaseEvent =>
        new(name, typeof(T), happened => JsonSerializer.Serialize((T)happened, form), json => JsonSerializer.Deserialize(json, form)!);

    /// <summary>An event that says all by who and when, which the entry keeps anyway.</summary>
    private static EventKind Bare<T>(string name, JsonTypeInfo<T> form) where T : CaseEvent => Full(name, form) with { Write = _ => "{}" };

    private sealed record EventKind(string Name, Type Type, Func<CaseEvent, string> Write, Func<string, CaseEvent> Read);
}
