using PolicyBot.Packs.Reading;
using PolicyBot.Policy;

namespace PolicyBot.Packs;

/// <summary>All packs, checked whole, with the vocabulary they share. Immutable and safe to share.</summary>
public sealed class Shelf
{
    private readonly Dictionary<SchoolId, Pack> bySchool;

    internal Shelf(Vocabulary vocabulary, IReadOnlyList<Pack> packs)
    {
        Vocabulary = vocabulary;
        Packs = packs;
        bySchool = packs.ToDictionary(pack => pack.School);
    }

    /// <summary>The facts and topics that all packs share.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The packs by name of school.</summary>
    public IReadOnlyList<Pack> Packs { get; }

    /// <summary>The pack of this school.</summary>
    /// <exception cref="UnknownNameException">There is none.</exception>
    public Pack For(SchoolId school) =>
        bySchool.TryGetValue(school, out var pack)
            ? pack
            : throw new UnknownNameException("pack for school", school.Value, Packs.Select(known => known.School.Value));

    /// <summary>Reads the folder that holds <c>Vocabulary</c>, <c>Floor</c> and <c>Schools</c>.</summary>
    /// <exception cref="BrokenPacksException">Something is wrong with the packs; it names everything.</exception>
    public static Shelf Load(string folder)
    {
        var (shelf, problems) = Read(folder);
        return shelf ?? throw new BrokenPacksException(problems);
    }

    /// <summary>Reads the same folder for a look at its problems: a shelf and no problem, or no shelf and every problem.</summary>
    public static (Shelf? Shelf, IReadOnlyList<Problem> Problems) Read(string folder) => ShelfReader.Read(folder);
}
