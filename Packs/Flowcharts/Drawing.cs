using System.Text;
using PolicyBot.Packs.Wording;
using PolicyBot.Policy;
using PolicyBot.Policy.Agreements;
using PolicyBot.Policy.Rules;

namespace PolicyBot.Packs.Flowcharts;

/// <summary>A pack as Markdown, derived from its rules: a Mermaid flowchart for each topic that asks something, for each procedure and for the check of the pupils.</summary>
public static class Drawing
{
    /// <summary>The drawing of this pack in this language; ends with a line break.</summary>
    public static string Of(Pack pack, Language language)
    {
        var (phrases, terms) = (new Phrases(typeof(Drawing), language), new Terms(language));
        var text = new MarkdownText(new StringBuilder());
        text.Line($"# {pack.Name.In(language)}: {pack.Document}");
        text.Paragraph(phrases["Note"]);
        foreach (var answer in pack.Answers.Values.Where(answer => answer.Rules.Topic.Kind != TopicKind.Word))
        {
            text.Paragraph($"## {answer.Rules.Topic.Title.In(language)}");
            text.Paragraph(answer.Short?.In(language) ?? phrases["Silent"]);
            var places = Flowchart.Of(answer.Rules);
            if (places.Count > 1)
                Draw(text, places, language, phrases, terms);
            else if (answer.Rules.Topic.Kind == TopicKind.Check)
                text.Paragraph(phrases.With("NoQuestion", Verdict(places[0], places[0].Reasons(), terms, ": ")));
            text.Line();
            foreach (var rule in answer.Rules.Rules)
            {
                var drawn = places.Count > 1 && rule.Effect < Effect.Advise || rule.When.Count == 0;
                var when = drawn ? "" : $" *({phrases.With("When", terms.When(rule.When, answer.Rules.Facts))})*";
                text.Line($"- **{rule.Id}** ({terms.Where(rule)}): {rule.Says.In(language)}{when}");
            }
        }
        if (pack.Life.PupilCheck is { } check)
            DrawForPupils(text, check, pack.Life.PupilRules, language, phrases, terms);
        HandlingDrawing.Add(text, pack, phrases, terms);
        return text.ToString();
    }

    private static void DrawForPupils(MarkdownText text, PupilCheck check, IReadOnlyList<PupilRule> rules, Language language, Phrases phrases, Terms terms)
    {
        text.Paragraph($"## {check.Rules.Topic.Title.In(language)}");
        text.Paragraph(check.Says.In(language));
        Draw(text, Flowchart.Of(check.Rules), language, phrases, terms);
        text.Paragraph($"- **{check.Id}** ({terms.Where(check.Source)}): {phrases["Rebuilt"]}");
        foreach (var rule in rules)
            text.Line($"- **{rule.Id}** ({terms.Where(rule.Source)}): {rule.Says.In(language)}");
    }

    private static void Draw(MarkdownText text, IReadOnlyList<Place> places, Language language, Phrases phrases, Terms terms)
    {
        text.BeginChart(phrases["Mark"]);
        foreach (var place in places)
        {
            if (place.Question is { } question)
                text.Line($"  n{place.Number}{{{{\"{MarkdownText.Safe(question.Question.In(language))}\"}}}}");
            else
                text.Line($"  n{place.Number}[\"{Verdict(place, place.Reasons(), terms, "<br/>")}\"]");
            foreach (var ways in place.Ways.GroupBy(way => (way.To, Ids: string.Join(", ", way.Named(place)))))
            {
                var answers = string.Join(" / ", ways.Select(way => MarkdownText.Safe(way.Answer.Label.In(language))));
                var ids = ways.Key.Ids.Length > 0 ? $" ({ways.Key.Ids})" : "";
                text.Line($"  n{place.Number} -->|\"{answers}{ids}\"| n{ways.Key.To.Number}");
            }
        }
        text.EndChart();
    }

    private static string Verdict(Place end, IEnumerable<RuleId> rules, Terms terms, string between)
    {
        var (verdict, ids) = (MarkdownText.Safe(terms.Of(end.End!.Value)), string.Join(", ", rules));
        return ids.Length == 0 ? verdict : $"{verdict}{between}{ids}";
    }
}
