using PolicyBot.Dialogs.Ports;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;
using PolicyBot.Records;

namespace PolicyBot.Bot.Cases;

/// <summary>
/// Cases as lists of the register see them. Each sort has a kind of its own, so that no list shows what it is not asked for: a case that
/// belongs to the board never stands among those of the MT. Of misuse a line never says what it is about.
/// </summary>
internal static class CaseLines
{
    public const string Question = "question";
    public const string Incident = "incident";
    public const string BoardIncident = "incident-board";

    public static string KindOf(Owner owner) => owner == Owner.Board ? BoardIncident : Incident;

    public static CaseLine Of(CaseFile file) => new(
        file.Opened.School.Value,
        Question,
        file.State.ToString(),
        file.Opened.Urgency.ToString(),
        file.Opened.Question.Topic?.Value ?? "",
        file.Opened.By.Value,
        file.Handler?.Value,
        file.Opened.At,
        file.Events[^1].At,
        (int)file.Opened.Urgency,
        file.State is CaseState.Answered or CaseState.Withdrawn);

    public static CaseLine Of(IncidentFile file) => new(
        file.Opened.School.Value,
        KindOf(file.Owner),
        file.State.ToString(),
        file.Urgency.ToString(),
        Topic: "",
        file.Opened.By.Value,
        file.Handler?.Value,
        file.Opened.At,
        file.Events[^1].At,
        (int)file.Urgency,
        file.State is IncidentState.Closed or IncidentState.Withdrawn);

    public static CaseSummary SummaryOf(CaseNumber number, CaseLine line) => new(
        number,
        Enum.Parse<CaseState>(line.State),
        Enum.Parse<Urgency>(line.Urgency),
        line.Topic is "" ? null : new TopicId(line.Topic),
        line.Handler is { } handler ? new PersonId(handler) : null,
        line.OpenedAt,
        line.ChangedAt);

    public static IncidentSummary IncidentSummaryOf(CaseNumber number, CaseLine line) => new(
        number,
        new SchoolId(line.School),
        Enum.Parse<IncidentState>(line.State),
        Enum.Parse<Urgency>(line.Urgency),
        line.Kind == BoardIncident ? Owner.Board : Owner.Mt,
        line.Handler is { } handler ? new PersonId(handler) : null,
        line.OpenedAt,
        line.ChangedAt);
}
