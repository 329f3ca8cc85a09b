using System.Text;
using PolicyBot.Policy.Cases;
using PolicyBot.Records;
using PolicyBot.Records.Sqlite;
using PolicyBot.Records.Sqlite.Engine;
using PolicyBot.Records.Sqlite.Jobs;
using PolicyBot.Records.Sqlite.Rows;
using PolicyBot.Tests.Doubles;

namespace PolicyBot.Tests.RecordsRoom;

/// <summary>What only the embedded register promises: about its file, its lock and its one writer.</summary>
public sealed class SqliteFileTests : IDisposable
{
    private static readonly CancellationToken none = CancellationToken.None;
    private readonly TestFolder folder = new();
    private readonly TestClock clock = new();

    public void Dispose() => folder.Dispose();

    private Task<SqliteStore> Open(string? path = null) =>
        SqliteStore.OpenAsync(new SqliteOptions { Folder = path ?? folder.Path }, clock, none);

    private Incoming Some(string key, string lane = "lane", string text = "hallo") => new(key, lane, Encoding.UTF8.GetBytes(text), clock.Now);

    private CaseAppend SomeCase(int serial, int expected = 0, params CaseEntry[] entries) => new(
        new CaseNumber(2026, serial), expected, entries is [] ? [new CaseEntry(clock.Now, "t/a", "opened", "{}")] : entries,
        new CaseLine("school", "incident", "open", "gewoon", "photo", "t/a", null, clock.Now, clock.Now, 0, false));

    [Theory, InlineData(true), InlineData(false)]
    public async Task Every_connection_has_the_settings_that_keep_data_safe(bool writable)
    {
        await using var store = await Open();
        using var connection = Connection.Open(folder.Database, writable);
        Pragmas.Apply(connection, writable);

        foreach (var (name, value) in new[] {
            ("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1"), ("busy_timeout", "5000"),
            ("trusted_schema", "0"), ("secure_delete", "1"), ("wal_autocheckpoint", "0"), ("mmap_size", "0") })
            Assert.Equal((name, value), (name, connection.Ask($"PRAGMA {name}")));
    }

    [Fact]
    public async Task A_reading_connection_cannot_write()
    {
        await using var store = await Open();
        using var connection = Connection.Open(folder.Database, writable: false);
        Assert.Throws<SqliteFault>(() => connection.Execute("DELETE FROM state"));
    }

    [Fact]
    public async Task A_second_process_is_refused_and_told_which_file_is_held()
    {
        await using (await Open())
        {
            var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => Open());
            Assert.Contains("policybot.lock", refused.Message, StringComparison.Ordinal);
        }
        await using var again = await Open();
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_named()
    {
        var file = Path.Combine(folder.Path, "file");
        await File.WriteAllTextAsync(file, "", none);

        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => Open(Path.Combine(file, "data")));

