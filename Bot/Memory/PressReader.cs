using System.Globalization;
using System.Text.Json;
using Microsoft.Bot.Schema;
using PolicyBot.Bot.Arrivals;
using PolicyBot.Bot.Turns;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Records;

namespace PolicyBot.Bot.Memory;

/// <summary>Why a press was not taken.</summary>
internal enum PressRefusal { Stale, NotYours }

/// <summary>A press as read: to be done, answered before, or refused.</summary>
/// <param name="Answer">What the same press was answered the first time.</param>
internal sealed record PressRead(Pressed? Pressed, string? Answer, PressRefusal? Refusal);

/// <summary>
/// The one place where the key on a button is read. The press proves nothing by itself: the card must be one the bot showed,
/// to this person, not yet used up and not too old.
/// </summary>
internal sealed class PressReader(IStore store, TimeProvider time)
{
    /// <summary>A press that came as an invoke.</summary>
    public ValueTask<PressRead> ReadAsync(AdaptiveCardInvokeValue invoked, TurnWork work, CancellationToken cancellationToken) =>
        ReadAsync(Fields(invoked.Action?.Data), work, cancellationToken);

    /// <summary>A press that came as a message, as older clients send it; null when it is a message of words.</summary>
    public async ValueTask<PressRead?> SubmittedAsync(IMessageActivity message, TurnWork work, CancellationToken cancellationToken) =>
        message.Value is { } value && string.IsNullOrWhiteSpace(message.Text) && Fields(value) is { Count: > 0 } fields
            ? await ReadAsync(fields, work, cancellationToken)
            : null;

    /// <summary>A press in a dialog of a message's menu.</summary>
    public ValueTask<PressRead> ReadAsync(object? data, TurnWork work, CancellationToken cancellationToken) => ReadAsync(Fields(data), work, cancellationToken);

    private async ValueTask<PressRead> ReadAsync(Dictionary<string, string> fields, TurnWork work, CancellationToken cancellationToken)
    {
        var key = fields.GetValueOrDefault(CardInputs.Key, "").Split('.');
        if (key is not [{ Length: > 0 and < 64 } id, var number]
            || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            || await store.FindCardAsync(id, cancellationToken) is not { } found)
            return new PressRead(null, null, PressRefusal.Stale);
        if (found.Card.Audience is { } audience && audience != work.Arrival.Person)
            return new PressRead(null, null, PressRefusal.NotYours);
        if (found.SpentBy is { } spent)
            return spent == index && found.Answer is { } answer
                ? new PressRead(null, answer, null)
                : new PressRead(null, null, PressRefusal.Stale);
        var memory = CardMemory.Read(found.Card.Actions);
        if (found.Card.ExpiresAt < time.GetUtcNow() || index >= memory.Buttons.Count)
            return new PressRead(null, null, PressRefusal.Stale);
        work.Pressed = index;
        return new PressRead(new Pressed(id, memory.Message, memory.Subject, memory.Buttons[index], fields), null, null);
    }

    /// <summary>The data of a press by JSON text, since the Bot Framework's own types for it differ. Only text is taken.</summary>
    private static Dictionary<string, string> Fields(object? data)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            using var document = JsonDocument.Parse(ObjectText.Of(data));
            if (document.RootElement.ValueKind == JsonValueKind.Object)
                foreach (var property in document.RootElement.EnumerateObject())
                    if (property.Value.ValueKind == JsonValueKind.String)
                        fields[property.Name] = property.Value.GetString()!;
        }
        catch (JsonException)
        {
            // Data that is no JSON object holds no key, and without a key the press is refused kindly.
        }
        return fields;
    }
}
