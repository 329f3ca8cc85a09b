using PolicyBot.Policy;

namespace PolicyBot.Packs.Comparing;

/// <summary>Something of a pack that can come, go or change: a rule, a step, a contact.</summary>
/// <param name="Sort">Its sort, by the word of the files.</param>
/// <param name="Id">Its id among its sort.</param>
/// <param name="Lead">What it says, in short.</param>
/// <param name="Parts">All that can change about it.</param>
internal sealed record DiffItem(string Sort, string Id, Words Lead, IReadOnlyList<Part> Parts);

/// <summary>Something about an item: its words, or who, when, where.</summary>
/// <param name="Name">What it is called in the resource of the report.</param>
/// <param name="Value">As it is told; nothing where the item has none.</param>
/// <param name="IsText">Whether people read it as it stands, so that each language counts.</param>
/// <param name="List">For a list of which only comings and goings are told: what is in it.</param>
internal sealed record Part(string Name, Words? Value, bool IsText, IReadOnlyList<string>? List = null)
{
    /// <summary>Words for people.</summary>
    public static Part Text(string name, Words? words) => new(name, words, true);

    /// <summary>A circumstance, told in the terms of each language.</summary>
    public static Part About(string name, string dutch, string english) => new(name, dutch.Length == 0 ? null : new Words(dutch, english), false);

    /// <summary>A circumstance that has the same name in both languages.</summary>
    public static Part About(string name, string? value) => About(name, value ?? "", value ?? "");

    /// <summary>A list that is too long to tell whole.</summary>
    public static Part Listed(string name, IReadOnlyList<string> items) => new(name, null, false, items);
}
