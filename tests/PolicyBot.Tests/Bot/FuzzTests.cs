using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace PolicyBot.Tests.BotRoom;

/// <summary>Recorded activities, bent in thousands of ways.</summary>
public sealed class FuzzTests : IAsyncLifetime
{
    private const int Mutants = 5_000;
    private static readonly string[] junk =
    [
        "null", "true", "0", "-1", "1e400", "99999999999999999999", "\"\"", "\"\\u0000\"", "\"\\ud800\"", "\"\\udfff x\"", "[]", "{}", "[[[[[[]]]]]]", "[null]", "{\"\":null}",
        "\"2026-13-45T99:99:99Z\"", "\"../../etc/passwd\"", "\"http://127.0.0.1:1/x\"", "\"https://example.org\"", "\"<at>x</at>\"", "\"\\u202e\"", "\"adaptiveCard/action\"",
        "\"invoke\"", "\"message\"", "\"conversationUpdate\"", "\"installationUpdate\"", "\"channel\"", "\"groupChat\"", "{\"id\":7}", "{\"id\":\"x\"}",
    ];

    private School school = null!;

    public async Task InitializeAsync() => school = await School.OpenAsync();

    public async Task DisposeAsync() => await school.DisposeAsync();

    [Fact]
    public async Task No_mutant_of_a_recorded_activity_makes_the_bot_fail()
    {
        var teacher = school.Teacher();
        var card = await teacher.SaysAsync("Mag ik vrienden worden met deze leerling?");
        string[] samples =
        [
            Payloads.Message(school, teacher, "Mag ik vrienden worden met deze leerling?").ToJsonString(),
            Payloads.Invoke(school, teacher, card.Press("Ja, ook buiten school")).ToJsonString(),
            Payloads.Submit(school, teacher, new JsonObject { [PolicyBot.Cards.CardInputs.Key] = "x.0", ["name"] = "Ada", ["tog"] = "false" }).ToJsonString(),
            Payloads.Installation(school, teacher).ToJsonString(),
            Payloads.Members(school, teacher).ToJsonString(),
            Payloads.InGroup(school, teacher, "hoi groep").ToJsonString(),
            Payloads.InChannel(school, teacher, "hoi kanaal").ToJsonString(),
        ];
        var failures = new System.Collections.Concurrent.ConcurrentBag<string>();

        await Parallel.ForEachAsync(Enumerable.Range(0, Mutants), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (seed, _) =>
        {
            var random = new Random(seed);
            var body = Mutate(samples[seed % samples.Length], random, seed.ToString(CultureInfo.InvariantCulture));
            using var response = await school.PostAsync(new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } });
            if ((int)response.StatusCode >= 500)
                failures.Add($"{(int)response.StatusCode} for seed {seed}: {Encoding.UTF8.GetString(body)}");
        });

        Assert.Empty(failures.Take(3));
        var other = school.Teacher();
        Assert.Contains("Zo werkt het", (await other.SaysAsync("help")).Text, StringComparison.Ordinal);
        Assert.Equal([], school.Log.Lines.Where(line => line.StartsWith("Error", StringComparison.Ordinal)).Take(3));
        Assert.Equal(0, school.Register.Count("inbox", "dead = 1 OR attempts > 0"));
    }

    private static byte[] Mutate(string sample, Random random, string id)
    {
        var tree = JsonNode.Parse(sample)!;
        tree["id"] = id;
        var places = new List<(JsonObject Parent, string Name)>();
        Collect(tree, places);
        var text = tree.ToJsonString();
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var (parent, name) = places[random.Next(places.Count)];
            parent[name] = $"#{changes}#";
            text = tree.ToJsonString().Replace($"\"#{changes}#\"", junk[random.Next(junk.Length)], StringComparison.Ordinal);
            if (JsonOrNothing(text) is not JsonObject next)
                break;
            tree = next;
            places.Clear();
            Collect(tree, places);
        }
        var bytes = Encoding.UTF8.GetBytes(text);
        switch (random.Next(6))
        {
            case 0:
                return bytes[..random.Next(bytes.Length)];
            case 1:
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                return bytes;
            case 2:
                var at = random.Next(bytes.Length);
                return [.. bytes[..at], .. Encoding.UTF8.GetBytes(junk[random.Next(junk.Length)]), .. bytes[at..]];
            default:
                return bytes;
        }
    }

    private static JsonNode? JsonOrNothing(string text)
    {
        try
        {
            var node = JsonNode.Parse(text);
            _ = node?.ToJsonString();
            return node;
        }
        catch (Exception)
        {
            return null;
        }
    }

    private static void Collect(JsonNode? node, List<(JsonObject, string)> places)
    {
        if (node is JsonArray list)
            foreach (var item in list)
                Collect(item, places);
        if (node is not JsonObject parent)
            return;
        foreach (var (name, child) in parent)
        {
            places.Add((parent, name));
            Collect(child, places);
        }
    }
}