        Assert.Contains(file, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_or_a_newer_one_is_refused_and_left_alone()
    {
        await File.WriteAllTextAsync(folder.Database, new string('x', 5000), none);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => Open());
        Assert.Equal(new string('x', 5000), await File.ReadAllTextAsync(folder.Database, none));

        File.Delete(folder.Database);
        await (await Open()).DisposeAsync();
        Raw("PRAGMA user_version = 99");
        Assert.Contains("99", (await Assert.ThrowsAsync<StoreUnavailableException>(() => Open())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_owner_may_read_the_files()
    {
        await using var store = await Open();
        await store.Inbox.AppendAsync(Some("1"), none);
        if (OperatingSystem.IsWindows())
            return;
        foreach (var file in Directory.GetFiles(folder.Path))
            Assert.Equal((file, UnixFileMode.UserRead | UnixFileMode.UserWrite), (file, File.GetUnixFileMode(file)));
    }

    [Fact]
    public async Task A_copy_of_the_files_taken_without_closing_holds_all_that_was_acknowledged()
    {
        await using var store = await Open();
        using var copy = new TestFolder();
        await Task.WhenAll(Enumerable.Range(0, 500).Select(n => store.Inbox.AppendAsync(Some($"{n}", $"lane-{n % 7}"), none).AsTask()));
        var claim = await store.Inbox.ClaimLaneAsync("lane-0", "w", TimeSpan.FromMinutes(1), none);
        await store.CommitAsync(
            new TurnCommit { Claim = claim, DoneKey = "0", States = [new StateWrite("s", "{}", 0)], Cases = [SomeCase(1)], Outbox = [new Outgoing("m", OutgoingKind.New, "a", "{}", null, Priority.Alert)] }, none);
        foreach (var file in Directory.GetFiles(folder.Path, "policybot.db*").Where(file => !file.EndsWith("-shm", StringComparison.Ordinal)))
            File.Copy(file, Path.Combine(copy.Path, Path.GetFileName(file)));

        await using var recovered = await Open(copy.Path);

        Assert.Equal(499, (await recovered.Inbox.CountAsync(none)).Waiting);
        Assert.False(await recovered.Inbox.AppendAsync(Some("0"), none));
        Assert.Equal("{}", (await recovered.ReadStateAsync("s", none)).Json);
        Assert.Equal(1, (await recovered.Outbox.CountAsync(none)).Waiting);
        Assert.Single(await recovered.Cases.ReadAsync(new CaseNumber(2026, 1), none));
        Assert.Empty(await recovered.Cases.VerifyAsync(none));
        using var check = Connection.Open(Path.Combine(copy.Path, "policybot.db"), writable: false);
        Assert.Equal("ok", check.Ask("PRAGMA integrity_check"));
    }

    [Fact]
    public async Task Of_64_that_write_together_the_one_that_fails_undoes_only_itself()
    {
        await using var store = await Open();
        await store.CommitAsync(new TurnCommit { Shown = [new ShownCard("taken", null, null, "[]", clock.Now)] }, none);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 64).Select(writer => Task.Run(async () =>
        {
            var failures = 0;
            for (var turn = 0; turn < 20; turn++)
                try
                {
                    await store.CommitAsync(
                        new TurnCommit { DoneKey = $"{writer}/{turn}", Shown = [new ShownCard(writer == 13 ? "taken" : $"{writer}/{turn}", null, null, "[]", clock.Now)] }, none);
                }
                catch (InvalidOperationException)
                {
                    failures++;
                }
            return failures;
        })));

        Assert.Equal(Enumerable.Range(0, 64).Select(writer => writer == 13 ? 20 : 0), outcomes);
        for (var writer = 0; writer < 64; writer++)
            Assert.Equal(writer != 13, (await store.Inbox.FindAsync($"{writer}/19", none)).Seen);
    }

    [Fact]
    public async Task What_was_done_is_no_longer_to_be_read_in_any_file()
    {
        const string Canary = "kanarie-in-de-kolenmijn";
        await using var store = await Open();
        await store.Inbox.AppendAsync(Some("1", text: string.Concat(Enumerable.Repeat(Canary, 500))), none);
        Assert.True(Finds(Canary));
        var claim = await store.Inbox.ClaimAsync("w", TimeSpan.FromMinutes(1), none);
        await store.CommitAsync(
            new TurnCommit { Claim = claim, DoneKey = "1", Addresses = [new Address("a", "u", "c", "{}", clock.Now)], Outbox = [new Outgoing("m", OutgoingKind.New, "a", Canary, null, Priority.Reply)] }, none);
        await store.Outbox.SentAsync(Assert.Single(await store.Outbox.ClaimAsync("w", 1, TimeSpan.FromMinutes(1), none)), "c", none);

        await store.SweepAsync(clock.Now.AddDays(-7), none);

        // Emptying the log is the writer's last act after the sweep's own commit: the next write comes after it.
        await store.CommitAsync(new TurnCommit(), none);
        Assert.False(Finds(Canary));
        Assert.True((await store.Inbox.FindAsync("1", none)).Seen);
    }

    [Theory]
    [InlineData("UPDATE case_entry SET json = '{\"x\":1}' WHERE serial = 2 AND sequence = 2")]
    [InlineData("UPDATE case_entry SET actor = 't/b', kind = 'pened' WHERE serial = 2 AND sequence = 1")]
    [InlineData("UPDATE case_entry SET at = at + 1 WHERE serial = 2 AND sequence = 3")]
    [InlineData("UPDATE case_entry SET sequence = 9 - sequence WHERE serial = 2 AND sequence < 3; UPDATE case_entry SET sequence = sequence - 6 WHERE sequence > 3")]
    [InlineData("DELETE FROM case_entry WHERE serial = 2 AND sequence = 3")]
    [InlineData("DELETE FROM case_entry WHERE serial = 2 AND sequence = 1")]
    [InlineData("DELETE FROM case_entry WHERE serial = 2")]
    [InlineData("DELETE FROM case_line WHERE serial = 2")]
    [InlineData("INSERT INTO case_entry SELECT year, serial, 4, at, actor, kind, json, hash FROM case_entry WHERE serial = 2 AND sequence = 3")]
    public async Task A_case_that_was_tampered_with_is_found(string tampering)
    {
        CaseEntry[] entries = [new(clock.Now, "t/a", "opened", "{}"), new(clock.Now, "t/a", "noted", "{}"), new(clock.Now, "t/a", "closed", "{}")];
        await using (var store = await Open())
            await store.CommitAsync(new TurnCommit { Cases = [SomeCase(1), SomeCase(2, 0, entries), SomeCase(3)] }, none);
        Assert.Throws<SqliteFault>(() => Raw("UPDATE case_entry SET json = '{}'"));
        Assert.Throws<SqliteFault>(() => Raw("DELETE FROM case_entry"));
        Raw("DROP TRIGGER case_entry_is_never_changed; DROP TRIGGER case_entry_is_never_removed; " + tampering);

        await using var after = await Open();

        Assert.Equal([new CaseNumber(2026, 2)], await after.Cases.VerifyAsync(none));
    }

    [Fact]
    public async Task A_hundred_thousand_cases_are_listed_without_being_sorted_or_scanned()
    {
        await using var store = await Open();
        foreach (var part in Enumerable.Range(1, 100_000).Chunk(5000))
            await store.CommitAsync(new TurnCommit { Cases = [.. part.Select(serial => SomeCase(serial))] }, none);

        var open = await store.Cases.OpenAsync("school", 50, none);

        Assert.Equal(Enumerable.Range(1, 50), open.Select(row => row.Number.Serial));
        using var connection = Connection.Open(folder.Database, writable: false);
        foreach (var (index, question) in new[] {
            ("case_open", "SELECT * FROM case_line WHERE school = ? AND finished = 0 ORDER BY rank DESC, opened_at, year, serial LIMIT 9"),
            ("case_open_kind", "SELECT * FROM case_line WHERE school = ? AND kind = 'x' AND finished = 0 ORDER BY rank DESC, opened_at, year, serial LIMIT 9"),
            ("case_handler", "SELECT * FROM case_line WHERE handler = ? AND finished = 0 ORDER BY rank DESC, opened_at, year, serial LIMIT 9"),
            ("COVERING INDEX case_count", "SELECT kind, state, rank, count(*) FROM case_line WHERE school = ? AND finished = 0 GROUP BY kind, state, rank") })
            Assert.Contains($"{index} (", Assert.Single(connection.Prepare("EXPLAIN QUERY PLAN " + question).With("school").All(row => row.Text(3))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_full_disk_is_said_so_and_the_writer_goes_on_when_there_is_room()
    {
        await (await Open()).DisposeAsync();
        var connection = Connection.Open(folder.Database, writable: true);
        Pragmas.Apply(connection, writable: true);
        connection.Execute("PRAGMA max_page_count = 40");
        await using var writer = new Writer(connection, new Tables(connection), new Lock());
        writer.Start();
        Task<int> Write(int bytes, Action? then = null) => writer.WriteAsync(new Job<int>(
            tables =>
            {
                then?.Invoke();
                Assert.True(tables.States.Write(new StateWrite($"{bytes}", new string('x', bytes), 0), 1));
                return bytes;
            },
            finish: null, none)).AsTask();

        await Write(10);
        var together = new[] { Write(11), Write(1_000_000), Write(12) };

        await Assert.ThrowsAsync<StoreUnavailableException>(() => together[1]);
        Assert.Equal(13, await Write(13));
        Assert.Equal(1_000_000, await Write(1_000_000, then: () => connection.Execute("PRAGMA max_page_count = 100000")));
        using var reader = Connection.Open(folder.Database, writable: false);
        var kept = together.Where(task => task.IsCompletedSuccessfully).Select(task => task.Result).Concat([10, 13, 1_000_000]).Order();
        Assert.Equal(string.Join(' ', kept), reader.Ask("SELECT group_concat(key, ' ') FROM (SELECT key FROM state ORDER BY CAST(key AS INTEGER))"));
    }

    [Fact]
    public async Task After_closing_nothing_is_taken_in_and_those_who_wait_are_told()
    {
        var store = await Open();
        var wait = store.Inbox.WaitForWorkAsync(none);
        await store.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => wait);
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.Inbox.AppendAsync(Some("1"), none));
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.ReadStateAsync("s", none));
    }

    private void Raw(string sql)
    {
        using var connection = Connection.Open(folder.Database, writable: true);
        connection.Execute(sql);
    }

    private bool Finds(string canary) => Directory.GetFiles(folder.Path, "policybot.db*").Any(file =>
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(canary)) >= 0;
    });
}
