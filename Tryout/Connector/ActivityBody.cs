using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PolicyBot.Tryout.Connector;

/// <summary>Reads what the bot sends, and measures it as Teams does: in UTF-16, escapes undone.</summary>
internal static class ActivityBody
{
    public static async Task<(JsonElement Body, IResult? Refusal)> ReadAsync(HttpRequest request, int maxBytes, CancellationToken ct)
    {
        JsonElement body;
        try
        {
            using var document = await JsonDocument.ParseAsync(request.Body, cancellationToken: ct);
            body = document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return (default, Answer.Error(400, "BadSyntax", "The body is not JSON"));
        }

        if (body.ValueKind != JsonValueKind.Object) return (default, Answer.Error(400, "BadSyntax", "The body is not an object"));
        // A byte of UTF-8 is at most one unit of UTF-16: small bodies need no count.
        if (request.ContentLength * 2 <= maxBytes || SizeOf(body) <= maxBytes) return (body, null);
        return (body, Answer.Error(413, "MessageSizeTooBig", $"Message size too large: at most {maxBytes} bytes"));
    }

    private static int SizeOf(JsonElement body)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) body.WriteTo(writer);
        return 2 * Encoding.UTF8.GetCharCount(buffer.WrittenSpan);
    }
}
