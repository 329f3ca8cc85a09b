using PolicyBot.Tests.PacksRoom;
using PolicyBot.Understanding;

namespace PolicyBot.Tests.UnderstandingRoom;

/// <summary>Understanding with the vocabulary as it is shipped, learned once for all tests.</summary>
internal static class ShippedEars
{
    public static readonly LocalUnderstanding Understanding = new(Shipped.Shelf.Vocabulary.Topics, Shipped.Shelf.Vocabulary.Facts);
}
