using PolicyBot.Policy.Cases;
using PolicyBot.Records;

namespace PolicyBot.Tests.RecordsRoom;

public abstract partial class StoreContract
{
    [Fact]
    public async Task Numbers_are_given_out_once_in_every_year_also_after_a_restart()
    {
        var numbers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Cases.ReserveNumberAsync(2026, None).AsTask()));
        await ReopenAsync();

        Assert.Equal(Enumerable.Range(1, 200).Select(serial => new CaseNumber(2026, serial)), numbers.Order());
        Assert.Equal(new CaseNumber(2026, 201), await Cases.ReserveNumberAsync(2026, None));
        Assert.Equal(new CaseNumber(2027, 1), await Cases.ReserveNumberAsync(2027, None));
    }

    [Fact]
    public async Task Entries_are_read_back_in_order_with_their_time_in_UTC()
    {
        var at = new DateTimeOffset(2026, 3, 29, 3, 30, 0, TimeSpan.FromHours(2));
        var number = new CaseNumber(2026, 7);
        await Keep(new TurnCommit { Cases = [new CaseAppend(number, 0, [new CaseEntry(at, "t/a", "opened", """{"x":"é"}"""), SomeEntry("noted")], SomeLine())] });
        await Keep(new TurnCommit { Cases = [new CaseAppend(number, 2, [SomeEntry("closed")], SomeLine())] });
        await ReopenAsync();

        var entries = await Cases.ReadAsync(number, None);

        Assert.Equal([(1, "opened"), (2, "noted"), (3, "closed")], entries.Select(entry => (entry.Sequence, entry.Entry.Kind)));
        Assert.Equal(new CaseEntry(at.ToUniversalTime(), "t/a", "opened", """{"x":"é"}"""), entries[0].Entry);
        Assert.Equal(3, entries.Select(entry => entry.Hash).Distinct().Count());
        Assert.Empty(await Cases.ReadAsync(new CaseNumber(2026, 8), None));
        Assert.Empty(await Cases.VerifyAsync(None));
    }

    [Theory, InlineData(0), InlineData(2)]
    public async Task An_entry_for_a_case_that_looks_different_now_is_a_conflict(int expected)
    {
        await Keep(new TurnCommit { Cases = [SomeCase(1)] });

        Assert.Equal(CommitResult.Conflict, await Commit(new TurnCommit { Cases = [SomeCase(1, expected)] }));
        Assert.Single(await Cases.ReadAsync(new CaseNumber(2026, 1), None));
    }

    [Fact]
    public async Task The_list_of_open_cases_is_urgent_first_then_oldest_first_and_of_one_school()
    {
        var now = Clock.Now;
        await Keep(new TurnCommit
        {
            Cases = [
            SomeCase(1, line: SomeLine(openedAt: now.AddDays(-1))), SomeCase(2, line: SomeLine(openedAt: now.AddDays(-3))),
            SomeCase(3, line: SomeLine(rank: 2)), SomeCase(4, line: SomeLine(finished: true, rank: 9)), SomeCase(5, line: SomeLine("another")),
            SomeCase(6, line: SomeLine(rank: 1) with { Handler = "t/bob" })]
        });

        var open = await Cases.OpenAsync("school", 10, None);

        Assert.Equal([3, 6, 2, 1], open.Select(row => row.Number.Serial));
        Assert.Equal(SomeLine(rank: 1) with { Handler = "t/bob" }, open[1].Line);
        Assert.Equal([3, 6], (await Cases.OpenAsync("school", 2, None)).Select(row => row.Number.Serial));
        await Keep(new TurnCommit { Cases = [SomeCase(3, expected: 1, SomeLine(finished: true))] });
        Assert.Equal(6, (await Cases.OpenAsync("school", 10, None))[0].Number.Serial);
    }

    [Fact]
    public async Task A_reporter_sees_own_cases_newest_first_closed_ones_too()
    {
        await Keep(new TurnCommit
        {
            Cases = [
            SomeCase(1, line: SomeLine(finished: true)), SomeCase(2, line: SomeLine(reporter: "t/bob")), SomeCase(3)]
        });

        Assert.Equal([3, 1], (await Cases.OfReporterAsync("t/anna", 10, None)).Select(row => row.Number.Serial));
        Assert.Equal([3], (await Cases.OfReporterAsync("t/anna", 1, None)).Select(row => row.Number.Serial));
    }

    [Fact]
    public async Task Of_two_that_append_at_the_same_time_one_is_refused()
    {
        await Keep(new TurnCommit { Cases = [SomeCase(1)] });

        var results = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Commit(new TurnCommit { Cases = [SomeCase(1, expected: 1)] })));

        Assert.Single(results, CommitResult.Done);
        Assert.Equal(49, results.Count(result => result == CommitResult.Conflict));
        Assert.Empty(await Cases.VerifyAsync(None));
    }
}
