using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Turns;

/// <summary>
/// One turn of a conversation as the dialogs see it: who, what they did, and what the turn shows, tells and changes.
/// Nothing of it reaches anybody before the turn as a whole is kept.
/// </summary>
public sealed class Turn
{
    private readonly List<CardDraft> shown = [];
    private readonly HashSet<string> settled = new(StringComparer.Ordinal);

    /// <summary>Who it is. Choosing a school changes it within the turn.</summary>
    public required Person Person { get; set; }

    /// <summary>What they did. Typed words that mean a button become a press of it.</summary>
    public required Input Input { get; set; }

    public required Language Language { get; set; }

    public required DateTimeOffset Now { get; init; }

    /// <summary>Whether only this person reads along.</summary>
    public required bool IsPrivate { get; init; }

    public required ICases Cases { get; init; }

    public required IIncidents Incidents { get; init; }

    public required IEvidence Evidence { get; init; }

    public required INames Names { get; init; }

    public required ITurnMemory Memory { get; init; }

    /// <summary>The cards drawn in this turn, with what their buttons mean.</summary>
    public IReadOnlyList<CardDraft> Shown => shown;

    /// <summary>The card that takes the place of the one that was pressed, if any.</summary>
    public AdaptiveCard? InPlace { get; private set; }

    /// <summary>The card that is asked in a dialog beside the conversation, if any.</summary>
    public AdaptiveCard? Dialog { get; private set; }

    /// <summary>A word that answers a press and leaves its card as it is.</summary>
    public string? Remark { get; private set; }

    /// <summary>Whether what is answered now is shown once and never kept, so that a repeat of the same press gets it no more.</summary>
    public bool IsConfidential { get; set; }

    /// <summary>The turn this context belongs to.</summary>
    public static Turn Of(ITurnContext context) =>
        context.TurnState.Get<Turn>() ?? throw new InvalidOperationException("Every turn carries its Turn in the turn state.");

    /// <summary>A card to be drawn for this conversation: in place of the one whose press used it up, else below what is there.</summary>
    public CardDraft Draft(string subject) =>
        Input is Pressed press && Verbs.UsesUp(press.Verb) ? DraftInPlace(subject) : DraftBelow(subject);

    /// <summary>A card to be drawn in place of the pressed one, whatever the press was.</summary>
    public CardDraft DraftInPlace(string subject) => new(Memory.NewId(), PressedMessage ?? Memory.NewId(), subject, Person.Id);

    /// <summary>A card to be drawn below what is there.</summary>
    public CardDraft DraftBelow(string subject) => new(Memory.NewId(), Memory.NewId(), subject, Person.Id);

    /// <summary>A card to be drawn for somebody else, or for a channel, where the verbs check who may press.</summary>
    public CardDraft DraftFor(Audience audience, string messageId, string subject) =>
        new(Memory.NewId(), messageId, subject, audience.Person);

    /// <summary>Our id for a message that is yet to be sent.</summary>
    public string NewMessageId() => Memory.NewId();

    /// <summary>
    /// Shows the card: in place of the pressed one, else as a new message. It becomes the card that typed words answer.
    /// </summary>
    public async Task ShowAsync(ITurnContext context, CardDraft draft, AdaptiveCard card, CancellationToken cancellationToken)
    {
        Keep(draft, card);
        Memory.CurrentCard = draft.Id;
        if (InPlace is null && draft.MessageId == PressedMessage)
            InPlace = card;
        else
            await context.SendActivityAsync(Message(card, draft.MessageId), cancellationToken);
    }

    /// <summary>Shows the card as a new message; typed words go on answering the card that was open.</summary>
    public async Task ShowBesideAsync(ITurnContext context, CardDraft draft, AdaptiveCard card, CancellationToken cancellationToken)
    {
        var open = Memory.CurrentCard;
        await ShowAsync(context, draft, card, cancellationToken);
        Memory.CurrentCard = open;
    }

    /// <summary>Puts this card where an earlier one of this conversation stood, so that no dead buttons stay behind.</summary>
    public async Task SettleAsync(ITurnContext context, string messageId, AdaptiveCard card, CancellationToken cancellationToken)
    {
        settled.Add(messageId);
        if (messageId == PressedMessage && InPlace is null)
            InPlace = card;
        else
            await context.UpdateActivityAsync(Message(card, messageId), cancellationToken);
    }

    /// <summary>Whether this message was dealt with already: pressed, or settled when its button was typed.</summary>
    public bool IsDealtWith(string messageId) => messageId == PressedMessage || settled.Contains(messageId);

    /// <summary>Asks in a dialog beside the conversation, which only this person sees.</summary>
    public void Ask(CardDraft draft, AdaptiveCard card)
    {
        Keep(draft, card);
        Dialog = card;
    }

    /// <summary>Answers a press with a word and leaves the card as it is; typed words get it as a message.</summary>
    public async Task SayAsync(ITurnContext context, string words, CancellationToken cancellationToken)
    {
        if ((PressedMessage is not null || Input is MessageChosen) && Remark is null)
            Remark = words;
        else
            await context.SendActivityAsync(MessageFactory.Text(words), cancellationToken);
    }

    /// <summary>Answers a press that was not taken, with a word; its card stays as it is.</summary>
    public void Answer(string words) => Remark = words;

    /// <summary>Tells somebody else, or a channel, with the kept turn; <paramref name="update"/> replaces an earlier message of this id.</summary>
    public void Tell(Audience to, CardDraft draft, AdaptiveCard card, bool update, Urgency urgency)
    {
        Keep(draft, card);
        Memory.Tell(to, draft.MessageId, card, update, urgency);
    }

    private void Keep(CardDraft draft, AdaptiveCard card)
    {
        draft.LearnTitles(card);
        shown.Add(draft);
    }

    private string? PressedMessage => (Input as Pressed)?.MessageId;

    private static Activity Message(AdaptiveCard card, string id)
    {
        var message = (Activity)MessageFactory.Attachment(new Attachment { ContentType = AdaptiveCard.ContentType, Content = card });
        message.Id = id;
        return message;
    }
}
