using PolicyBot.Packs.Yaml;
using PolicyBot.Policy;
using PolicyBot.Policy.Procedures;

namespace PolicyBot.Packs.Reading.Schools;

/// <summary>Reads <c>Schools/…/procedures.yml</c>: how misuse is handled.</summary>
internal static class HandlingReader
{
    public static readonly MisuseHandling Nothing = new([], [], [], [], []);

    public static MisuseHandling Read(Node root, ItemReader items, Findings findings)
    {
        var file = new Entry(root, "the file", findings);
        var handling = new MisuseHandling(
            ReadAll(file, "misuse", "misuse", items, (entry, item) =>
                new Misuse(item.Id, entry.OneOf<MisuseCategory>("category"), item.Says, item.Source)),
            [.. file.Each("procedures", "procedure").Select(entry => ReadProcedure(entry, items, findings))],
            ReadAll(file, "measures", "measure", items, (entry, item) => new Measure(
                item.Id, entry.ManyOf<MeasureFor>("for"), [.. entry.Texts("after", required: false).Select(id => new RuleId(id.Text))],
                entry.OptionalText("document")?.Text, item.Says, item.Source)),
            ReadAll(file, "routes", "route", items, (entry, item) => new Route(item.Id, items.Roles(entry, "from"), items.Roles(entry, "to"), item.Says, item.Source)),
            []);
        file.Done();
        CheckOrder(handling, file, findings);
        return handling;
    }

    private static List<T> ReadAll<T>(Entry file, string key, string name, ItemReader items, Func<Entry, ItemReader.Item, T> make)
    {
        var read = new List<T>();
        foreach (var entry in file.Each(key, name))
        {
            read.Add(make(entry, items.Read(entry, name)));
            entry.Done();
        }
        return read;
    }

    private static Procedure ReadProcedure(Entry entry, ItemReader items, Findings findings)
    {
        items.Book(entry, "procedure");
        var procedure = new Procedure(
            entry.Text("id").Text, entry.Words("title"), entry.ManyOf<Relation>("for"), items.SourceOf(entry),
            ReadAll(entry, "steps", "step", items, (step, item) => new ProcedureStep(
                item.Id, step.OneOf<StepKind>("kind"), items.Roles(step, "by"), step.Truth("required", otherwise: true), InOrder(step, findings),
                item.Says, step.Words("record"), item.Source)));
        if (procedure.Steps.Count == 0)
            findings.Add(entry.Line, $"Procedure '{procedure.Id}' has no steps.");
        entry.Done();
        return procedure;
    }

    private static bool InOrder(Entry step, Findings findings)
    {
        var order = step.OptionalText("order");
        if (order is not (null or { Text: "fixed" or "free" or "?" }))
            findings.Unknown(order.Line, "order", order.Text, ["fixed", "free"]);
        return order?.Text != "free";
    }

    private static void CheckOrder(MisuseHandling handling, Entry file, Findings findings)
    {
        foreach (var measure in handling.Measures)
            foreach (var before in measure.After.Where(before => handling.Measures.All(known => known.Id != before)))
                findings.Unknown(file.Line, $"measure before '{measure.Id}'", before.Value, handling.Measures.Select(known => known.Id.Value));
        foreach (var relation in handling.Procedures.SelectMany(procedure => procedure.For).GroupBy(relation => relation).Where(same => same.Count() > 1))
            findings.Add(file.Line, $"Two procedures are for {Names<Relation>.All.First(name => name.Value == relation.Key).Key}.");
    }
}
