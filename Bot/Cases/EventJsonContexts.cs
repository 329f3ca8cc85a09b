using System.Text.Json.Serialization;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Bot.Cases;

/// <summary>The events of questions, and those that both sorts of cases share.</summary>
[JsonSerializable(typeof(QuestionOpened))]
[JsonSerializable(typeof(TakenOn))]
[JsonSerializable(typeof(HandedBack))]
[JsonSerializable(typeof(Advised))]
[JsonSerializable(typeof(Withdrawn))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
internal sealed partial class CaseEventJson : JsonSerializerContext;

/// <summary>The events of cases of misuse.</summary>
[JsonSerializable(typeof(IncidentOpened))]
[JsonSerializable(typeof(ReportAdded))]
[JsonSerializable(typeof(PersonAdded))]
[JsonSerializable(typeof(UrgencyRaised))]
[JsonSerializable(typeof(EvidenceAdded))]
[JsonSerializable(typeof(EvidenceSealed))]
[JsonSerializable(typeof(NamesOpened))]
[JsonSerializable(typeof(Looked))]
[JsonSerializable(typeof(HandedOver))]
[JsonSerializable(typeof(Recused))]
[JsonSerializable(typeof(MovedToBoard))]
[JsonSerializable(typeof(AlertedAgain))]
[JsonSerializable(typeof(StepDone))]
[JsonSerializable(typeof(StepNotNeeded))]
[JsonSerializable(typeof(StepAdded))]
[JsonSerializable(typeof(MeasureSigned))]
[JsonSerializable(typeof(ReporterAsked))]
[JsonSerializable(typeof(ReporterAnswered))]
[JsonSerializable(typeof(NoteAdded))]
[JsonSerializable(typeof(IncidentClosed))]
[JsonSerializable(typeof(Reopened))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true, IgnoreReadOnlyProperties = true)]
internal sealed partial class IncidentEventJson : JsonSerializerContext;
