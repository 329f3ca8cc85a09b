using PolicyBot.Packs.Wording;
using PolicyBot.Policy;
using PolicyBot.Policy.Procedures;

namespace PolicyBot.Packs.Flowcharts;

/// <summary>How a school handles misuse: its procedures as flowcharts; what misuse is, where it is reported and the measures as lists.</summary>
internal static class HandlingDrawing
{
    public static void Add(MarkdownText text, Pack pack, Phrases phrases, Terms terms)
    {
        var (handling, language) = (pack.Handling, phrases.Language);
        text.Paragraph($"## {phrases["Handling"]}");
        if (handling.Procedures.Count == 0)
            text.Paragraph(phrases["NoProcedure"]);
        else
            text.Paragraph(phrases["Legend"]);
        foreach (var procedure in handling.Procedures)
            Draw(text, pack, procedure, phrases, terms);

        List("Misuse", handling.Misuse.OrderBy(misuse => misuse.Category),
            misuse => $"- **{misuse.Id}** {terms.Of(misuse.Category)} ({terms.Where(misuse.Source)}): {misuse.Says.In(language)}");
        List("Routes", handling.Routes,
            route => $"- **{route.Id}** {terms.Roles(pack, route.From)} → {terms.Roles(pack, route.To)} ({terms.Where(route.Source)}): {route.Says.In(language)}");
        List("Measures", handling.Measures,
            measure => $"- **{measure.Id}** {terms.Of(measure.For)} ({terms.Where(measure.Source)}): {measure.Says.In(language)}{Details(measure, pack, phrases)}");

        void List<T>(string title, IEnumerable<T> items, Func<T, string> line)
        {
            if (!items.Any())
                return;
            text.Paragraph($"### {phrases[title]}");
            text.Line();
            foreach (var item in items)
                text.Line(line(item));
        }
    }

    private static void Draw(MarkdownText text, Pack pack, Procedure procedure, Phrases phrases, Terms terms)
    {
        var language = phrases.Language;
        text.Paragraph($"### {procedure.Title.In(language)}");
        text.Paragraph(phrases.With("For", terms.Of(procedure.For), terms.Where(procedure.Source)));
        text.BeginChart(phrases["Mark"]);
        for (var i = 0; i < procedure.Steps.Count; i++)
        {
            var (number, step) = (i + 1, procedure.Steps[i]);
            var (open, close) = step.IsRequired ? ("[", "]") : ("(", ")");
            var needed = step.IsRequired ? "" : $", {phrases["IfNeeded"]}";
            text.Line($"  s{number}{open}\"<b>{number}. {MarkdownText.Safe(terms.Roles(pack, step.By))}</b>{needed}"
                + $"<br/>{MarkdownText.Safe(step.Says.In(language))}<br/>{step.Id}\"{close}");
            if (i > 0)
                text.Line(step.InOrder ? $"  s{i} --> s{number}" : $"  s{i} -.->|\"{phrases["NotWaiting"]}\"| s{number}");
        }
        text.EndChart();
        text.Line();
        foreach (var (step, index) in procedure.Steps.Select((step, index) => (step, index)))
            text.Line($"{index + 1}. **{step.Id}** {terms.Of(step.Kind)} ({terms.Where(step.Source)}). {phrases.With("Record", step.Record.In(language))}");
        var national = procedure.Steps.Select((step, index) => (Number: index + 1, Rules: pack.Handling.NationalFor(step.Kind))).SelectMany(step => step.Rules.Select(rule => (step.Number, rule))).ToList();
        if (national.Count > 0)
            text.Line();
        foreach (var steps in national.GroupBy(step => step.rule))
            text.Line($"- **{steps.Key.Id}** ({terms.Where(steps.Key)}), {phrases.With("AtStep", string.Join(", ", steps.Select(step => step.Number)))}: {steps.Key.Says.In(language)}");
    }

    private static string Details(Measure measure, Pack pack, Phrases phrases)
    {
        var document = measure.Document is { } name ? pack.Life.Documents.FirstOrDefault(document => document.Name == name)?.Title.In(phrases.Language) ?? name : null;
        IEnumerable<string?> details =
        [
            measure.After.Count > 0 ? phrases.With("After", string.Join(", ", measure.After)) : null,
            document is null ? null : phrases.With("RestsOn", document),
        ];
        var told = string.Join("; ", details.OfType<string>());
        return told.Length > 0 ? $" *({told})*" : "";
    }
}
