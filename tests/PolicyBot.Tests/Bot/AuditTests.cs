using System.Globalization;
using PolicyBot.Policy.Cases;
using PolicyBot.Records;
using PolicyBot.Records.Sqlite;
using PolicyBot.Records.Sqlite.Engine;
using PolicyBot.Tests.RecordsRoom;

namespace PolicyBot.Tests.BotRoom;

/// <summary>Somebody changes the register from outside; <c>audit verify</c> says where.</summary>
public sealed class AuditTests : IDisposable
{
    private const int CaseCount = 60;
    private const int EntriesEach = 6;
    private static readonly CancellationToken none = CancellationToken.None;
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_sound_register_is_said_to_be_so_also_while_the_bot_works_with_it()
    {
        await using var store = await FillAsync();

        var (code, output, errors) = await BotProcess.RunAsync(["audit", "verify", "--data", folder.Path]);

        Assert.Equal((0, ""), (code, errors));
        Assert.Equal($"{CaseCount} cases, {CaseCount * EntriesEach} entries: 0 broken; 1 files: 0 damaged", output);
        Assert.Equal(CommitResult.Done, await store.CommitAsync(new TurnCommit { Cases = [Some(99)] }, none));
    }

    [Fact]
    public async Task Each_case_that_was_changed_from_outside_is_named_and_the_exit_code_is_1()
    {
        await (await FillAsync()).DisposeAsync();
        Tamper(folder.Path,
            "UPDATE case_entry SET json = '{}' WHERE serial = 2 AND sequence = 3",
            "DELETE FROM case_entry WHERE serial = 4 AND sequence = 6",
            "UPDATE case_entry SET sequence = CASE sequence WHEN 2 THEN 99 ELSE 2 END WHERE serial = 6 AND sequence IN (2, 3)", "UPDATE case_entry SET sequence = 3 WHERE sequence = 99",
            "INSERT INTO case_entry SELECT year, serial, 7, at, actor, kind, json, hash FROM case_entry WHERE serial = 8 AND sequence = 6",
            "DELETE FROM case_entry WHERE serial = 10", "DELETE FROM case_line WHERE serial = 10",
            "UPDATE case_entry SET at = -1 WHERE serial = 12 AND sequence = 1");
        var evidence = Assert.Single(Directory.GetFiles(Path.Combine(folder.Path, "evidence")));
        await File.WriteAllBytesAsync(evidence, [1, 2, 3], none);

        var (code, output, errors) = await BotProcess.RunAsync(["audit", "verify", "--data", folder.Path]);

        Assert.Equal((1, ""), (code, errors));
        Assert.Equal(
            ["broken: 2026-0002", "broken: 2026-0004", "broken: 2026-0006", "broken: 2026-0008", "broken: 2026-0010", "broken: 2026-0012", $"damaged: 2026-0001 {Path.GetFileName(evidence)}"],
            output.Split('\n')[..^1]);
    }

    [Fact]
    public async Task A_folder_without_a_register_is_said_so_in_one_line_and_nothing_is_made_there()
    {
        var (code, output, errors) = await BotProcess.RunAsync(["audit", "verify", "--data", folder.Path]);

        Assert.Equal((1, ""), (code, output));
        Assert.Contains(folder.Path, Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task Two_hundred_of_two_hundred_changes_are_found_and_no_other_case_is_named()
    {
        await (await FillAsync(withFile: false)).DisposeAsync();
        var random = new Random(20261125);
        for (var turn = 0; turn < 200; turn++)
        {
            using var copy = new TestFolder();
            File.Copy(folder.Database, copy.Database);
            var (serial, sequence) = (random.Next(1, CaseCount + 1), random.Next(1, EntriesEach + 1));
            var here = $"serial = {serial} AND sequence = {sequence}";
            var other = sequence % EntriesEach + 1;
            string[] change = (turn % 10) switch
            {
                0 => [$"UPDATE case_entry SET json = json || ' ' WHERE {here}"],
                1 => [$"UPDATE case_entry SET actor = 't/somebody' WHERE {here}"],
                2 => [$"UPDATE case_entry SET kind = 'closed' WHERE {here}"],
                3 => [$"UPDATE case_entry SET at = at + 1 WHERE {here}"],
                4 => [$"DELETE FROM case_entry WHERE {here}"],
                5 => [$"DELETE FROM case_entry WHERE {here}", $"UPDATE case_entry SET sequence = sequence - 100 WHERE serial = {serial} AND sequence > {sequence}",
                    $"UPDATE case_entry SET sequence = sequence + 99 WHERE serial = {serial} AND sequence < 0"],
                6 => [$"UPDATE case_entry SET sequence = 99 WHERE {here}", $"UPDATE case_entry SET sequence = {sequence} WHERE serial = {serial} AND sequence = {other}",
                    $"UPDATE case_entry SET sequence = {other} WHERE sequence = 99"],
                7 => [$"INSERT INTO case_entry SELECT year, serial, {EntriesEach + 1}, at, actor, kind, json, hash FROM case_entry WHERE {here}"],
                8 => [$"UPDATE case_entry SET hash = x'{Convert.ToHexString(BitConverter.GetBytes(random.NextInt64()))}' WHERE {here}"],
                _ => [$"DELETE FROM case_entry WHERE serial = {serial} AND sequence >= {sequence}", $"DELETE FROM case_line WHERE serial = {serial} AND {sequence} = 1"],
            };
            Tamper(copy.Path, change);

            var report = await SqliteAudit.VerifyAsync(new SqliteOptions { Folder = copy.Path }, none);

            Assert.True(report.Broken is [var found] && found.Serial == serial,
                string.Create(CultureInfo.InvariantCulture, $"{string.Join("; ", change)}: {string.Join(' ', report.Broken)}"));
        }
    }

    private async Task<SqliteStore> FillAsync(bool withFile = true)
    {
        var store = await SqliteStore.OpenAsync(new SqliteOptions { Folder = folder.Path }, TimeProvider.System, none);
        var file = withFile ? (await store.Evidence.ReceiveAsync(new CaseNumber(2026, 1), "a.txt", new MemoryStream("hallo"u8.ToArray()), none)).File! : null;
        Assert.Equal(CommitResult.Done, await store.CommitAsync(
            new TurnCommit { Cases = [.. Enumerable.Range(1, CaseCount).Select(Some)], Evidence = file is null ? [] : [file] }, none));
        return store;
    }

    private static CaseAppend Some(int serial)
    {
        var at = new DateTimeOffset(2026, 1, 5, 8, 0, 0, TimeSpan.Zero).AddMinutes(serial);
        return new CaseAppend(
            new CaseNumber(2026, serial), 0,
            [.. Enumerable.Range(1, EntriesEach).Select(step => new CaseEntry(at.AddHours(step), "t/anna", $"step-{step}", $$"""{"step":{{step}}}"""))],
            new CaseLine("school", "incident", "open", "gewoon", "photo", "t/anna", null, at, at, 0, false));
    }

    private static void Tamper(string folder, params string[] statements)
    {
        using var connection = Connection.Open(Path.Combine(folder, "policybot.db"), writable: true);
        connection.Execute("DROP TRIGGER case_entry_is_never_changed; DROP TRIGGER case_entry_is_never_removed");
        foreach (var statement in statements)
            connection.Execute(statement);
    }
}
