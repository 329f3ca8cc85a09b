using PolicyBot.Packs.Wording;
using PolicyBot.Policy;

namespace PolicyBot.Packs.Comparing;

/// <summary>What is different between two shelves of packs, in words: for whom which answer changed, and what came, went or is said differently.</summary>
public static class DiffReport
{
    /// <summary>The report; ends with a line break. It says so when nothing changed.</summary>
    /// <param name="only">Only this school, or all.</param>
    public static string Of(Shelf before, Shelf after, SchoolId? only, Language language)
    {
        var phrases = new Phrases(typeof(DiffReport), language);
        var blocks = Schools(before, after, only, phrases)
            .Prepend([.. new ItemChanges(phrases).Between(SharedItems.Of(before), SharedItems.Of(after)).Select(line => $"{phrases["AllSchools"]} · {line}")])
            .Where(block => block.Count > 0)
            .ToList();
        return blocks.Count == 0 ? $"{phrases["Nothing"]}\n" : string.Join('\n', blocks.Select(block => string.Join('\n', block) + "\n"));
    }

    private static IEnumerable<IReadOnlyList<string>> Schools(Shelf before, Shelf after, SchoolId? only, Phrases phrases)
    {
        foreach (var school in after.Packs.Concat(before.Packs).Select(pack => pack.School).Distinct().Where(school => only is null || school == only))
        {
            var (was, becomes) = (Find(before, school), Find(after, school));
            if (was is null)
                yield return [phrases.With("SchoolCame", becomes!.Name.In(phrases.Language), becomes.Document)];
            else if (becomes is null)
                yield return [phrases.With("SchoolWent", was.Name.In(phrases.Language))];
            else
                yield return School(was, becomes, phrases);
        }
    }

    private static IReadOnlyList<string> School(Pack before, Pack after, Phrases phrases)
    {
        var words = new AnswerWords(phrases, new Terms(phrases.Language), before, after);
        var answers =
            from topic in after.Answers.Values
            where before.Answers.ContainsKey(topic.Rules.Topic.Id)
            from change in AnswerChanges.Between(before[topic.Rules.Topic.Id].Rules, topic.Rules)
            select $"{topic.Rules.Topic.Title.In(phrases.Language)} · {words.Of(change, topic.Rules.Facts)}";
        var items = new ItemChanges(phrases).Between(new PackItems(before).All(), new PackItems(after).All());
        return [.. answers.Concat(items).Select(line => $"{after.Name.In(phrases.Language)} · {line}")];
    }

    private static Pack? Find(Shelf shelf, SchoolId school) => shelf.Packs.FirstOrDefault(pack => pack.School == school);
}
