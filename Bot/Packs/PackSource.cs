using PolicyBot.Dialogs.Ports;
using PolicyBot.Packs;
using PolicyBot.Policy;
using PolicyBot.Policy.Facts;

namespace PolicyBot.Bot.Packs;

/// <summary>The shelf of packs as the dialogs ask for it.</summary>
internal sealed class PackSource(Shelf shelf) : IPackSource
{
    private readonly Dictionary<FactId, Fact> facts = shelf.Vocabulary.Facts.ToDictionary(fact => fact.Id);

    public IReadOnlyList<Pack> Packs => shelf.Packs;

    public IReadOnlyList<Topic> Topics => shelf.Vocabulary.Topics;

    public TopicId PostingCheck { get; } = shelf.Vocabulary[new TopicId("posting-check")].Id;

    public Fact? FindFact(FactId id) => facts.GetValueOrDefault(id);

    public Pack For(SchoolId school) => shelf.For(school);
}
