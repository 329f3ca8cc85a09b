using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs;

namespace PolicyBot.Bot.Memory;

/// <summary>
/// Dialog state as JSON text: dialog stacks, dictionaries, text, numbers and truth values, and nothing else.
/// A dialog that puts anything else in its state is told so at once instead of finding it changed later.
/// </summary>
internal static class StateText
{
    private const string Stack = "$stack";

    public static string Write(object state)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer))
            Write(json, state);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The state as the Bot Framework's state classes expect it: a dictionary by property.</summary>
    public static IDictionary<string, object> Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return (IDictionary<string, object>)Value(document.RootElement)!;
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case int or long:
                json.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case DialogState dialogs:
                json.WriteStartObject();
                json.WriteStartArray(Stack);
                foreach (var instance in dialogs.DialogStack)
                {
                    json.WriteStartObject();
                    json.WriteString("id", instance.Id);
                    json.WritePropertyName("state");
                    Write(json, instance.State);
                    json.WriteEndObject();
                }
                json.WriteEndArray();
                json.WriteEndObject();
                break;
            case IDictionary<string, object> dictionary:
                json.WriteStartObject();
                foreach (var (name, item) in dictionary)
                {
                    json.WritePropertyName(name);
                    Write(json, item);
                }
                json.WriteEndObject();
                break;
            default:
                throw new NotSupportedException($"Dialog state holds text, numbers, truth values, dictionaries and dialog stacks; not {value.GetType()}.");
        }
    }

    private static object? Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => element.TryGetInt32(out var number) ? number : element.GetInt64(),
        JsonValueKind.Object when element.TryGetProperty(Stack, out var stack) => Dialogs(stack),
        JsonValueKind.Object => element.EnumerateObject().ToDictionary(item => item.Name, item => Value(item.Value)!, StringComparer.Ordinal),
        _ => null,
    };

    private static DialogState Dialogs(JsonElement stack) => new([.. stack.EnumerateArray().Select(instance => new DialogInstance
    {
        Id = instance.GetProperty("id").GetString(),
        State = (IDictionary<string, object>)Value(instance.GetProperty("state"))!,
    })]);
}
