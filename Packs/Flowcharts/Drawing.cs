using System.Globalization;
using System.Text;
using PolicyBot.Policy;
using PolicyBot.Policy.Rules;

namespace PolicyBot.Packs.Flowcharts;

/// <summary>A pack as Markdown with one Mermaid flowchart a topic, derived from its rules.</summary>
public static class Drawing
{
    /// <summary>The drawing of this pack in this language; ends with a line break.</summary>
    public static string Of(Pack pack, Language language)
    {
        var words = new DrawingWords(language);
        var text = new StringBuilder();
        Line(text, $"# {pack.Name.In(language)}: {pack.Document}");
        Line(text);
        Line(text, words.Note);
        foreach (var answer in pack.Answers.Values.Where(answer => answer.Rules.Topic.Kind != TopicKind.Word))
        {
            Line(text);
            Line(text, $"## {answer.Rules.Topic.Title.In(language)}");
            Line(text);
            Line(text, answer.Short?.In(language) ?? words.Silent);
            Line(text);
            Draw(text, Flowchart.Of(answer.Rules), language, words);
            Line(text);
            foreach (var rule in answer.Rules.Rules)
                Line(text, $"- **{rule.Id}** ({Where(rule.Source, language, words)}{(rule.IsFloor ? $", {words.National}" : "")}): {rule.Says.In(language)}");
        }
        return text.ToString();
    }

    private static void Draw(StringBuilder text, IReadOnlyList<Place> places, Language language, DrawingWords words)
    {
        Line(text, "```mermaid");
        Line(text, "flowchart TD");
        foreach (var place in places)
        {
            if (place.Question is { } question)
                Line(text, $"  n{place.Number}{{{{\"{Safe(question.Question.In(language))}\"}}}}");
            else
                Line(text, $"  n{place.Number}[\"{Label(words.Of(place.End!.Value), place.Reasons())}\"]");
            foreach (var ways in place.Ways.GroupBy(way => (way.To, Ids(way, place))))
            {
                var answers = string.Join(" / ", ways.Select(way => Safe(way.Answer.Label.In(language))));
                var ids = ways.Key.Item2;
                Line(text, $"  n{place.Number} -->|\"{answers}{(ids.Length > 0 ? $" ({ids})" : "")}\"| n{ways.Key.To.Number}");
            }
        }
        Line(text, "```");
    }

    /// <summary>The rules that begin to hold on this way, unless its end tells exactly those.</summary>
    private static string Ids(Way way, Place from)
    {
        var strictest = from.Spoken.Select(rule => rule.Effect).DefaultIfEmpty(Effect.Advise).Min();
        var ids = way.Speaking.Where(rule => rule.Effect <= strictest).Select(rule => rule.Id).ToList();
        return way.To.End is not null && way.To.Reasons().ToHashSet().IsSupersetOf(ids) && way.To.Reasons().Count() == ids.Count
            || way.To.End == Policy.Verdicts.VerdictKind.NotAllowed
            ? ""
            : string.Join(", ", ids);
    }

    private static string Label(string verdict, IEnumerable<RuleId> rules)
    {
        var ids = string.Join(", ", rules);
        return ids.Length == 0 ? Safe(verdict) : $"{Safe(verdict)}<br/>{ids}";
    }

    private static string Where(Source source, Language language, DrawingWords words) =>
        source.Line is { } line
            ? string.Create(CultureInfo.InvariantCulture, $"{source.Section.In(language)}, {words.Line} {line}")
            : $"{source.Document}, {source.Section.In(language)}";

    /// <summary>A quote would end a label.</summary>
    private static string Safe(string label) => label.Replace('"', '\'');

    private static void Line(StringBuilder text, string line = "") => text.Append(line).Append('\n');
}
