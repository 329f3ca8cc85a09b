using Microsoft.Extensions.Options;
using PolicyBot.Bot.People;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Packs;
using PolicyBot.Policy;
using PolicyBot.Policy.Facts;

namespace PolicyBot.Bot.Packs;

/// <summary>The shelf of packs as the dialogs ask for it.</summary>
internal sealed class PackSource(Shelf shelf, IOptions<SchoolOptions> schools) : IPackSource
{
    private readonly Dictionary<FactId, Fact> facts = shelf.Vocabulary.Facts.ToDictionary(fact => fact.Id);

    /// <summary>A pack without a school in the settings has nobody to decide in doubt, so it is not offered.</summary>
    public IReadOnlyList<Pack> Packs { get; } = [.. shelf.Packs.Where(pack => schools.Value.Known.ContainsKey(pack.School.Value))];

    public IReadOnlyList<Topic> Topics => shelf.Vocabulary.Topics;

    public Topic Topic(TopicId id) => shelf.Vocabulary[id];

    public Fact? FindFact(FactId id) => facts.GetValueOrDefault(id);

    public Pack For(SchoolId school) => shelf.For(school);
}
