using System.Buffers.Text;
using System.Security.Cryptography;
using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using PolicyBot.Bot.Arrivals;
using PolicyBot.Bot.Cases;
using PolicyBot.Bot.Delivery;
using PolicyBot.Bot.Evidence;
using PolicyBot.Bot.Memory;
using PolicyBot.Bot.Pages;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;
using PolicyBot.Records;

namespace PolicyBot.Bot.Turns;

/// <summary>
/// What one turn reads and wants to change. It collects; nothing happens before <see cref="ToCommit"/> is committed,
/// and then everything does.
/// </summary>
internal sealed partial class TurnWork(IStore store, EvidenceIntake intake, PageAddress pages, Arrival arrival, Claim? claim, TimeProvider time) : ITurnMemory
{
    private static readonly TimeSpan CardsLast = TimeSpan.FromDays(30);

    private readonly List<Outgoing> outbox = [];
    private readonly List<SpentCard> spent = [];
    private readonly HashSet<Audience> told = [];
    private readonly List<Address> reached = [];
    private readonly List<Later> later = [];
    private readonly CaseShelf shelf = new(store, intake);
    private Profile? profile;
    private bool newHere;

    public Arrival Arrival => arrival;

    public ICases Cases => shelf.Questions;

    public IIncidents Incidents => shelf.Incidents;

    public IEvidence Evidence => shelf.Evidence;

    public INames Names => shelf.Names;

    /// <summary>What is kept of conversations and people.</summary>
    public StateWork State { get; } = new(store);

    /// <summary>The keys under which this conversation and this person are remembered.</summary>
    public string DialogKey => $"dialog/{arrival.Lane}/{arrival.Person}";

    public static string ProfileKey(string person) => $"person/{person}";

    public string? CurrentCard { get; set; }

    /// <summary>What an invoke is answered, as JSON text, where that is no card in place of the pressed one.</summary>
    public string? Answer { get; set; }

    /// <summary>What this person chose.</summary>
    public async ValueTask<Profile> ProfileAsync(CancellationToken cancellationToken) =>
        profile ??= Profile.Read(await State.ReadAsync(ProfileKey(arrival.Person), cancellationToken));

    public string NewId() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));

    public async ValueTask<RememberedCard?> RecallAsync(CancellationToken cancellationToken)
    {
        if (CurrentCard is not { } id || await store.FindCardAsync(id, cancellationToken) is not { SpentBy: null } found
            || found.Card.ExpiresAt < time.GetUtcNow())
            return null;
        var memory = CardMemory.Read(found.Card.Actions);
        return new RememberedCard(id, memory.Message, memory.Subject, memory.Buttons);
    }

    public void UseUp(string cardId) => spent.Add(new SpentCard(cardId, Pressed, null));

    /// <summary>The index of the button pressed; −1 when its words were typed.</summary>
    public int Pressed { get; set; } = -1;

    public void Choose(Language language) => Keep((profile ?? Profile.Empty) with { Chosen = language });

    public void Choose(SchoolId school) => Keep((profile ?? Profile.Empty) with { School = school.Value });

    public ValueTask<string?> DraftAsync(CancellationToken cancellationToken) => State.ReadAsync(DraftKey, cancellationToken);

    public void KeepDraft(string? draft) => State.Write(DraftKey, draft);

    private string DraftKey => $"draft/{arrival.Person}";

    public string LinkTo(PageKind page, CaseNumber number, EvidenceId? piece = null)
    {
        // Letters and digits alone: nothing that markdown or a client's search for addresses could take apart.
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        State.Write(PageLink.Key(token), new PageLink(page, number.ToString(), piece?.Value, arrival.Person, time.GetUtcNow() + PageLink.Lasts).ToText());
        WakeAt(time.GetUtcNow() + PageLink.Kept, PageLink.Gone, token);
        return pages.Of(token);
    }

    /// <summary>A way to a page has had its time, whether or not it was used.</summary>
    public async ValueTask ForgetLinkAsync(string token, CancellationToken cancellationToken)
    {
        if (await State.ReadAsync(PageLink.Key(token), cancellationToken) is not null)
            State.Write(PageLink.Key(token), null);
    }

    /// <summary>Remembers the language typed last, for whoever never chose one.</summary>
    public void Heard(Language language)
    {
        if (profile?.Heard != language)
            Keep((profile ?? Profile.Empty) with { Heard = language });
    }

    /// <summary>True the first time in this conversation only: install events repeat.</summary>
    public async ValueTask<bool> FirstHelloAsync(CancellationToken cancellationToken)
    {
        var key = $"hello/{arrival.Lane}";
        if (await State.ReadAsync(key, cancellationToken) is not null)
            return false;
        State.Write(key, "true");
        return true;
    }

    private void Keep(Profile changed)
    {
        profile = changed;
        State.Write(ProfileKey(arrival.Person), changed.ToText());
    }

    public void Tell(Audience to, string messageId, AdaptiveCard card, bool update, Urgency urgency)
    {
        told.Add(to);
        outbox.Add(new Outgoing(
            messageId, update ? OutgoingKind.Update : OutgoingKind.New, to.Key, OutgoingJson.Of(card),
            null, urgency == Urgency.Urgent ? Priority.Alert : Priority.Reply));
    }

    /// <summary>Whether the bot woke itself, rather than somebody writing to it.</summary>
    public bool IsWoken => Waking.Is(claim);

    public void WakeAt(DateTimeOffset at, string what, string subject) => later.Add(Waking.At(arrival, NewId(), time.GetUtcNow(), at, what, subject));

    /// <summary>Finds out whether a private chat with this person is known.</summary>
    public async ValueTask MeetAsync(CancellationToken cancellationToken) =>
        newHere = !arrival.IsPrivate && await store.FindAddressAsync(AddressBook.PersonKey(arrival.Person), cancellationToken) is null;

    /// <summary>Finds a way to everybody who is told something and whom the bot never met: their chat is opened when it is needed.</summary>
    public async ValueTask ReachAsync(CancellationToken cancellationToken)
    {
        foreach (var to in told)
            if (await store.FindAddressAsync(to.Key, cancellationToken) is null
                && AddressBook.Of(arrival, to, time.GetUtcNow()) is { } address)
                reached.Add(address);
    }

    /// <summary>The whole turn as one commit.</summary>
    public TurnCommit ToCommit(Turn? turn, string? answer)
    {
        var now = time.GetUtcNow();
        return new TurnCommit
        {
            Claim = claim,
            DoneKey = arrival.Key,
            Answer = answer,
            States = [.. State.Writes, .. shelf.States],
            Cases = shelf.Appends,
            Outbox = outbox,
            Shown = [.. (turn?.Shown ?? []).Select(draft => CardMemory.Remember(draft, now + CardsLast))],
            Spent = [.. spent.Select(card => card with { Answer = answer })],
            Later = later,
            Evidence = shelf.Evidence.Taken,
            Removed = shelf.Evidence.Removed,
            Sealed = shelf.Evidence.Closed,
            Emptied = shelf.Evidence.Emptied,
            Names = shelf.Names.Kept,
            Addresses = [.. reached, .. AddressBook.From(arrival, newHere, now)],
        };
    }
}
