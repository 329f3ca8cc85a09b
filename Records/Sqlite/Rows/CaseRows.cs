using PolicyBot.Policy.Cases;
using PolicyBot.Records.Sqlite.Engine;

namespace PolicyBot.Records.Sqlite.Rows;

/// <summary>The tables of the cases: numbers given out, the line that lists show, and the entries.</summary>
internal sealed class CaseRows(Connection connection)
{
    private const string Columns =
        "year, serial, school, kind, state, urgency, topic, reporter, handler, opened_at, changed_at, rank, finished";

    private readonly EntryHash hash = new();
    private readonly Statement reserve = connection.Prepare(
        "INSERT INTO case_year (year, last) VALUES (?, 1) ON CONFLICT DO UPDATE SET last = last + 1 RETURNING last");
    private readonly Statement head = connection.Prepare("SELECT entries, head FROM case_line WHERE year = ? AND serial = ?");
    private readonly Statement insert = connection.Prepare(
        "INSERT INTO case_entry (year, serial, sequence, at, actor, kind, json, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    private readonly Statement put = connection.Prepare(
        $"INSERT OR REPLACE INTO case_line ({Columns}, entries, head) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    private readonly Statement read = connection.Prepare(
        "SELECT sequence, at, actor, kind, json, hash FROM case_entry WHERE year = ? AND serial = ? ORDER BY sequence");
    private readonly Statement open = connection.Prepare(
        $"SELECT {Columns} FROM case_line WHERE school = ? AND finished = 0 ORDER BY rank DESC, opened_at, year, serial LIMIT ?");
    private readonly Statement reported = connection.Prepare(
        $"SELECT {Columns} FROM case_line WHERE reporter = ? ORDER BY year DESC, serial DESC LIMIT ?");

    public CaseNumber Reserve(int year) => new(year, reserve.With(year).One(static row => (int)row.Number(0)));

    /// <summary>False when the case does not have exactly the entries that the writer has seen.</summary>
    public bool Append(CaseAppend append)
    {
        var (number, line) = (append.Number, append.Line);
        var (count, last) = head.With(number.Year).With(number.Serial)
            .One(static row => ((int)row.Number(0), row.Bytes(1).ToArray()));
        if (count != append.ExpectedCount)
            return false;
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

    public List<StoredEntry> Read(CaseNumber number) => read.With(number.Year).With(number.Serial).All(static row => new StoredEntry(
        (int)row.Number(0),
        new CaseEntry(row.Time(1), row.Text(2), row.Text(3), row.Text(4)),
        Convert.ToHexStringLower(row.Bytes(5))));

    public List<(CaseNumber Number, CaseLine Line)> Open(string school, int most) => open.With(school).With(most).All(Line);

    public List<(CaseNumber Number, CaseLine Line)> Reported(string reporter, int most) => reported.With(reporter).With(most).All(Line);

    private static (CaseNumber Number, CaseLine Line) Line(Statement row) => (
        new CaseNumber((int)row.Number(0), (int)row.Number(1)),
        new CaseLine(
            row.Text(2), row.Text(3), row.Text(4), row.Text(5), row.Text(6), row.Text(7), row.TextOrNull(8),
            row.Time(9), row.Time(10), (int)row.Number(11), row.Number(12) != 0));
}
