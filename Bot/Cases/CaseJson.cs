using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Records;

namespace PolicyBot.Bot.Cases;

/// <summary>Case events as the register keeps them, and back. A kind once written is never renamed.</summary>
internal static class CaseJson
{
    private const string Question = "question";

    public static CaseEntry Entry(CaseEvent happened) => happened switch
    {
        QuestionOpened opened => new(opened.At, opened.By.Value, "question-opened", JsonSerializer.Serialize(opened, CaseEventJson.Default.QuestionOpened)),
        TakenOn => new(happened.At, happened.By.Value, "taken-on", "{}"),
        HandedBack => new(happened.At, happened.By.Value, "handed-back", "{}"),
        Advised advised => new(advised.At, advised.By.Value, "advised", JsonSerializer.Serialize(advised, CaseEventJson.Default.Advised)),
        Withdrawn => new(happened.At, happened.By.Value, "withdrawn", "{}"),
        _ => throw new ArgumentException($"No kind for the event {happened.GetType().Name}.", nameof(happened)),
    };

    public static CaseEvent Event(StoredEntry stored)
    {
        var entry = stored.Entry;
        var by = new PersonId(entry.Actor);
        return entry.Kind switch
        {
            "question-opened" => JsonSerializer.Deserialize(entry.Json, CaseEventJson.Default.QuestionOpened)!,
            "taken-on" => new TakenOn(entry.At, by),
            "handed-back" => new HandedBack(entry.At, by),
            "advised" => JsonSerializer.Deserialize(entry.Json, CaseEventJson.Default.Advised)!,
            "withdrawn" => new Withdrawn(entry.At, by),
            _ => throw new UnknownNameException("kind of case event", entry.Kind, ["question-opened", "taken-on", "handed-back", "advised", "withdrawn"]),
        };
    }

    public static CaseLine Line(CaseFile file) => new(
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

    public static CaseSummary Summary(CaseNumber number, CaseLine line) => new(
        number,
        Enum.Parse<CaseState>(line.State),
        Enum.Parse<Urgency>(line.Urgency),
        line.Topic is "" ? null : new TopicId(line.Topic),
        line.Handler is { } handler ? new PersonId(handler) : null,
        line.OpenedAt,
        line.ChangedAt);
}

[JsonSerializable(typeof(QuestionOpened))]
[JsonSerializable(typeof(Advised))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
internal sealed partial class CaseEventJson : JsonSerializerContext;
