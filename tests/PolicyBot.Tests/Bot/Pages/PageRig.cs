using System.Globalization;
using PolicyBot.Bot.Cases;
using PolicyBot.Bot.Pages;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;
using PolicyBot.Records;
using PolicyBot.Tests.PolicyRoom;
using static PolicyBot.Tests.PolicyRoom.SomeIncident;

namespace PolicyBot.Tests.BotRoom;

/// <summary>Cases of De Noordhoek in the register of a running bot, and links to their pages as the bot hands them out.</summary>
internal sealed class PageRig(School school)
{
    private static readonly CancellationToken none = CancellationToken.None;

    public Actor Reporter { get; } = ActorOf(school, "mentor1", isMt: false);
    public Actor Handler { get; } = ActorOf(school, "mt1", isMt: true);
    public Actor Other { get; } = ActorOf(school, "mt2", isMt: true);

    /// <summary>A case that the handler has in hand.</summary>
    public async Task<CaseNumber> InHandAsync(IncidentReport? report = null, IReadOnlyList<CaseStep>? steps = null)
    {
        var turn = new CaseShelf(school.Store, null!);
        var number = await turn.Incidents.NewNumberAsync(2026, none);
        await turn.Incidents.AddAsync(number, Reported(report, steps, by: Reporter.Id).Opened with { Number = number, At = At }, none);
        await turn.Incidents.AddAsync(number, new TakenOn(At.AddHours(1), Handler.Id), none);
        await KeepAsync(turn);
        return number;
    }

    public async Task ActAsync(CaseNumber number, Func<IncidentFile, Decision> command)
    {
        var turn = new CaseShelf(school.Store, null!);
        var decision = command((await turn.Incidents.FindAsync(number, none))!);
        Assert.True(decision.Event is not null, $"Refused: {decision.Refusal}");
        await turn.Incidents.AddAsync(number, decision.Event, none);
        await KeepAsync(turn);
    }

    /// <summary>A piece of evidence in the store and in the case.</summary>
    public async Task<EvidenceId> KeepAsync(CaseNumber number, string name, byte[] bytes, EvidenceKind kind = EvidenceKind.Picture)
    {
        var turn = new CaseShelf(school.Store, null!);
        var received = await school.Store.Evidence.ReceiveAsync(number, name, new MemoryStream(bytes), none);
        var file = received.File ?? throw new InvalidOperationException($"Refused: {received.Refusal}");
        var id = new EvidenceId(file.Id.ToString("N", CultureInfo.InvariantCulture));
        await turn.Incidents.AddAsync(number, new EvidenceAdded(At.AddHours(2), Reporter.Id, id, kind, name, bytes.Length, file.Sha256, EvidenceSource.Chat), none);
        Assert.Equal(CommitResult.Done, await school.Store.CommitAsync(Commit(turn) with { Evidence = [file] }, none));
        return id;
    }

    /// <summary>Nobody can look at it from now on.</summary>
    public async Task SealAsync(CaseNumber number, EvidenceId id)
    {
        var turn = new CaseShelf(school.Store, null!);
        var sealing = (await turn.Incidents.FindAsync(number, none))!.Seal(Handler, id, "mag niet bekeken worden", At.AddHours(3)).Event!;
        await turn.Incidents.AddAsync(number, sealing, none);
        Assert.Equal(CommitResult.Done, await school.Store.CommitAsync(Commit(turn) with { Sealed = [Guid.ParseExact(id.Value, "N")] }, none));
    }

    /// <summary>A link as the bot makes one in a turn.</summary>
    /// <param name="lasts">How long it still works; without it ten minutes.</param>
    public async Task<Uri> LinkAsync(PageKind page, CaseNumber number, EvidenceId? piece = null, Actor? person = null, TimeSpan? lasts = null)
    {
        var token = Guid.NewGuid().ToString("N");
        var link = new PageLink(page, number.ToString(), piece?.Value, (person ?? Handler).Id.Value, TimeProvider.System.GetUtcNow() + (lasts ?? PageLink.Lasts));
        await school.Store.CommitAsync(new TurnCommit { States = [new StateWrite(PageLink.Key(token), link.ToText(), 0)] }, none);
        return new Uri(school.Door, $"/page/{token}");
    }

    public Task<HttpResponseMessage> LookAsync(Uri link) => school.Http.GetAsync(link);

    public Task<HttpResponseMessage> OpenAsync(Uri link) => school.Http.PostAsync(link, null);

    private async Task KeepAsync(CaseShelf turn) => Assert.Equal(CommitResult.Done, await school.Store.CommitAsync(Commit(turn), none));

    private static TurnCommit Commit(CaseShelf turn) => new() { Cases = turn.Appends, States = [.. turn.States] };

    private static Actor ActorOf(School school, string key, bool isMt) =>
        new(new PersonId($"{School.Tenant}/{school[key].Person.AadObjectId}"), Noordhoek, isMt, IsBoard: false);
}
