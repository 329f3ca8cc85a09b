using System.Globalization;
using Microsoft.Bot.Builder;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Cases;
using PolicyBot.Dialogs.Guidance;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Agreements;

namespace PolicyBot.Dialogs.Endings;

/// <summary>Whom to turn to, by role and with the weekdays they are there; the public emergency numbers beside it, first of all outside school hours.</summary>
internal sealed class ContactsEnding(IPackSource packs, Way way, SchoolTime clock) : IEnding
{
    public IReadOnlyList<TopicKind> Kinds => [TopicKind.Contacts];

    public async Task ShowAsync(ITurnContext context, GuidanceState state, CancellationToken cancellationToken)
    {
        var (turn, language, pack, answer, verdict, draft) = Judged.Of(packs, context, state);
        var open = clock.IsSchoolHours(turn.Now);
        var emergency = new GuidePart(Say.It(Line.EmergencyHeading, language), GuidePartKind.Points, Say.Lines(Line.Emergency, language));
        var people = new GuidePart(
            Say.It(Line.ContactsHeading, language), GuidePartKind.Points,
            [.. pack.Life.Contacts.Select(contact => OfContact(contact, pack, turn.Now, language)), Say.It(Line.ContactsInDoubt, language, pack.Roles[pack.InDoubt].In(language))]);
        var card = GuideCard.Draw(
            new Guide(
                answer.Rules.Topic.Title.In(language),
                Say.It(Line.ContactsTitle, language, pack.Name.In(language)),
                Say.It(open ? Line.ContactsOpen : Line.ContactsClosed, language),
                open ? GuideTone.Calm : GuideTone.Careful,
                open ? [people, emergency] : [emergency, people],
                [.. Told.Reasons(verdict.Reasons, language), .. Told.Advice(verdict.Advice, language)],
                way.On(draft, state, verdict, turn),
                [new Button(Say.It(Line.ButtonAskMt, language), draft.Key(Verb.AskMt))]),
            language);
        await turn.ShowAsync(context, draft, card, cancellationToken);
    }

    private string OfContact(Contact contact, Pack pack, DateTimeOffset now, Language language)
    {
        var name = pack.Roles[contact.Role].In(language);
        if (contact.Days.Count == 0)
            return $"{name}: {contact.Says.In(language)}";
        var days = Say.Days(contact.Days, language);
        var today = Say.It(contact.Days.Contains(clock.Local(now).DayOfWeek) ? Line.ThereToday : Line.NotThereToday, language);
        return string.Create(CultureInfo.InvariantCulture, $"{name}: {contact.Says.In(language)} ({days}; {today})");
    }
}
