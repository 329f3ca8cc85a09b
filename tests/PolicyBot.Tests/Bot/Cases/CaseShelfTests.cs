using PolicyBot.Bot.Cases;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;
using PolicyBot.Policy.Procedures;
using PolicyBot.Records;
using PolicyBot.Records.Sqlite;
using PolicyBot.Tests.Doubles;
using PolicyBot.Tests.PolicyRoom;
using PolicyBot.Tests.RecordsRoom;
using static PolicyBot.Tests.PolicyRoom.SomeIncident;

namespace PolicyBot.Tests.BotRoom;

/// <summary>Both sorts of cases in one register, turn by turn.</summary>
public sealed class CaseShelfTests : IAsyncLifetime
{
    private static readonly CancellationToken none = CancellationToken.None;
    private readonly TestFolder folder = new();
    private SqliteStore store = null!;

    public async Task InitializeAsync() => store = await SqliteStore.OpenAsync(new SqliteOptions { Folder = folder.Path }, new TestClock(), none);

    public async Task DisposeAsync()
    {
        await store.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task Both_sorts_share_the_numbers_and_neither_is_taken_for_the_other()
    {
        var question = await AskedAsync();
        var incident = await ReportedAsync();
        Assert.Equal(question.Serial + 1, incident.Serial);

        var turn = new CaseShelf(store, null!);
        Assert.NotNull(await turn.Questions.FindAsync(question, none));
        Assert.Null(await turn.Questions.FindAsync(incident, none));
        Assert.NotNull(await turn.Incidents.FindAsync(incident, none));
        Assert.Null(await turn.Incidents.FindAsync(question, none));
        Assert.Null(await turn.Incidents.FindAsync(new CaseNumber(2026, 99), none));
        Assert.Equal([question], (await turn.Questions.OpenAsync(Noordhoek, none)).Select(line => line.Number));
        Assert.Equal([question], (await turn.Questions.OfAsync(Mentor.Id, none)).Select(line => line.Number));
        Assert.Equal([incident], (await turn.Incidents.OpenAsync(Anna, none)).Select(line => line.Number));
        Assert.Equal([incident], (await turn.Incidents.OfReporterAsync(Mentor.Id, none)).Select(line => line.Number));
    }

    [Fact]
    public async Task What_a_turn_adds_is_there_at_once_for_the_turn_and_after_its_commit_for_all()
    {
        var number = await ReportedAsync();
        var turn = new CaseShelf(store, null!);
        var taken = await turn.Incidents.AddAsync(number, new TakenOn(At, Anna.Id), none);
        await turn.Incidents.AddAsync(number, new NoteAdded(At, Anna.Id, NoteLevel.Mt, "let op"), none);
        Assert.Equal((2, 3), (taken.Version, (await turn.Incidents.FindAsync(number, none))!.Version));
        Assert.Equal(1, (await new CaseShelf(store, null!).Incidents.FindAsync(number, none))!.Version);
        await KeepAsync(turn);

        var later = new CaseShelf(store, null!);
        Assert.Equal((3, Anna.Id), ((await later.Incidents.FindAsync(number, none))!.Version, (await later.Incidents.FindAsync(number, none))!.Handler));
        var line = Assert.Single(await later.Incidents.OfHandlerAsync(Anna.Id, none));
        Assert.Equal((number, IncidentState.InHand, Owner.Mt, Anna.Id), (line.Number, line.State, line.Owner, line.Handler));
        Assert.Empty(await store.Cases.VerifyAsync(none));
    }

    [Fact]
    public async Task Of_two_turns_that_act_on_one_case_the_second_is_refused()
    {
        var number = await ReportedAsync();
        var (one, other) = (new CaseShelf(store, null!), new CaseShelf(store, null!));
        await one.Incidents.AddAsync(number, new TakenOn(At, Anna.Id), none);
        await other.Incidents.AddAsync(number, new TakenOn(At, Ben.Id), none);
        await KeepAsync(one);
        Assert.Equal(CommitResult.Conflict, await store.CommitAsync(Commit(other), none));
    }

    [Fact]
    public async Task What_is_the_boards_stands_on_no_list_of_the_MT_and_the_other_way_round()
    {
        var ofMt = await ReportedAsync();
        var ofBoard = await ReportedAsync(Report with { AboutMt = true });
        var moved = await ReportedAsync();
        await ActAsync(moved, file => file.MoveToBoard(Mentor, "het MT is erbij", At));

        var turn = new CaseShelf(store, null!);
        Assert.Equal([ofMt], (await turn.Incidents.OpenAsync(Anna, none)).Select(line => line.Number));
        Assert.Equal([ofBoard, moved], (await turn.Incidents.OpenAsync(Board, none)).Select(line => line.Number));
        Assert.Equal([ofMt, ofBoard, moved], (await turn.Incidents.OpenAsync(Board with { IsMt = true }, none)).Select(line => line.Number));
        Assert.Equal([moved, ofBoard, ofMt], (await turn.Incidents.OfReporterAsync(Mentor.Id, none)).Select(line => line.Number));
        Assert.Empty(await turn.Incidents.OpenAsync(Onlooker, none));
        Assert.Empty(await turn.Incidents.OpenAsync(Elsewhere, none));
        Assert.Empty(await turn.Incidents.OpenAsync(Anna with { School = null }, none));
    }

    [Fact]
    public async Task Who_is_kept_out_finds_the_case_on_no_list_and_the_rest_of_the_list_full()
    {
        for (var i = 0; i < 25; i++)
            await ActAsync(await ReportedAsync(Report with { Danger = true }), file => file.Recuse(Anna, Ben.Id, "genoemd", At));
        var open = await ReportedAsync();
        Assert.Equal([open], (await new CaseShelf(store, null!).Incidents.OpenAsync(Ben, none)).Select(line => line.Number));
        Assert.Equal(20, (await new CaseShelf(store, null!).Incidents.OpenAsync(Anna, none)).Count);
    }

    [Fact]
    public async Task A_list_is_urgent_first_then_oldest_and_what_is_over_leaves_it()
    {
        var first = await ReportedAsync();
        var urgent = await ReportedAsync(Report with { Danger = true });
        var raised = await ReportedAsync();
        var gone = await ReportedAsync();
        await ActAsync(raised, file => file.RaiseUrgency(Mentor, "het gaat door", At));
        await ActAsync(gone, file => file.Withdraw(Mentor, null, At));
        Assert.Equal([urgent, raised, first], (await new CaseShelf(store, null!).Incidents.OpenAsync(Anna, none)).Select(line => line.Number));
        Assert.Equal(IncidentState.Withdrawn, (await new CaseShelf(store, null!).Incidents.OfReporterAsync(Mentor.Id, none))[0].State);
    }

    [Fact]
    public async Task The_line_of_a_case_of_misuse_says_nothing_of_what_it_is_about()
    {
        var number = await ReportedAsync(Report with { CategoryWords = "kanarie", Where = "kanarie", Facts = "kanarie" });
        await ActAsync(number, file => file.TakeOn(Anna, At));
        var (_, line) = Assert.Single(await store.Cases.OpenAsync(Noordhoek.Value, 10, none));
        Assert.Equal(("incident", "", "InHand", "Normal"), (line.Kind, line.Topic, line.State, line.Urgency));
        Assert.DoesNotContain("kanarie", line.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(nameof(MisuseCategory.Bully), line.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Where_a_case_is_shown_is_kept_with_the_turn_whichever_sort_it_is()
    {
        var number = await ReportedAsync();
        var turn = new CaseShelf(store, null!);
        await turn.Incidents.AddPostAsync(number, new CasePost(Audience.Channel("mt"), "one", PostKind.Alert), none);
        await turn.Incidents.AddPostAsync(number, new CasePost(Audience.Channel("mt"), "two", PostKind.Alert), none);
        await KeepAsync(turn);
        Assert.Equal(["two"], (await new CaseShelf(store, null!).Questions.PostsAsync(number, none)).Select(post => post.MessageId));
    }

    [Fact]
    public async Task Measures_are_counted_when_a_case_closes_and_not_when_it_is_taken_up_again()
    {
        List<CaseNumber> closed = [];
        for (var i = 0; i < 3; i++)
        {
            var number = await ReportedAsync(steps: [Step("measure", StepKind.DecideMeasure)]);
            closed.Add(number);
            await ActAsync(number, file => file.TakeOn(Anna, At));
            await ActAsync(number, file => file.Do(Anna, new StepId("measure"), FilledIn(StepKind.DecideMeasure), At));
            Assert.Empty((await new CaseShelf(store, null!).Incidents.EarlierMeasuresAsync(Noordhoek, none)).For(MisuseCategory.Bully));
            await ActAsync(number, file => file.Close(Anna, IncidentOutcome.Measure, "klaar", "", new Retention(RetentionTerm.OneYear, "nodig"), At));
        }
        var earlier = await new CaseShelf(store, null!).Incidents.EarlierMeasuresAsync(Noordhoek, none);
        Assert.Equal([new MeasureCount(MisuseCategory.Bully, new RuleId("NH-49"), 3)], earlier.For(MisuseCategory.Bully));
        Assert.Empty((await new CaseShelf(store, null!).Incidents.EarlierMeasuresAsync(new SchoolId("albero"), none)).Counts);

        await ActAsync(closed[0], file => file.Reopen(Ben, "er is meer", At));
        Assert.Equal(2, (await new CaseShelf(store, null!).Incidents.EarlierMeasuresAsync(Noordhoek, none)).Counts.Single().Times);
        await ActAsync(closed[1], file => file.MoveToBoard(Mentor, "het MT is erbij", At));
        Assert.Equal(1, (await new CaseShelf(store, null!).Incidents.EarlierMeasuresAsync(Noordhoek, none)).Counts.Single().Times);
    }

    private async Task<CaseNumber> ReportedAsync(IncidentReport? report = null, IReadOnlyList<CaseStep>? steps = null)
    {
        var turn = new CaseShelf(store, null!);
        var number = await turn.Incidents.NewNumberAsync(2026, none);
        var at = At.AddMinutes(number.Serial);
        await turn.Incidents.AddAsync(number, Reported(report, steps).Opened with { Number = number, At = at }, none);
        await KeepAsync(turn);
        return number;
    }

    private async Task<CaseNumber> AskedAsync()
    {
        var turn = new CaseShelf(store, null!);
        var number = await turn.Questions.NewNumberAsync(2026, none);
        await turn.Questions.AddAsync(number, new QuestionOpened(
            At, Mentor.Id, number, Noordhoek, Urgency.Normal, new DoubtfulQuestion(null, "mag dit?", [], null, [], ""), "abc"), none);
        await KeepAsync(turn);
        return number;
    }

    private async Task ActAsync(CaseNumber number, Func<IncidentFile, Decision> command)
    {
        var turn = new CaseShelf(store, null!);
        var decision = command((await turn.Incidents.FindAsync(number, none))!);
        Assert.True(decision.Event is not null, $"Refused: {decision.Refusal}");
        await turn.Incidents.AddAsync(number, decision.Event, none);
        await KeepAsync(turn);
    }

    private async Task KeepAsync(CaseShelf turn) => Assert.Equal(CommitResult.Done, await store.CommitAsync(Commit(turn), none));

    private static TurnCommit Commit(CaseShelf turn) => new() { Cases = turn.Appends, States = [.. turn.States] };
}
