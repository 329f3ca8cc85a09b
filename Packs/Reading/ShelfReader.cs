using System.Security.Cryptography;
using System.Text;
using PolicyBot.Packs.Reading.Questions;
using PolicyBot.Packs.Reading.Schools;
using PolicyBot.Policy;

namespace PolicyBot.Packs.Reading;

/// <summary>Reads a packs folder whole.</summary>
internal static class ShelfReader
{
    public static (Shelf?, IReadOnlyList<Problem>) Read(string folder)
    {
        var packs = new PackFolder(folder);
        var shelf = Read(packs);
        var told = packs.Problems;
        return (told.Count == 0 ? shelf : null, told);
    }

    /// <summary>
    /// The shelf, or nothing when a file cannot be read at all. Without the vocabulary every name in the other files would look
    /// wrong, and without one of the others a fact would look unused; so such follow-up is not told.
    /// </summary>
    private static Shelf? Read(PackFolder packs)
    {
        var factsFile = packs.Open("Vocabulary/facts.yml");
        var topicsFile = packs.Open("Vocabulary/topics.yml");
        var schools = packs.FoldersIn("Schools");
        if (schools.Count == 0)
            packs.Add("Schools", "There is no school.");
        if (factsFile.Root is null || topicsFile.Root is null)
        {
            foreach (var file in schools.Select(school => $"Schools/{school}/pack.yml").Prepend("Floor/floor.yml"))
                packs.Open(file);
            return null;
        }

        var facts = new FactIndex(FactsReader.Read(factsFile.Root, factsFile.Findings));
        var topics = TopicsReader.Read(topicsFile.Root, packs, facts, topicsFile.Findings);
        var floor = Floor.Read(packs, facts, topics);
        var reader = new PackReader(packs, facts, topics);
        var entries = schools.Select(reader.Read).ToList();
        var made = entries.OfType<PackEntry>()
            .Select(entry => PackMaker.Make(entry, floor.In(entry.Sector), facts, topics, Revision([factsFile.Text, topicsFile.Text, .. floor.Texts, .. entry.Texts])))
            .OfType<Pack>().ToList();
        var rules = floor.Rules.Concat(entries.OfType<PackEntry>().SelectMany(entry => entry.Rules)).ToList();
        foreach (var rule in rules)
            PackMaker.CheckFit(rule, topics);
        if (!floor.IsRead || entries.Contains(null))
            return null;
        new StopCheck(facts, topics).Report(factsFile.Findings, topicsFile.Findings);
        new UseCheck(facts, topics, rules).Report(factsFile.Findings, topicsFile.Findings);
        return new Shelf(new Vocabulary([.. facts.All.Select(fact => fact.Fact)], [.. topics.Select(topic => topic.Topic)]), made);
    }

    private static string Revision(IEnumerable<string> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in texts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(text));
            hash.AppendData([0]);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }
}
