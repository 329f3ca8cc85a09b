using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyBot.Tryout.Faults;
using PolicyBot.Tryout.Teams;

namespace PolicyBot.Tryout.Delivery;

/// <summary>The way to the bot, with everything that Teams does badly on it when asked to.</summary>
internal sealed class BotLine(World world, HttpClient http, Func<Addresses> addresses, TimeSpan timeout)
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<JsonObject>> held = new();

    /// <summary>Hands over a message. The status of its first delivery; 202 if it was put off.</summary>
    public async Task<int> DeliverAsync(JsonObject activity, CancellationToken ct)
    {
        var conversation = ConversationOf(activity);
        var fault = activity["type"]!.GetValue<string>() == "message" ? world.Faults.NextDelivery(conversation) : null;
        if (fault is DeliveryFault.OutOfOrder)
        {
            held.GetOrAdd(conversation, _ => new()).Enqueue(activity);
            return 202;
        }

        if (fault is DeliveryFault.Late late)
        {
            _ = LaterAsync(late.By, activity);
            return 202;
        }

        var second = fault is DeliveryFault.Twice ? PostAsync(activity.DeepClone().AsObject(), ct) : null;
        var status = (await PostAsync(activity, ct)).Status;
        if (second is not null) await second;
        if (fault is DeliveryFault.AgainWithNewId again) _ = LaterAsync(again.After, activity.DeepClone().AsObject(), newId: true);
        if (held.TryRemove(conversation, out var waiting))
            foreach (var overtaken in waiting) await PostAsync(overtaken, ct);
        return status;
    }

    /// <summary>Hands over what must be answered at once. Status 0: no answer in time.</summary>
    public async Task<BotAnswer> InvokeAsync(JsonObject activity, CancellationToken ct)
    {
        var isLost = world.Faults.LosesAnswer(ConversationOf(activity));
        var answer = await PostAsync(activity, ct);
        return isLost ? new BotAnswer(0, null) : answer;
    }

    private async Task LaterAsync(TimeSpan delay, JsonObject activity, bool newId = false)
    {
        await Task.Delay(delay, world.Time, CancellationToken.None);
        if (newId)
        {
            activity["id"] = world.NewMessageId();
            activity["timestamp"] = ActivityMaker.Stamp(world.Time.GetUtcNow());
        }

        await PostAsync(activity, CancellationToken.None);
    }

    private async Task<BotAnswer> PostAsync(JsonObject activity, CancellationToken ct)
    {
        var started = world.Time.GetTimestamp();
        var answer = await TryPostAsync(activity, ct);
        world.Delivered.Append(new Delivered(activity, answer.Status, world.Time.GetElapsedTime(started), world.Time.GetUtcNow()));
        return answer;
    }

    private async Task<BotAnswer> TryPostAsync(JsonObject activity, CancellationToken ct)
    {
        using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(activity));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json", Encoding.UTF8.WebName);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(timeout);
        try
        {
            using var response = await http.PostAsync(addresses().BotEndpoint, content, patience.Token);
            return new BotAnswer((int)response.StatusCode, Parsed(await response.Content.ReadAsByteArrayAsync(patience.Token)));
        }
        catch (HttpRequestException)
        {
            return new BotAnswer(0, null);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return new BotAnswer(0, null);
        }
    }

    private static string ConversationOf(JsonObject activity) => ConversationAddress.Parse(activity["conversation"]!["id"]!.GetValue<string>()).ConversationId;

    private static JsonNode? Parsed(byte[] body)
    {
        if (body.Length == 0) return null;
        try
        {
            return JsonNode.Parse(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
