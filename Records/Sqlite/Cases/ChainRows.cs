using PolicyBot.Policy.Cases;
using PolicyBot.Records.Sqlite.Engine;

namespace PolicyBot.Records.Sqlite.Cases;

/// <summary>Walks every chain of entries from its start to the head that the case line holds.</summary>
internal sealed class ChainRows(Connection connection)
{
    private readonly EntryHash hash = new();
    private readonly Statement entries = connection.Prepare(
        """
        SELECT e.year, e.serial, e.sequence, e.at, e.actor, e.kind, e.json, e.hash, l.entries, l.head
        FROM case_entry e LEFT JOIN case_line l ON l.year = e.year AND l.serial = e.serial
        ORDER BY e.year, e.serial, e.sequence
        """);
    private readonly Statement bare = connection.Prepare(
        """
        SELECT year, serial FROM case_line l
        WHERE entries > 0 AND NOT EXISTS (SELECT 1 FROM case_entry e WHERE e.year = l.year AND e.serial = l.serial)
        UNION SELECT * FROM (SELECT year, serial FROM case_opened EXCEPT SELECT year, serial FROM case_line)
        UNION SELECT * FROM (SELECT year, serial FROM case_line EXCEPT SELECT year, serial FROM case_opened)
        """);
    private readonly Statement count = connection.Prepare("SELECT (SELECT count(*) FROM case_line), (SELECT count(*) FROM case_entry)");

    /// <summary>How many cases and entries there are.</summary>
    public (long Cases, long Entries) Count() => count.One(static row => (row.Number(0), row.Number(1)));

    /// <summary>The cases whose chain does not hold, in order of their numbers. The read it is part of gives both questions one view of the file.</summary>
    public List<CaseNumber> Broken(CancellationToken cancellationToken)
    {
        var broken = new SortedSet<CaseNumber>();
        var walk = new Walk(hash, broken);
        entries.Each(walk.See, cancellationToken);
        walk.Close();
        bare.Each(row => broken.Add(new CaseNumber((int)row.Number(0), (int)row.Number(1))), cancellationToken);
        return [.. broken];
    }

    private sealed class Walk(EntryHash hash, SortedSet<CaseNumber> broken)
    {
        private CaseNumber current;
        private int count, promised;
        private byte[] last = EntryHash.Start, head = EntryHash.Start;

        public void See(Statement row)
        {
            var number = new CaseNumber((int)row.Number(0), (int)row.Number(1));
            if (number != current)
            {
                Close();
                (current, count, last) = (number, 0, EntryHash.Start);
                (promised, head) = ((int)row.Number(8), row.Bytes(9).ToArray());
            }
            count++;
            if (row.Number(3) < 0 || row.Number(3) > DateTimeOffset.MaxValue.UtcTicks)
            {
                broken.Add(number); // no time that anything can have been written at
                return;
            }
            last = hash.Of(last, number, count, new CaseEntry(row.Time(3), row.Text(4), row.Text(5), row.Text(6)));
            if (row.Number(2) != count || !row.Bytes(7).SequenceEqual(last))
                broken.Add(number);
        }

        public void Close()
        {
            if (count != promised || !head.AsSpan().SequenceEqual(last))
                broken.Add(current);
        }
    }
}
