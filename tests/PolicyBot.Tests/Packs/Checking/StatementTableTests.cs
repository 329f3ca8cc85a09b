using PolicyBot.Packs;
using PolicyBot.Packs.Checking;
using PolicyBot.Policy;

namespace PolicyBot.Tests.PacksRoom;

public sealed class StatementTableTests
{
    [Fact]
    public void Every_statement_stands_in_the_table_with_what_it_became()
    {
        foreach (var pack in Shipped.Shelf.Packs)
        {
            var lines = StatementTable.Of(pack, Language.Dutch).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(pack.Statements.Select(statement => statement.Id.Value), lines[1..^1].Select(line => line.Trim().Split(' ')[0]));
            Assert.All(lines[1..^1], line => Assert.Matches(@"^  \S+  \S+", line));
            Assert.StartsWith($"  {pack.Statements.Count} uitspraken: ", lines[^1], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_was_left_out_says_why_and_what_is_covered_by_another_says_by_which()
    {
        using var packs = new SmallPacks();
        packs.Change("Schools/demo/pack.yml", "approved: 2014-06-01", "statements: { prefix: X, count: 3 }")
            .Change("Schools/demo/pack.yml", "line: 12", "line: 12\n    also: [X-02]")
            .Write("Schools/demo/school.yml", "not-modelled:\n  - { id: X-03, why: Only a greeting. }\n");
        Assert.Equal(
            """
            School · The protocol
              X-01  regel X-01
              X-02  regel X-01
              X-03  niet verwerkt: Only a greeting.
              3 uitspraken: 2 verwerkt, 1 niet.

            """,
            StatementTable.Of(Shelf.Load(packs.Folder).Packs[0], Language.Dutch));
    }

    [Fact]
    public void A_pack_that_counts_no_statements_says_so()
    {
        using var packs = new SmallPacks();
        Assert.Contains("does not say how many statements", StatementTable.Of(Shelf.Load(packs.Folder).Packs[0], Language.English), StringComparison.Ordinal);
    }
}
