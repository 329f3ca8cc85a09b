using PolicyBot.Policy.Cases;
using PolicyBot.Records.Sqlite.Engine;

namespace PolicyBot.Records.Sqlite.Cases;

/// <summary>The lists of cases. Each is read from an index in its own order, a page at a time, however long it is.</summary>
internal sealed class CaseLists(Connection connection)
{
    private const string Columns =
        "year, serial, school, kind, state, urgency, topic, reporter, handler, opened_at, changed_at, rank, finished";

    private readonly WorkList open = new(connection, "school = ?");
    private readonly WorkList openOfKind = new(connection, "school = ? AND kind = ?");
    private readonly WorkList handled = new(connection, "handler = ?");
    private readonly WorkList handledOfKind = new(connection, "handler = ? AND +kind = ?");
    private readonly Statement reported = connection.Prepare(
        $"""
        SELECT {Columns} FROM case_line
        WHERE reporter = ? AND (year, serial) < (?, ?) AND (?4 IS NULL OR kind = ?4) ORDER BY year DESC, serial DESC LIMIT ?
        """);
    private readonly Statement counted = connection.Prepare(
        "SELECT kind, state, rank, count(*) FROM case_line WHERE school = ? AND finished = 0 GROUP BY kind, state, rank");
    private readonly Statement place = connection.Prepare("SELECT rank, opened_at FROM case_line WHERE year = ? AND serial = ?");

    public List<(CaseNumber Number, CaseLine Line)> Open(string school, CasePage page) =>
        page.Kind is { } kind ? Page(openOfKind, page, school, kind) : Page(open, page, school);

    public List<(CaseNumber Number, CaseLine Line)> Handled(string handler, CasePage page) =>
        page.Kind is { } kind ? Page(handledOfKind, page, handler, kind) : Page(handled, page, handler);

    public List<(CaseNumber Number, CaseLine Line)> Reported(string reporter, CasePage page)
    {
        var before = page.After ?? new CaseNumber(int.MaxValue, int.MaxValue);
        return reported.With(reporter).With(before.Year).With(before.Serial).With(page.Kind).With(page.Most).All(Line);
    }

    public List<CaseCount> CountOpen(string school) =>
        counted.With(school).All(static row => new CaseCount(row.Text(0), row.Text(1), (int)row.Number(2), (int)row.Number(3)));

    private List<(CaseNumber Number, CaseLine Line)> Page(WorkList list, CasePage page, params ReadOnlySpan<string> whose)
    {
        if (page.After is not { } after)
            return list.First(whose, page.Most);
        var found = place.With(after.Year).With(after.Serial).One(static row => (Stands: true, Rank: row.Number(0), OpenedAt: row.Number(1)));
        return found.Stands ? list.Behind(whose, page.Most, found.Rank, found.OpenedAt, after) : [];
    }

    private static (CaseNumber Number, CaseLine Line) Line(Statement row) => (
        new CaseNumber((int)row.Number(0), (int)row.Number(1)),
        new CaseLine(
            row.Text(2), row.Text(3), row.Text(4), row.Text(5), row.Text(6), row.Text(7), row.TextOrNull(8),
            row.Time(9), row.Time(10), (int)row.Number(11), row.Number(12) != 0));

    /// <summary>Cases that wait for somebody, highest rank first, then oldest first. Behind a case means: the rest of its rank, then the ranks below;
    /// asked as one question, SQLite would walk through its whole rank first.</summary>
    private sealed class WorkList(Connection connection, string whose)
    {
        private const string Order = "ORDER BY rank DESC, opened_at, year, serial LIMIT ?";

        private readonly Statement first = connection.Prepare(
            $"SELECT {Columns} FROM case_line WHERE {whose} AND finished = 0 {Order}");
        private readonly Statement same = connection.Prepare(
            $"SELECT {Columns} FROM case_line WHERE {whose} AND finished = 0 AND rank = ? AND (opened_at, year, serial) > (?, ?, ?) {Order}");
        private readonly Statement below = connection.Prepare(
            $"SELECT {Columns} FROM case_line WHERE {whose} AND finished = 0 AND rank < ? {Order}");

        public List<(CaseNumber Number, CaseLine Line)> First(ReadOnlySpan<string> values, int most) => Of(first, values).With(most).All(Line);

        public List<(CaseNumber Number, CaseLine Line)> Behind(ReadOnlySpan<string> values, int most, long rank, long openedAt, CaseNumber after)
        {
            var lines = Of(same, values).With(rank).With(openedAt).With(after.Year).With(after.Serial).With(most).All(Line);
            if (lines.Count < most)
                lines.AddRange(Of(below, values).With(rank).With(most - lines.Count).All(Line));
            return lines;
        }

        private static Statement Of(Statement statement, ReadOnlySpan<string> values)
        {
            foreach (var value in values)
                statement.With(value);
            return statement;
        }
    }
}
