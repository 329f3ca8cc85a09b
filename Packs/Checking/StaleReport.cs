using System.Globalization;
using System.Text;
using PolicyBot.Packs.Wording;
using PolicyBot.Policy;

namespace PolicyBot.Packs.Checking;

/// <summary>What in a school's text is older than a stricter national rule, in words: which, why, since when and what to do.</summary>
public static class StaleReport
{
    /// <summary>The report on one school; ends with a line break.</summary>
    public static string Of(Pack pack, Language language)
    {
        var (phrases, terms) = (new Phrases(typeof(StaleReport), language), new Terms(language));
        var items = StaleItems.In(pack);
        var text = new StringBuilder();
        Line($"{pack.Name.In(language)} · {pack.Document} · {Age(pack.Dates, phrases, terms)}");
        if (items.Count == 0)
            Line($"  {phrases["Nothing"]}");
        foreach (var kind in items.GroupBy(item => item.Kind).OrderBy(kind => kind.Key))
        {
            Line();
            Line($"  {phrases[$"{kind.Key}"]}");
            Line($"  {phrases[$"{kind.Key}.Do"]}");
            if (kind.Key is Staleness.DecidedAlready or Staleness.Beside)
                Line($"    {string.Join(", ", kind.Select(item => $"{item.Id} ({string.Join(", ", item.National.Select(rule => rule.Id))})"))}");
            else
                foreach (var item in kind)
                    Tell(item);
        }
        if (items.Count > 0)
        {
            Line();
            Line($"  {phrases["National"]}");
            foreach (var rule in items.SelectMany(item => item.National).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id.Value, StringComparer.Create(phrases.Culture, CompareOptions.NumericOrdering)))
                Line($"    {rule.Id} · {terms.Where(rule)} · {terms.Of(rule.Effect)}: {rule.Says.In(language)}");
        }
        return text.ToString();

        void Tell(StaleItem item)
        {
            var effect = item.Effect is { } known ? $" · {terms.Of(known)}" : "";
            Line($"    {item.Id} · {string.Join(", ", item.Where.Select(where => where.In(language)))} · {terms.Where(item.Source)}{effect}");
            Line($"      {item.Says.In(language)}");
            Line($"      {phrases.With(item.Effect is null ? "Newer" : "Stricter", string.Join("; ", item.National.Select(rule => phrases.With("Since", rule.Id, terms.Of(rule.Effect), terms.Date(rule.Since!.Value)))))}");
        }

        void Line(string line = "") => text.Append(line).Append('\n');
    }

    private static string Age(TextDates dates, Phrases phrases, Terms terms) =>
        dates.Approved is { } approved ? phrases.With("Approved", terms.Date(approved))
        : dates.Written is { } written ? phrases.With("Written", terms.Date(written))
        : phrases["Undated"];
}
