using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;

namespace PolicyBot.Dialogs.Cases;

/// <summary>An advice in the making: what is chosen and explained so far.</summary>
internal sealed record AdviceState(string Number, Advice? Advice, string Explanation)
{
    public string ToText() => JsonSerializer.Serialize(this, AdviceJson.Default.AdviceState);

    public static AdviceState Read(string text) =>
        JsonSerializer.Deserialize(text, AdviceJson.Default.AdviceState)
        ?? throw new ArgumentException("An advice state is a JSON object.", nameof(text));

    /// <summary>With what the form or the typed words add. Typed words may begin with the advice itself: "niet plaatsen, want …".</summary>
    public AdviceState With(Pressed press, Language language)
    {
        var words = press.Field(CardInputs.Explanation);
        var chosen = Enum.TryParse<Advice>(press.Field(CardInputs.Advice), out var advice) ? advice : Advice;
        if (press.MessageId is null && chosen is null && Spoken(words, language) is { } spoken)
            return this with { Advice = spoken.Advice, Explanation = spoken.Why is "" ? Explanation : spoken.Why };
        return this with { Advice = chosen, Explanation = words is "" ? Explanation : words };
    }

    private static (Advice Advice, string Why)? Spoken(string words, Language language)
    {
        (Advice, Line)[] known = [(Policy.Cases.Advice.DoNot, Line.SpokenDoNot), (Policy.Cases.Advice.ChangeFirst, Line.SpokenChangeFirst), (Policy.Cases.Advice.GoAhead, Line.SpokenGoAhead)];
        foreach (var (advice, line) in known)
            foreach (var phrase in Say.It(line, language).Split(';'))
                if (words.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)
                    && (words.Length == phrase.Length || !char.IsLetter(words[phrase.Length])))
                    return (advice, words[phrase.Length..].TrimStart(' ', ',', ':', '.', '-', ';'));
        return null;
    }
}

[JsonSerializable(typeof(AdviceState))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
internal sealed partial class AdviceJson : JsonSerializerContext;
