using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyBot.Policy;
using PolicyBot.Policy.Facts;

namespace PolicyBot.Dialogs.Guidance;

/// <summary>Where a piece of guidance stands: all that is needed to draw its card or to go on with it, now or weeks later.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Asked">The sentence it began with; empty where it began with a button.</param>
/// <param name="Known">Facts and answers, in the order they became known.</param>
/// <param name="Heard">The facts that were found in the sentence rather than asked.</param>
/// <param name="Paused">The question that this one interrupted, to be taken up again.</param>
/// <param name="AskNext">The fact to ask although it was known: it is being changed.</param>
public sealed record GuidanceState(string Topic, string Asked, IReadOnlyList<string[]> Known, IReadOnlyList<string> Heard, string? AskNext = null, GuidanceState? Paused = null)
{
    /// <summary>The topic's id.</summary>
    [JsonIgnore]
    public TopicId TopicId => new(Topic);

    /// <summary>What is known, as Policy takes it.</summary>
    [JsonIgnore]
    public Known Facts => Known.Aggregate(Policy.Facts.Known.Nothing, (known, pair) => known.With(new FactId(pair[0]), new AnswerId(pair[1])));

    /// <summary>A beginning: nothing asked yet, some facts perhaps in the sentence.</summary>
    public static GuidanceState Begin(TopicId topic, string asked, Known facts) =>
        new(topic.Value, asked, Pairs(facts), [.. facts.Answers.Select(known => known.Fact.Value)]);

    /// <summary>A question in the middle of another one. Of two that wait the older is let go.</summary>
    public GuidanceState Interrupting(GuidanceState open) => this with { Paused = open with { Paused = null } };

    /// <summary>With this answer.</summary>
    public GuidanceState With(FactId fact, AnswerId answer) => this with { Known = Pairs(Facts.With(fact, answer)), AskNext = null };

    /// <summary>With this fact open again, to be asked next.</summary>
    public GuidanceState Reopen(FactId fact) =>
        this with { Known = Pairs(Facts.Without(fact)), Heard = [.. Heard.Where(heard => heard != fact.Value)], AskNext = fact.Value };

    /// <summary>The fact answered last, leaving out those that were found in the sentence; null when none was.</summary>
    [JsonIgnore]
    public FactId? LastAsked => Known.LastOrDefault(pair => !Heard.Contains(pair[0])) is { } last ? new FactId(last[0]) : null;

    public string ToText() => JsonSerializer.Serialize(this, GuidanceJson.Default.GuidanceState);

    public static GuidanceState Read(string text) =>
        JsonSerializer.Deserialize(text, GuidanceJson.Default.GuidanceState)
        ?? throw new ArgumentException("A guidance state is a JSON object.", nameof(text));

    /// <summary>The same; null where the text is about something else.</summary>
    public static GuidanceState? TryRead(string text)
    {
        try
        {
            return text.StartsWith('{') && JsonSerializer.Deserialize(text, GuidanceJson.Default.GuidanceState) is { Topic: not null, Known: not null } state ? state : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string[][] Pairs(Known known) => [.. known.Answers.Select(pair => new[] { pair.Fact.Value, pair.Answer.Value })];
}

[JsonSerializable(typeof(GuidanceState))]
internal sealed partial class GuidanceJson : JsonSerializerContext;
