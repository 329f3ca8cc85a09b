using System.Globalization;
using PolicyBot.Policy;
using PolicyBot.Policy.Agreements;
using PolicyBot.Policy.HardStops;

namespace PolicyBot.Bot.Commands;

/// <summary>An asked question for somebody at a terminal: topic, verdict or question, reasons with their sources, what to do and whom to ask.</summary>
internal static class AskedText
{
    public static async Task WriteAsync(TextWriter output, Asked asked, Language language)
    {
        if (asked is not { Topic: { } topic, Verdict: { } verdict })
        {
            await output.WriteLineAsync($"topic: {asked.Topic?.Value ?? "none"}");
            foreach (var candidate in asked.Candidates)
                await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  candidate: {candidate.Topic} ({candidate.Confidence:0.00})"));
            return;
        }
        var answer = asked.Pack[topic];
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"topic: {topic} ({asked.Confidence:0.00}) — {answer.Rules.Topic.Title.In(language)}"));
        foreach (var (fact, given) in asked.Facts.Answers)
            await output.WriteLineAsync($"fact: {fact} = {given}");
        await output.WriteLineAsync($"verdict: {AskedJson.NameOf(verdict.Kind)}{(verdict.Settled ? "" : " (open)")}");
        foreach (var stop in verdict.Stops)
            await output.WriteLineAsync($"stop: {Stops.FactOf(stop)}");
        if (!verdict.Settled && answer.Short is { } inShort)
            await output.WriteLineAsync($"  {inShort.In(language)}");
        if (asked.Next is { } next)
            await output.WriteLineAsync($"next: {next.Id} — {next.Question.In(language)} ({string.Join(" / ", next.Answers.Select(choice => choice.Label.In(language)))})");
        foreach (var rule in verdict.Reasons)
            await output.WriteLineAsync($"because: {rule.Id} — {rule.Says.In(language)} [{rule.Source.Document}, {rule.Source.Section.In(language)}]");
        foreach (var todo in asked.ToDo)
            await output.WriteLineAsync($"do: {todo.In(language)}");
        foreach (var contact in asked.Contacts)
            await output.WriteLineAsync($"contact: {asked.Pack.Roles[contact.Role].In(language)} — {contact.Says.In(language)}{Days(contact, language)}");
        foreach (var role in asked.Ask)
            await output.WriteLineAsync($"ask: {asked.Pack.Roles[role].In(language)}");
        if (asked.Note is { } note)
            await output.WriteLineAsync($"note: {note.In(language)}");
    }

    private static string Days(Contact contact, Language language)
    {
        var names = CultureInfo.GetCultureInfo(language == Language.Dutch ? "nl-NL" : "en-GB").DateTimeFormat;
        return contact.Days.Count == 0 ? "" : $" [{string.Join(", ", contact.Days.Select(names.GetDayName))}]";
    }
}
