using PolicyBot.Packs.Yaml;
using PolicyBot.Policy;
using PolicyBot.Policy.HardStops;

namespace PolicyBot.Packs.Reading.Questions;

/// <summary>
/// Looks whether the facts behind the hard stops are as the bot knows them: <c>yes</c> stops and <c>no</c> holds until somebody says otherwise.
/// Under other names, or answered in advance, a stop would never come.
/// </summary>
internal sealed class StopCheck(FactIndex facts, IReadOnlyList<TopicEntry> topics)
{
    private static readonly AnswerId[] answers = [Stops.Yes, new("no")];

    public void Report(Findings inFacts, Findings inTopics)
    {
        foreach (var id in Stops.Facts)
        {
            var (fact, line) = facts.All.FirstOrDefault(known => known.Fact.Id == id);
            if (fact is null)
            {
                inFacts.Add(1, $"Fact '{id}' is missing; a hard stop rests on it.");
                continue;
            }
            if (fact.Answers.Count != answers.Length || !answers.All(answer => fact.Answers.Any(known => known.Id == answer)))
                inFacts.Add(line, $"Fact '{id}' has the answers '{answers[0]}' and '{answers[1]}' and no others; a hard stop rests on it.");
            if (fact.Otherwise != answers[1])
                inFacts.Add(line, $"Fact '{id}' wants 'otherwise: \"no\"': a hard stop comes when somebody says so.");
            if (fact.Role is not null)
                inFacts.Add(line, $"Fact '{id}' cannot follow from a role; a hard stop rests on it.");
        }
        foreach (var topic in topics)
            foreach (var id in topic.Topic.Facts.Concat(topic.Given.Keys).Where(Stops.IsOne))
                inTopics.Add(topic.Line, $"Topic '{topic.Topic.Id}' names '{id}', on which a hard stop rests; that one belongs to no topic.");
    }
}
