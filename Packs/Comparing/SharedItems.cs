using PolicyBot.Policy;

namespace PolicyBot.Packs.Comparing;

/// <summary>What all schools share, item by item: the questions, the topics and the national rules.</summary>
internal static class SharedItems
{
    public static IReadOnlyList<DiffItem> Of(Shelf shelf) =>
    [
        .. shelf.Vocabulary.Facts.Select(fact => new DiffItem("fact", fact.Id.Value, fact.Question,
        [
            Part.Text("question", fact.Question),
            Part.Text("label", fact.Label),
            Part.Text("hint", fact.Hint),
            Part.About("otherwise", fact.Otherwise?.Value),
            Part.About("role", fact.Role?.Value),
        ])),
        .. shelf.Vocabulary.Facts.SelectMany(fact => fact.Answers.Select(answer => new DiffItem("answer", $"{fact.Id} = {answer.Id}", answer.Label,
        [
            Part.Text("label", answer.Label),
            Part.Listed("synonyms", answer.Synonyms),
            Part.Listed("heard", answer.Heard),
            Part.Listed("named", answer.Named),
        ]))),
        .. shelf.Vocabulary.Topics.Select(topic => new DiffItem("topic", topic.Id.Value, topic.Title,
        [
            Part.Text("title", topic.Title),
            PackItems.About("kind", terms => terms.Of(topic.Kind)),
            Part.About("facts", string.Join(", ", topic.Facts)),
            Part.About("next", string.Join(", ", topic.Next)),
            Part.Listed("examples", [.. topic.DutchExamples, .. topic.EnglishExamples]),
        ])),
        .. PackItems.Rules(shelf.Packs.SelectMany(pack => pack.Answers.Values), floor: true),
        .. shelf.Packs.Take(1).SelectMany(pack => PackItems.Explained(pack, floor: true)),
    ];
}
