using AdaptiveCards;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Incidents;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Reporting;

/// <summary>Draws a case for its reporter: where it stands, what was asked and noted for them, and what they can do.</summary>
internal sealed class ProgressCards(IncidentNotices notices)
{
    public AdaptiveCard Draw(IncidentFile file, CardDraft draft, Language language) => NoticeCard.Draw(
        new Notice(Say.It(IncidentLine.OpenedTitle, language, file.Opened.Number), notices.Where(file, language), []), language);
}
