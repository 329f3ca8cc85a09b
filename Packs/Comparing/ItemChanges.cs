using PolicyBot.Packs.Wording;
using PolicyBot.Policy;

namespace PolicyBot.Packs.Comparing;

/// <summary>Tells which items came, went or changed.</summary>
internal sealed class ItemChanges(Phrases phrases)
{
    /// <summary>How many of a long list are told by name.</summary>
    private const int MostTold = 4;

    private static readonly (Language Language, string Name)[] languages = [(Language.Dutch, "nl"), (Language.English, "en")];

    public IEnumerable<string> Between(IReadOnlyList<DiffItem> before, IReadOnlyList<DiffItem> after)
    {
        var (was, becomes) = (Numbered(before), Numbered(after));
        foreach (var (key, item) in becomes)
            if (!was.TryGetValue(key, out var old))
                yield return phrases.With("Came", Name(item), item.Lead.In(phrases.Language));
            else
                foreach (var line in Changes(old, item))
                    yield return line;
        foreach (var (key, item) in was)
            if (!becomes.ContainsKey(key))
                yield return phrases.With("Went", Name(item), item.Lead.In(phrases.Language));
    }

    private IEnumerable<string> Changes(DiffItem before, DiffItem after)
    {
        foreach (var part in after.Parts)
        {
            var old = before.Parts.FirstOrDefault(old => old.Name == part.Name);
            if (part.List is { } list && Comings(old?.List ?? [], list) is { Length: > 0 } comings)
                yield return phrases.With("Listed", Name(after), phrases[$"Part.{part.Name}"], comings);
            var (was, becomes) = (old?.Value, part.Value);
            foreach (var (language, name) in part.IsText ? languages : [.. languages.Where(each => each.Language == phrases.Language)])
                if (was?.In(language) != becomes?.In(language))
                    yield return phrases.With(
                        "Changed",
                        Name(after),
                        phrases[$"Part.{part.Name}"] + (language == phrases.Language ? "" : $" ({name})"),
                        Told(was?.In(language), part),
                        Told(becomes?.In(language), part));
        }
    }

    private string Comings(IReadOnlyList<string> before, IReadOnlyList<string> after) => string.Join("; ", new[]
    {
        Some("ListCame", [.. after.Except(before)]),
        Some("ListWent", [.. before.Except(after)]),
    }.OfType<string>());

    private string? Some(string name, IReadOnlyList<string> items) => items.Count == 0
        ? null
        : phrases.With(name, items.Count, string.Join(", ", items.Take(MostTold).Select(item => $"‘{item}’")) + (items.Count > MostTold ? ", …" : ""));

    private string Told(string? value, Part part) => value is null ? phrases["None"] : part.IsText ? $"‘{value}’" : value;

    private string Name(DiffItem item) => $"{phrases[$"Sort.{item.Sort}"]} {item.Id}".TrimEnd();

    /// <summary>By sort and id; where one id stands for several of a sort, also by their order.</summary>
    private static Dictionary<(string Sort, string Id, int Number), DiffItem> Numbered(IReadOnlyList<DiffItem> items) => items
        .GroupBy(item => (item.Sort, item.Id))
        .SelectMany(same => same.Select((item, number) => (Key: (same.Key.Sort, same.Key.Id, number), item)))
        .ToDictionary(pair => pair.Key, pair => pair.item);
}
