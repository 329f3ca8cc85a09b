using PolicyBot.Policy.Cases;
using PolicyBot.Records.Sqlite.Engine;

namespace PolicyBot.Records.Sqlite.Rows;

/// <summary>The table <c>sealed_name</c>: who is behind the aliases of cases, as sealed by whoever holds the key.</summary>
internal sealed class NameRows(Connection connection)
{
    private readonly Statement put = connection.Prepare(
        "INSERT INTO sealed_name (year, serial, alias, name) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET name = excluded.name");
    private readonly Statement empty = connection.Prepare("DELETE FROM sealed_name WHERE year = ? AND serial = ?");
    private readonly Statement aliases = connection.Prepare("SELECT alias FROM sealed_name WHERE year = ? AND serial = ? ORDER BY alias");
    private readonly Statement read = connection.Prepare("SELECT alias, name FROM sealed_name WHERE year = ? AND serial = ? ORDER BY alias");

    public void Put(CaseNumber number, string alias, byte[] sealedName) => put.With(number.Year).With(number.Serial).With(alias).With(sealedName).Run();

    public void Empty(CaseNumber number) => empty.With(number.Year).With(number.Serial).Run();

    public List<string> Aliases(CaseNumber number) => aliases.With(number.Year).With(number.Serial).All(static row => row.Text(0));

    public List<(string Alias, byte[] Sealed)> Read(CaseNumber number) =>
        read.With(number.Year).With(number.Serial).All(static row => (row.Text(0), row.Bytes(1).ToArray()));
}
