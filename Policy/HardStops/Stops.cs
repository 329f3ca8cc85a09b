using PolicyBot.Policy.Facts;

namespace PolicyBot.Policy.HardStops;

/// <summary>
/// The facts behind the hard stops, and what they mean. They are the bot's own: they are looked at before any rule, and no rule may look
/// at them, so that no pack can switch them off.
/// </summary>
public static class Stops
{
    /// <summary>The answer that stops.</summary>
    public static readonly AnswerId Yes = new("yes");

    private static readonly FactId[] facts = [new("acute-danger"), new("sexual-image"), new("staff-offence"), new("about-mt")];

    /// <summary>The facts, in the order of the stops.</summary>
    public static IReadOnlyList<FactId> Facts => facts;

    /// <summary>The fact behind this stop.</summary>
    public static FactId FactOf(HardStop stop) => facts[(int)stop];

    /// <summary>Whether this fact is one of the bot's own.</summary>
    public static bool IsOne(FactId fact) => facts.Contains(fact);

    /// <summary>The stops that what is known brings, the most pressing first.</summary>
    public static IReadOnlyList<HardStop> In(Known known) =>
        [.. Enum.GetValues<HardStop>().Where(stop => known[FactOf(stop)] == Yes)];
}
