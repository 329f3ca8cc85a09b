using PolicyBot.Policy.Cases;
using PolicyBot.Records;

namespace PolicyBot.Tests.RecordsRoom;

public abstract partial class StoreContract
{
    private static SealedName SomeName(string alias = "leerling A", string name = "Naam Een", CaseNumber? number = null) => new(number ?? First, alias, name);

    private static CaseAppend Opening(int expected, CaseNumber? number = null, params CaseEntry[] entries) => new(number ?? First, expected, entries, null!);

    [Fact]
    public async Task Names_are_opened_only_together_with_the_entry_that_says_so()
    {
        await Keep(new TurnCommit { Cases = [SomeCase(1)], Names = [SomeName("leerling B", "Naam Twéé"), SomeName(), SomeName(number: new CaseNumber(2026, 2))] });
        await ReopenAsync();
        Assert.Equal(["leerling A", "leerling B"], await Store.Names.AliasesAsync(First, None));

        var opened = await Store.Names.OpenAsync(First, "ouders bellen", await Noted(First, "names-opened"), None);

        Assert.Equal(CommitResult.Done, opened.Result);
        Assert.Equal([SomeName(), SomeName("leerling B", "Naam Twéé")], opened.Names);
        Assert.Equal(["opened", "names-opened"], (await Cases.ReadAsync(First, None)).Select(entry => entry.Entry.Kind));
    }

    [Fact]
    public async Task Whoever_saw_an_older_case_opens_no_names()
    {
        await Keep(new TurnCommit { Cases = [SomeCase(1)], Names = [SomeName()] });
        var noted = await Noted(First, "names-opened");
        await Keep(new TurnCommit { Cases = [SomeCase(1, expected: 1)] });

        var opened = await Store.Names.OpenAsync(First, "ouders bellen", noted, None);

        Assert.Equal((CommitResult.Conflict, 0), (opened.Result, opened.Names.Count));
        Assert.Equal(2, (await Cases.ReadAsync(First, None)).Count);
    }

    [Fact]
    public async Task Without_a_reason_or_an_entry_in_that_case_no_names_are_opened()
    {
        await Keep(new TurnCommit { Cases = [SomeCase(1), SomeCase(2)], Names = [SomeName()] });

        await Assert.ThrowsAsync<ArgumentException>(async () => await Store.Names.OpenAsync(First, " ", await Noted(First), None));
        await Assert.ThrowsAsync<ArgumentException>(async () => await Store.Names.OpenAsync(First, "reden", await Noted(new CaseNumber(2026, 2)), None));
        await Assert.ThrowsAsync<ArgumentException>(async () => await Store.Names.OpenAsync(First, "reden", Opening(1), None));

        Assert.Single(await Cases.ReadAsync(First, None));
    }

    [Fact]
    public async Task The_last_word_about_a_name_counts_and_a_refused_commit_keeps_none()
    {
        await Keep(new TurnCommit { Cases = [SomeCase(1)], Names = [SomeName()] });
        await Keep(new TurnCommit { Names = [SomeName(name: "Naam Twee")] });
        Assert.Equal(CommitResult.Conflict, await Commit(new TurnCommit { Cases = [SomeCase(1)], Names = [SomeName(name: "Naam Drie"), SomeName("leerling C")] }));

        Assert.Equal([SomeName(name: "Naam Twee")], (await Store.Names.OpenAsync(First, "reden", await Noted(First), None)).Names);
    }

    [Fact]
    public async Task Names_go_with_the_case_and_what_happened_in_it_stays()
    {
        await Keep(new TurnCommit { Cases = [SomeCase(1)], Names = [SomeName(), SomeName(number: new CaseNumber(2026, 2))] });
        var file = await KeepEvidence(SomeText());

        await Keep(new TurnCommit { Cases = [await Noted(First, "emptied")], Emptied = [First] });

        Assert.Empty(await Store.Names.AliasesAsync(First, None));
        Assert.Null(await ReadEvidence(file.Id));
        Assert.Empty((await Store.Names.OpenAsync(First, "reden", await Noted(First), None)).Names);
        Assert.Single(await Store.Names.AliasesAsync(new CaseNumber(2026, 2), None));
        Assert.Empty(await Cases.VerifyAsync(None));
    }

    [Fact]
    public void A_name_is_not_in_what_a_log_would_show() =>
        Assert.DoesNotContain("Naam Een", SomeName().ToString(), StringComparison.Ordinal);
}
