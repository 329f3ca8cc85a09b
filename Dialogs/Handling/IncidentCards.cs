using AdaptiveCards;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Incidents;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Handling;

/// <summary>Draws a case for whoever handles it.</summary>
internal sealed class IncidentCards
{
    public ValueTask<AdaptiveCard> DrawAsync(
        Turn turn, IncidentFile file, CardDraft draft, Actor reader, Language language, CancellationToken cancellationToken) => ValueTask.FromResult(NoticeCard.Draw(
        new Notice(file.Opened.Number.ToString(), IncidentNotices.State(file, language), []), language));
}
