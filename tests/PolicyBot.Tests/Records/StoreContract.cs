using System.Text;
using PolicyBot.Policy.Cases;
using PolicyBot.Records;
using PolicyBot.Tests.Doubles;

namespace PolicyBot.Tests.RecordsRoom;

/// <summary>What every register promises, whatever database it stands on. The parts of this class are its subjects.</summary>
public abstract partial class StoreContract : IAsyncLifetime
{
    protected static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);
    protected static readonly CancellationToken None = CancellationToken.None;

    protected TestClock Clock { get; } = new();

    protected IStore Store { get; private set; } = null!;

    private IInbox Inbox => Store.Inbox;

    private IOutbox Outbox => Store.Outbox;

    private ICaseRegister Cases => Store.Cases;

    public async Task InitializeAsync() => Store = await OpenAsync(Clock);

    public virtual async Task DisposeAsync() => await Store.DisposeAsync();

    /// <summary>Opens the register; a second call after the first was disposed opens the same one again.</summary>
    protected abstract Task<IStore> OpenAsync(TimeProvider time);

    protected async Task ReopenAsync()
    {
        await Store.DisposeAsync();
        Store = await OpenAsync(Clock);
    }

    protected Incoming Some(string key, string lane = "lane", string text = "hallo") =>
        new(key, lane, Encoding.UTF8.GetBytes(text), Clock.Now);

    protected static Outgoing SomeMessage(
        string id, string to = "lane:a", Priority priority = Priority.Reply, OutgoingKind kind = OutgoingKind.New) =>
        new(id, kind, to, $$"""{"text":"{{id}}"}""", ReplyTo: null, priority);

    protected Address SomeAddress(string key = "lane:a", string url = "https://smba.example/emea") =>
        new(key, url, "19:conversation", "{}", Clock.Now);

    protected CaseLine SomeLine(
        string school = "school", bool finished = false, int rank = 0, string reporter = "t/anna", DateTimeOffset? openedAt = null) =>
        new(school, "incident", "in hand", "gewoon", "photo", reporter, null, openedAt ?? Clock.Now, Clock.Now, rank, finished);

    protected CaseEntry SomeEntry(string kind = "opened", string json = "{}") => new(Clock.Now, "t/anna", kind, json);

    protected CaseAppend SomeCase(int serial, int expected = 0, CaseLine? line = null) =>
        new(new CaseNumber(2026, serial), expected, [SomeEntry()], line ?? SomeLine());

    protected async Task<CommitResult> Commit(TurnCommit commit) => await Store.CommitAsync(commit, None);

    protected async Task Keep(TurnCommit commit) => Assert.Equal(CommitResult.Done, await Commit(commit));

    /// <summary>Appends and claims in one go.</summary>
    protected async Task<Claim> Claimed(Incoming activity)
    {
        Assert.True(await Inbox.AppendAsync(activity, None));
        var claim = await Inbox.ClaimLaneAsync(activity.Lane, "worker", Lease, None);
        Assert.NotNull(claim);
        return claim;
    }

    /// <summary>Real time, as a last resort against a test that would never end.</summary>
    protected static Task Soon(Task task) => task.WaitAsync(TimeSpan.FromSeconds(20));
}
