using AdaptiveCards;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Turns;

/// <summary>What the host does for a turn: keep, find and pass on.</summary>
public interface ITurnMemory
{
    /// <summary>The card in this conversation that typed words answer; null when none is open.</summary>
    string? CurrentCard { get; set; }

    /// <summary>A new id that nobody can guess: 128 random bits, safe in a URL.</summary>
    string NewId();

    /// <summary>The card that typed words answer, while it can still be pressed; null otherwise.</summary>
    ValueTask<RememberedCard?> RecallAsync(CancellationToken cancellationToken);

    /// <summary>The card has done its work: a press on it is late from now on.</summary>
    void UseUp(string cardId);

    /// <summary>The language this person chose, kept from now on.</summary>
    void Choose(Language language);

    /// <summary>The school this person chose, kept from now on.</summary>
    void Choose(SchoolId school);

    /// <summary>The report that this person began and has not sent; null when there is none.</summary>
    ValueTask<string?> DraftAsync(CancellationToken cancellationToken);

    /// <summary>Keeps the report that this person began, whatever conversation it is gone on with in; null when there is none any more.</summary>
    void KeepDraft(string? draft);

    /// <summary>An address at which this person can look at the page once, within ten minutes.</summary>
    /// <param name="piece">Which piece of evidence, for a page of that kind.</param>
    string LinkTo(PageKind page, CaseNumber number, EvidenceId? piece = null);

    /// <summary>The bot looks again at that time: a turn of this conversation with <see cref="Woken"/> as its input.</summary>
    /// <param name="what">What it is to look at, in a word that the dialogs know.</param>
    /// <param name="subject">What that is about.</param>
    void WakeAt(DateTimeOffset at, string what, string subject);

    /// <summary>A promise to deliver this card to somebody else.</summary>
    void Tell(Audience to, string messageId, AdaptiveCard card, bool update, Urgency urgency);
}

/// <summary>What the bot shows outside the chat.</summary>
public enum PageKind
{
    /// <summary>One piece of evidence.</summary>
    Evidence,
    /// <summary>The dossier of a case, to be printed.</summary>
    Dossier,
}
