using PolicyBot.Records.Sqlite.Engine;

namespace PolicyBot.Tests.BotRoom;

/// <summary>Looks into the bot's register from outside, reading only.</summary>
internal sealed class Register(string folder)
{
    /// <summary>Everything that decides what happens next: dialogs, people, cards, cases, dead letters. Not when somebody was last seen.</summary>
    public string All => string.Join('\n', Rows("state", "key, json, version"), Rows("card", "hex(id), audience, actions, spent_by, answer"),
        Cases, Rows("inbox", "id, attempts, dead"));

    public string Cases => string.Join('\n', Rows("case_line", "year, serial, school, state, handler, entries"), Rows("case_entry", "year, serial, sequence, actor, kind, json"));

    public long Count(string table, string where = "1") => long.Parse(Ask($"SELECT count(*) FROM {table} WHERE {where}")!, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>How many activities were ever taken in, waiting or done: read in one look, since they move from one table to the other.</summary>
    public long TakenIn => long.Parse(Ask("SELECT (SELECT count(*) FROM inbox) + (SELECT count(*) FROM seen)")!, System.Globalization.CultureInfo.InvariantCulture);

    public string? Ask(string sql)
    {
        using var connection = Connection.Open(Path.Combine(folder, "policybot.db"), writable: false);
        return connection.Ask(sql);
    }

    private string Rows(string table, string columns) =>
        $"{table}: " + Ask($"SELECT group_concat(line, char(10)) FROM (SELECT {string.Join("||'|'||", columns.Split(", ").Select(column => $"ifnull({column}, '-')"))} AS line FROM {table} ORDER BY 1)");
}
