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
    public async Task A_list_is_read_page_by_page_without_missing_or_doubling_a_case()
    {
        CaseAppend Numbered(int serial) => SomeCase(serial, line: SomeLine(
            rank: serial % 3, openedAt: Clock.Now.AddMinutes(serial * 7 % 5), reporter: "t/anna") with
        {
            Kind = serial % 4 == 0 ? "question" : "incident",
            Handler = "t/bob",
        });
        await Keep(new TurnCommit { Cases = [.. Enumerable.Range(1, 50).Select(Numbered)] });
        foreach (var kind in new[] { null, "question", "incident", "none" })
            foreach (var list in new Func<CasePage, ValueTask<IReadOnlyList<(CaseNumber Number, CaseLine Line)>>>[] {
                page => Cases.OpenAsync("school", page, None), page => Cases.OfHandlerAsync("t/bob", page, None), page => Cases.OfReporterAsync("t/anna", page, None) })
            {
                var whole = await list(new CasePage(100, Kind: kind));
                Assert.Equal(kind switch { null => 50, "question" => 12, "incident" => 38, _ => 0 }, whole.Count);
                var paged = new List<(CaseNumber Number, CaseLine Line)>();
                for (CaseNumber? after = null; await list(new CasePage(7, after, kind)) is { Count: > 0 } page; after = page[^1].Number)
                    paged.AddRange(page);
                Assert.Equal(whole, paged);
            }
        Assert.Empty(await Cases.OpenAsync("school", new CasePage(7, new CaseNumber(2026, 99)), None));
    }

    [Fact]
    public async Task A_page_goes_on_behind_a_case_that_was_finished_meanwhile()
    {
        await Keep(new TurnCommit { Cases = [.. Enumerable.Range(1, 6).Select(serial => SomeCase(serial))] });
        var first = await Cases.OpenAsync("school", 3, None);
        await Keep(new TurnCommit { Cases = [SomeCase(3, expected: 1, SomeLine(finished: true))] });

        Assert.Equal([4, 5, 6], (await Cases.OpenAsync("school", new CasePage(3, first[^1].Number), None)).Select(row => row.Number.Serial));
    }

    [Fact]
    public async Task A_handler_sees_what_is_in_hand_urgent_first_in_every_school_and_nothing_that_is_finished_or_given_away()
    {
        await Keep(new TurnCommit
        {
            Cases = [
            SomeCase(1, line: SomeLine() with { Handler = "t/bob" }), SomeCase(2, line: SomeLine("another", rank: 1) with { Handler = "t/bob", Kind = "question" }),
            SomeCase(3, line: SomeLine(finished: true) with { Handler = "t/bob" }), SomeCase(4, line: SomeLine() with { Handler = "t/carl" }), SomeCase(5),
            SomeCase(6, line: SomeLine(reporter: "t/bob"))]
        });
        Assert.Equal([2, 1], (await Cases.OfHandlerAsync("t/bob", 10, None)).Select(row => row.Number.Serial));

        await Keep(new TurnCommit { Cases = [SomeCase(2, expected: 1, SomeLine("another", rank: 1) with { Handler = "t/carl", Kind = "question" })] });

        Assert.Equal([1], (await Cases.OfHandlerAsync("t/bob", 10, None)).Select(row => row.Number.Serial));
        Assert.Equal([2, 4], (await Cases.OfHandlerAsync("t/carl", 10, None)).Select(row => row.Number.Serial));
    }

    [Fact]
    public async Task Open_cases_are_counted_by_kind_state_and_rank()
    {
        await Keep(new TurnCommit
        {
            Cases = [
            SomeCase(1), SomeCase(2), SomeCase(3, line: SomeLine(rank: 1)), SomeCase(4, line: SomeLine() with { Kind = "question", State = "open" }),
            SomeCase(5, line: SomeLine(finished: true)), SomeCase(6, line: SomeLine("another"))]
        });

        Assert.Equal(
            [new CaseCount("incident", "in hand", 0, 2), new CaseCount("incident", "in hand", 1, 1), new CaseCount("question", "open", 0, 1)],
            (await Cases.CountOpenAsync("school", None)).OrderBy(count => (count.Kind, count.Rank)));
        Assert.Empty(await Cases.CountOpenAsync("nowhere", None));
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
