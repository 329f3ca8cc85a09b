using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PolicyBot.Policy;
using PolicyBot.Policy.HardStops;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Bot.Commands;

/// <summary>An asked question as one line of JSON.</summary>
internal static class AskedJson
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="language">Of the sentences in it; <c>sources</c> stand as the school wrote them.</param>
    public static string Of(Asked asked, Language language)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteString("topic", asked.Topic?.Value);
            json.WriteNumber("confidence", Math.Round(asked.Confidence, 4));
            json.WriteStartArray("candidates");
            foreach (var candidate in asked.Candidates)
            {
                json.WriteStartObject();
                json.WriteString("topic", candidate.Topic.Value);
                json.WriteNumber("confidence", Math.Round(candidate.Confidence, 4));
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartObject("facts");
            foreach (var (fact, answer) in asked.Facts.Answers)
                json.WriteString(fact.Value, answer.Value);
            json.WriteEndObject();
            json.WriteString("verdict", asked.Verdict is { } verdict ? NameOf(verdict.Kind) : "none");
            List("stops", (asked.Verdict?.Stops ?? []).Select(stop => Stops.FactOf(stop).Value));
            json.WriteString("next", asked.Next?.Id.Value);
            List("reasons", (asked.Verdict?.Reasons ?? []).Select(rule => rule.Id.Value));
            List("sources", (asked.Verdict?.Reasons ?? []).Select(rule => $"{rule.Source.Document} · {rule.Source.Section.Dutch}").Distinct());
            List("ask", asked.Ask.Select(role => role.Value));
            List("do", asked.ToDo.Select(todo => todo.In(language)));
            json.WriteString("note", asked.Note?.In(language));
            json.WriteStartArray("contacts");
            foreach (var contact in asked.Contacts)
            {
                json.WriteStartObject();
                json.WriteString("role", contact.Role.Value);
                json.WriteString("says", contact.Says.In(language));
                List("days", contact.Days.Select(day => day.ToString()));
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();

            void List(string name, IEnumerable<string> values)
            {
                json.WriteStartArray(name);
                foreach (var value in values)
                    json.WriteStringValue(value);
                json.WriteEndArray();
            }
        }
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>A verdict's name on the command line.</summary>
    public static string NameOf(VerdictKind kind) => kind switch
    {
        VerdictKind.Allowed => "allowed",
        VerdictKind.AllowedIf => "allowed-if",
        VerdictKind.Told => "told",
        VerdictKind.NotCovered => "not-covered",
        VerdictKind.AskMt => "ask-mt",
        VerdictKind.NotAllowed => "not-allowed",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No name for this verdict."),
    };
}
