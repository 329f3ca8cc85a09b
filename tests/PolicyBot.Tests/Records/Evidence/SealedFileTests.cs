using System.Text;
using PolicyBot.Policy.Cases;
using PolicyBot.Records;
using PolicyBot.Records.Sqlite;
using PolicyBot.Records.Sqlite.Engine;
using PolicyBot.Tests.Doubles;

namespace PolicyBot.Tests.RecordsRoom.EvidenceFiles;

/// <summary>What evidence and names look like on the disk, and what the store says when somebody has been there.</summary>
public sealed class SealedFileTests : IDisposable
{
    private const string Canary = "kanarie-in-de-kolenmijn";
    private static readonly CancellationToken none = CancellationToken.None;
    private static readonly CaseNumber number = new(2026, 1);
    private readonly TestFolder folder = new();
    private readonly TestClock clock = new();

    private string Key => Path.Combine(folder.Path, "policybot.key");

    public void Dispose() => folder.Dispose();

    private Task<SqliteStore> Open(string? path = null) =>
        SqliteStore.OpenAsync(new SqliteOptions { Folder = path ?? folder.Path }, clock, none);

    private static byte[] SomeText(int length = 300_000) => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Canary + "\n", length / Canary.Length)));

    private static async Task<EvidenceFile> KeepAsync(SqliteStore store, byte[]? bytes = null)
    {
        var file = (await store.Evidence.ReceiveAsync(number, "gesprek.txt", new MemoryStream(bytes ?? SomeText()), none)).File!;
        Assert.Equal(CommitResult.Done, await store.CommitAsync(new TurnCommit { Evidence = [file], Names = [new SealedName(number, "leerling A", Canary)] }, none));
        return file;
    }

    private string FileOf(EvidenceFile file) => Path.Combine(folder.Path, "evidence", file.Id.ToString("N"));

    [Fact]
    public async Task Nothing_on_the_disk_is_in_clear_while_a_file_comes_in_or_afterwards()
    {
        await using var store = await Open();
        var looked = 0;
        using var content = new WatchedStream(SomeText(), () =>
        {
            looked++;
            Assert.Empty(InClear(folder.Path));
        });
        var received = await store.Evidence.ReceiveAsync(number, "gesprek.txt", content, none);
        await KeepAsync(store, SomeText(1000));

        Assert.NotNull(received.File);
        Assert.InRange(looked, 5, int.MaxValue);
        Assert.Empty(InClear(folder.Path));
        Assert.DoesNotContain("gesprek", string.Concat(Directory.GetFiles(Path.Combine(folder.Path, "evidence"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stopped_anywhere_while_a_file_comes_in_there_is_no_half_file_and_nothing_in_clear()
    {
        await using var store = await Open();
        var kept = await KeepAsync(store, SomeText(5000));
        var copies = new List<TestFolder>();
        using var content = new WatchedStream(SomeText(50 * (64 << 10)), () => copies.Add(Copy()));
        var received = (await store.Evidence.ReceiveAsync(number, "gesprek.txt", content, none)).File!;
        copies.Add(Copy());

        Assert.InRange(copies.Count, 50, int.MaxValue);
        foreach (var copy in copies)
            using (copy)
            {
                Assert.Empty(InClear(copy.Path));
                await using var after = await Open(copy.Path);
                Assert.Empty(Directory.GetFiles(Path.Combine(copy.Path, "evidence"), "*.part"));
                Assert.Equal([kept.Id], (await after.Evidence.OfCaseAsync(number, none)).Select(file => file.File.Id));
                Assert.Empty(await after.Evidence.VerifyAsync(none));
                Assert.Null(await after.Evidence.OpenAsync(received.Id, none));
                Assert.Equal(File.Exists(Path.Combine(copy.Path, "evidence", received.Id.ToString("N"))) ? 1 : 0, await after.Evidence.SweepAsync(DateTimeOffset.MaxValue, none));
            }
    }

    [Fact]
    public async Task A_sender_that_breaks_off_leaves_nothing()
    {
        await using var store = await Open();
        using var broken = new WatchedStream(SomeText(), () => { }, failsAfter: 3);

        await Assert.ThrowsAsync<IOException>(async () => await store.Evidence.ReceiveAsync(number, "gesprek.txt", broken, none));

        Assert.Empty(Directory.GetFiles(Path.Combine(folder.Path, "evidence")));
    }

    [Fact]
    public async Task One_bit_changed_anywhere_is_found_when_it_is_read_and_by_who_verifies()
    {
        await using var store = await Open();
        var file = await KeepAsync(store);
        var sound = await File.ReadAllBytesAsync(FileOf(file), none);
        var random = new Random(4);
        for (var turn = 0; turn < 60; turn++)
        {
            var changed = sound.ToArray();
            changed[turn < 40 ? turn : random.Next(changed.Length)] ^= (byte)(1 << random.Next(8));
            await AssertFoundAsync(store, file, changed);
        }
        foreach (var length in new[] { 0, 10, 32, 33, 32 + 65552, sound.Length - 1, sound.Length - 65552 })
            await AssertFoundAsync(store, file, sound[..length]);
        await AssertFoundAsync(store, file, [.. sound, 0]);
        await AssertFoundAsync(store, file, [.. sound[..32], .. sound[65584..131136], .. sound[32..65584], .. sound[131136..]]);
        File.Delete(FileOf(file));
        await Assert.ThrowsAsync<EvidenceDamagedException>(async () => await store.Evidence.OpenAsync(file.Id, none));
        Assert.Equal([file], await store.Evidence.VerifyAsync(none));
    }

    [Fact]
    public async Task Bytes_of_one_file_do_not_pass_for_those_of_another()
    {
        await using var store = await Open();
        var (one, two) = (await KeepAsync(store, SomeText(1000)), await KeepAsync(store, SomeText(2000)));

        await AssertFoundAsync(store, one, await File.ReadAllBytesAsync(FileOf(two), none));
    }

    [Fact]
    public async Task A_name_that_was_changed_or_moved_does_not_open_and_nothing_is_noted()
    {
        await using (var store = await Open())
            await KeepAsync(store);
        using (var connection = Connection.Open(folder.Database, writable: true))
            connection.Execute("UPDATE sealed_name SET alias = 'leerling B'");
        await using var after = await Open();

        await Assert.ThrowsAsync<EvidenceDamagedException>(async () => await after.Names.OpenAsync(
            number, "reden", new CaseAppend(number, 0, [new CaseEntry(clock.Now, "t/a", "names-opened", "{}")], SomeLine()), none));

        Assert.Empty(await after.Cases.ReadAsync(number, none));
    }

    [Fact]
    public async Task Without_its_key_or_with_another_sealed_data_is_refused_and_the_file_is_named()
    {
        await using (var store = await Open())
            await KeepAsync(store);
        var key = await File.ReadAllBytesAsync(Key, none);
        foreach (var other in new[] { null, new byte[32], key[..31] })
        {
            File.Delete(Key);
            if (other is not null)
                await File.WriteAllBytesAsync(Key, other, none);
            var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => Open());
            Assert.Contains("policybot.key", refused.Message, StringComparison.Ordinal);
        }
        await File.WriteAllBytesAsync(Key, key, none);
        await using var again = await Open();
        Assert.Empty(await again.Evidence.VerifyAsync(none));
    }

    [Fact]
    public async Task While_nothing_is_sealed_a_missing_key_is_made_anew()
    {
        await (await Open()).DisposeAsync();
        File.Delete(Key);
        await (await Open()).DisposeAsync();

        Assert.Equal(32, new FileInfo(Key).Length);
    }

    [Fact]
    public async Task Only_the_owner_may_read_key_and_evidence()
    {
        if (OperatingSystem.IsWindows())
            return;
        await using var store = await Open();
        var file = await KeepAsync(store);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Key));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(FileOf(file)));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.GetDirectoryName(FileOf(file))!));
    }

    [Fact]
    public async Task A_register_of_the_version_before_is_brought_up_to_date_with_all_that_is_in_it()
    {
        using (File.Create(folder.Database))
        {
        }
        using (var connection = Connection.Open(folder.Database, writable: true))
        {
            using var script = new StreamReader(typeof(SqliteStore).Assembly.GetManifestResourceStream("Schema.sql")!);
            connection.Execute(await script.ReadToEndAsync(none));
            connection.Execute("PRAGMA user_version = 1; INSERT INTO inbox (id, hash, key, lane, body, received_at) VALUES (1, x'01', 'k', 'lane', x'02', 5)");
        }
        await using var store = await Open();

        Assert.Equal("k", (await store.Inbox.ClaimAsync("w", TimeSpan.FromMinutes(1), none))!.Waiting[0].Activity.Key);
        await KeepAsync(store);
    }

    private static CaseLine SomeLine() => new("school", "incident", "open", "gewoon", "photo", "t/a", null, default, default, 0, false);

    private async Task AssertFoundAsync(SqliteStore store, EvidenceFile file, byte[] changed)
    {
        var sound = await File.ReadAllBytesAsync(FileOf(file), none);
        await File.WriteAllBytesAsync(FileOf(file), changed, none);
        await Assert.ThrowsAsync<EvidenceDamagedException>(async () =>
        {
            await using var stream = await store.Evidence.OpenAsync(file.Id, none);
            var all = new byte[file.Bytes];
            await stream!.ReadExactlyAsync(all, none);
            if (await stream.ReadAsync(new byte[1], none) == 0)
                Assert.Equal("found", "not found");
        });
        Assert.Equal([file.Id], (await store.Evidence.VerifyAsync(none)).Select(damaged => damaged.Id));
        await File.WriteAllBytesAsync(FileOf(file), sound, none);
    }

    private TestFolder Copy()
    {
        var copy = new TestFolder();
        Directory.CreateDirectory(Path.Combine(copy.Path, "evidence"));
        foreach (var file in Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith("-shm", StringComparison.Ordinal) && !file.EndsWith(".lock", StringComparison.Ordinal)))
            File.WriteAllBytes(Path.Combine(copy.Path, Path.GetRelativePath(folder.Path, file)), Bytes(file));
        return copy;
    }

    private static IEnumerable<string> InClear(string folder) =>
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal) && Bytes(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(Canary)) >= 0);

    private static byte[] Bytes(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[stream.Length];
        return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }

    /// <summary>Comes in piece by piece; somebody looks between the pieces.</summary>
    private sealed class WatchedStream(byte[] bytes, Action look, int failsAfter = int.MaxValue) : MemoryStream(bytes)
    {
        private int reads;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            look();
            return ++reads > failsAfter ? throw new IOException("broken off") : base.ReadAsync(buffer, cancellationToken);
        }
    }
}
