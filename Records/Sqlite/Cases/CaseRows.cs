using PolicyBot.Policy.Cases;
using PolicyBot.Records.Sqlite.Engine;

namespace PolicyBot.Records.Sqlite.Cases;

/// <summary>The tables of the cases: numbers given out, the entries, and with them the line that lists show.</summary>
internal sealed class CaseRows(Connection connection)
{
    private readonly EntryHash hash = new();
    private readonly Statement reserve = connection.Prepare(
        "INSERT INTO case_year (year, last) VALUES (?, 1) ON CONFLICT DO UPDATE SET last = last + 1 RETURNING last");
    private readonly Statement head = connection.Prepare("SELECT entries, head FROM case_line WHERE year = ? AND serial = ?");
    private readonly Statement opened = connection.Prepare("INSERT INTO case_opened (year, serial) VALUES (?, ?) ON CONFLICT DO NOTHING");
    private readonly Statement insert = connection.Prepare(
        "INSERT INTO case_entry (year, serial, sequence, at, actor, kind, json, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    private readonly Statement put = connection.Prepare(
        """
        INSERT INTO case_line
            (year, serial, school, kind, state, urgency, topic, reporter, handler, opened_at, changed_at, rank, finished, entries, head)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET
            school = excluded.school, kind = excluded.kind, state = excluded.state, urgency = excluded.urgency, topic = excluded.topic,
            reporter = excluded.reporter, handler = excluded.handler, opened_at = excluded.opened_at, changed_at = excluded.changed_at,
            rank = excluded.rank, finished = excluded.finished, entries = excluded.entries, head = excluded.head
        """);
    private readonly Statement read = connection.Prepare(
        "SELECT sequence, at, actor, kind, json, hash FROM case_entry WHERE year = ? AND serial = ? ORDER BY sequence");

    public CaseNumber Reserve(int year) => new(year, reserve.With(year).One(static row => (int)row.Number(0)));

    /// <summary>False when the case does not have exactly the entries that the writer has seen.</summary>
    public bool Append(CaseAppend append)
    {
        var (number, line) = (append.Number, append.Line);
        var (count, last) = head.With(number.Year).With(number.Serial)
            .One(static row => ((int)row.Number(0), row.Bytes(1).ToArray()));
        if (count != append.ExpectedCount)
            return false;
        if (last is null)
            opened.With(number.Year).With(number.Serial).Run();
        last ??= EntryHash.Start;
        foreach (var entry in append.Entries)
        {
            last = hash.Of(last, number, ++count, entry);
            insert.With(number.Year).With(number.Serial).With(count).With(entry.At)
                .With(entry.Actor).With(entry.Kind).With(entry.Json).With(last).Run();
        }
        put.With(number.Year).With(number.Serial).With(line.School).With(line.Kind).With(line.State).With(line.Urgency)
            .With(line.Topic).With(line.Reporter).With(line.Handler).With(line.OpenedAt).With(line.ChangedAt).With(line.Rank)
            .With(line.Finished ? 1 : 0).With(count).With(last).Run();
        return true;
    }

    public bool Exists(CaseNumber number) => head.With(number.Year).With(number.Serial).One(static _ => true);

    public List<StoredEntry> Read(CaseNumber number) => read.With(number.Year).With(number.Serial).All(static row => new StoredEntry(
        (int)row.Number(0),
        new CaseEntry(row.Time(1), row.Text(2), row.Text(3), row.Text(4)),
        Convert.ToHexStringLower(row.Bytes(5))));
}
