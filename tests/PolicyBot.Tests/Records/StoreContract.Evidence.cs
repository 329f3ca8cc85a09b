using System.Security.Cryptography;
using PolicyBot.Policy.Cases;
using PolicyBot.Records;

namespace PolicyBot.Tests.RecordsRoom;

public abstract partial class StoreContract
{
    private static readonly CaseNumber First = new(2026, 1);

    private IEvidenceStore Evidence => Store.Evidence;

    private static byte[] SomeText(int length = 100, int seed = 1)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, length).Select(_ => (byte)random.Next('a', 'z' + 1))];
    }

    private async Task<Received> Receive(byte[] bytes, string name = "gesprek.txt", CaseNumber? number = null) =>
        await Evidence.ReceiveAsync(number ?? First, name, new MemoryStream(bytes), None);

    /// <summary>Receives a file and makes it part of its case.</summary>
    private async Task<EvidenceFile> KeepEvidence(byte[] bytes, CaseNumber? number = null)
    {
        var file = (await Receive(bytes, number: number)).File;
        Assert.NotNull(file);
        var count = (await Cases.ReadAsync(file.Case, None)).Count;
        await Keep(new TurnCommit { Cases = [new CaseAppend(file.Case, count, [SomeEntry("evidence-added")], SomeLine())], Evidence = [file] });
        return file;
    }

    private async Task<byte[]?> ReadEvidence(Guid id)
    {
        await using var stream = await Evidence.OpenAsync(id, None);
        if (stream is null)
            return null;
        var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, None);
        return bytes.ToArray();
    }

    private async Task<CaseAppend> Noted(CaseNumber number, string kind = "evidence-sealed") =>
        new(number, (await Cases.ReadAsync(number, None)).Count, [SomeEntry(kind)], SomeLine());

    [Theory]
    [InlineData(1), InlineData(100), InlineData((64 << 10) - 1), InlineData(64 << 10), InlineData((64 << 10) + 1), InlineData(3 * (64 << 10)), InlineData(1_000_003)]
    public async Task Evidence_is_read_back_as_it_was_received_also_after_a_restart(int length)
    {
        var bytes = SomeText(length);
        var file = await KeepEvidence(bytes);
        await ReopenAsync();

        Assert.Equal(bytes, await ReadEvidence(file.Id));
        var kept = Assert.Single(await Evidence.OfCaseAsync(First, None));
        Assert.Equal(new KeptEvidence(
            new EvidenceFile(file.Id, First, FileKind.Text, "gesprek.txt", length, Convert.ToHexStringLower(SHA256.HashData(bytes)), Clock.Now), false), kept);
        Assert.Empty(await Evidence.VerifyAsync(None));
    }

    [Fact]
    public async Task Evidence_that_no_commit_made_part_of_a_case_is_not_there_and_is_swept_after_a_day()
    {
        var kept = await KeepEvidence(SomeText(seed: 1));
        var orphan = (await Receive(SomeText(seed: 2))).File!;
        Assert.Null(await ReadEvidence(orphan.Id));
        Assert.Single(await Evidence.OfCaseAsync(First, None));

        Assert.Equal(0, await Evidence.SweepAsync(Clock.Now.AddDays(-1), None));
        Clock.Advance(TimeSpan.FromHours(25));
        Assert.Equal(1, await Evidence.SweepAsync(Clock.Now.AddDays(-1), None));

        Assert.NotNull(await ReadEvidence(kept.Id));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Commit(new TurnCommit { Evidence = [orphan] }));
        Assert.Empty(await Evidence.VerifyAsync(None));
    }

    [Fact]
    public async Task The_same_bytes_are_stored_once_in_a_case_and_again_in_another()
    {
        var file = await KeepEvidence(SomeText());

        Assert.Equal(new Received(file, null, WasThere: true), await Receive(SomeText(), "andere naam.txt"));
        Assert.False((await Receive(SomeText(), number: new CaseNumber(2026, 2))).WasThere);
    }

    [Fact]
    public async Task Of_two_turns_that_bring_the_same_bytes_one_runs_again_and_finds_them()
    {
        var (one, two) = ((await Receive(SomeText())).File!, (await Receive(SomeText())).File!);
        await Keep(new TurnCommit { Evidence = [one] });

        Assert.Equal(CommitResult.Conflict, await Commit(new TurnCommit { Evidence = [two], States = [new StateWrite("s", "{}", 0)] }));

        Assert.Null((await Store.ReadStateAsync("s", None)).Json);
        Assert.Equal(one, (await Receive(SomeText())).File);
    }

    [Fact]
    public async Task More_than_a_case_may_hold_is_refused_also_when_it_comes_at_the_same_time()
    {
        var offered = new List<EvidenceFile>();
        for (var seed = 0; seed <= EvidenceLimits.Files; seed++)
            offered.Add((await Receive(SomeText(seed: seed))).File!);
        await Keep(new TurnCommit { Evidence = offered[..^1] });

        Assert.Equal(CommitResult.Conflict, await Commit(new TurnCommit { Evidence = [offered[^1]] }));
        Assert.Equal(new Received(null, FileRefusal.TooManyFiles), await Receive(SomeText(seed: 99)));
        Assert.NotNull((await Receive(SomeText(seed: 99), number: new CaseNumber(2026, 2))).File);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_while_it_comes_in_and_the_largest_is_taken()
    {
        using var endless = new EndlessText();
        Assert.Equal(new Received(null, FileRefusal.TooLarge), await Evidence.ReceiveAsync(First, "gesprek.txt", endless, None));
        Assert.InRange(endless.Given, EvidenceLimits.FileBytes, EvidenceLimits.FileBytes + (1 << 20));
        Assert.NotNull((await Receive(new byte[EvidenceLimits.FileBytes].Select(_ => (byte)'x').ToArray())).File);
    }

    [Fact]
    public async Task A_full_case_refuses_what_would_not_fit()
    {
        for (var seed = 0; seed < 8; seed++)
        {
            var bytes = new byte[EvidenceLimits.FileBytes - 10];
            bytes.AsSpan().Fill((byte)('a' + seed));
            await KeepEvidence(bytes);
        }

        Assert.Equal(new Received(null, FileRefusal.CaseFull), await Receive(SomeText(81)));
        Assert.NotNull((await Receive(SomeText(80))).File);
    }

    [Fact]
    public async Task Sealed_evidence_is_read_by_nobody_and_not_taken_in_again_in_any_case()
    {
        var file = await KeepEvidence(SomeText(200_000));
        await using var reading = await Evidence.OpenAsync(file.Id, None);
        await reading!.ReadExactlyAsync(new byte[1000], None);

        Assert.Equal(CommitResult.Done, await Evidence.SealAsync(file.Id, await Noted(First), None));

        await Assert.ThrowsAsync<UnauthorizedAccessException>(async () => await reading.ReadExactlyAsync(new byte[1000], None));
        await ReopenAsync();
        Assert.Null(await ReadEvidence(file.Id));
        Assert.True(Assert.Single(await Evidence.OfCaseAsync(First, None)).IsSealed);
        Assert.Equal(new Received(null, FileRefusal.SealedBefore), await Receive(SomeText(200_000), number: new CaseNumber(2026, 9)));
        Assert.Equal(["evidence-added", "evidence-sealed"], (await Cases.ReadAsync(First, None)).Select(entry => entry.Entry.Kind));
        Assert.Empty(await Evidence.VerifyAsync(None));
    }

    [Fact]
    public async Task Deleted_evidence_is_gone_with_its_record_and_the_case_says_so()
    {
        var file = await KeepEvidence(SomeText());
        Assert.Equal(CommitResult.Done, await Evidence.DeleteAsync(file.Id, await Noted(First, "evidence-deleted"), None));

        Assert.Null(await ReadEvidence(file.Id));
        Assert.Empty(await Evidence.OfCaseAsync(First, None));
        Assert.Equal(CommitResult.Conflict, await Evidence.DeleteAsync(file.Id, await Noted(First), None));
        Assert.Equal(CommitResult.Conflict, await Evidence.SealAsync(file.Id, await Noted(First), None));
        Assert.Equal("evidence-deleted", (await Cases.ReadAsync(First, None))[^1].Entry.Kind);
        Assert.NotNull((await Receive(SomeText())).File);
    }

    [Fact]
    public async Task Nothing_is_sealed_removed_or_emptied_without_an_entry_in_its_case()
    {
        var file = await KeepEvidence(SomeText());
        var elsewhere = SomeCase(2);
        foreach (var silent in new TurnCommit[] {
            new() { Sealed = [file.Id] }, new() { Removed = [file.Id], Cases = [elsewhere] }, new() { Emptied = [First], Cases = [elsewhere] } })
            await Assert.ThrowsAsync<InvalidOperationException>(() => Commit(silent));

        Assert.NotNull(await ReadEvidence(file.Id));
    }

    [Fact]
    public async Task The_evidence_of_a_draft_goes_when_the_draft_goes()
    {
        var file = (await Receive(SomeText())).File!;
        await Keep(new TurnCommit { Evidence = [file], Names = [new SealedName(First, "leerling A", "Naam")] });

        await Keep(new TurnCommit { Emptied = [First] });

        Assert.Null(await ReadEvidence(file.Id));
        Assert.Empty(await Evidence.OfCaseAsync(First, None));
        Assert.Empty(await Store.Names.AliasesAsync(First, None));
    }

    [Fact]
    public async Task A_refused_file_leaves_nothing_behind()
    {
        Assert.Equal(FileRefusal.ContentDiffers, (await Receive(SomeText(), "foto.png")).Refusal);
        Assert.Equal(FileRefusal.Empty, (await Receive([])).Refusal);
        Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(0, await Evidence.SweepAsync(Clock.Now, None));
    }

    private sealed class EndlessText : MemoryStream
    {
        public long Given { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)'x');
            Given += buffer.Length;
            return new(buffer.Length);
        }
    }
}
