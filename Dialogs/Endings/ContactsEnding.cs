using Microsoft.Bot.Builder;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Cases;
using PolicyBot.Dialogs.Guidance;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Agreements;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Dialogs.Endings;

/// <summary>
/// Whom to turn to, by role and with the weekdays they are there; the public emergency numbers beside it, first of all outside school hours.
/// Where the school's text names nobody that is said, and whom the bot sends colleagues to instead.
/// </summary>
internal sealed class ContactsEnding(IPackSource packs, Way way, SchoolTime clock) : IEnding
{
    public IReadOnlyList<TopicKind> Kinds => [TopicKind.Contacts];

    public async Task ShowAsync(ITurnContext context, GuidanceState state, CancellationToken cancellationToken)
    {
        var (turn, language, pack, answer, verdict, draft) = Judged.Of(packs, context, state);
        var open = clock.IsSchoolHours(turn.Now);
        var silent = pack.Life.Contacts.Count == 0 && verdict.Kind == VerdictKind.NotCovered;
        var inDoubt = Say.It(silent ? Line.ContactsDefault : Line.ContactsInDoubt, language, pack.Roles[pack.InDoubt].In(language));
        var emergency = new GuidePart(Say.It(Line.EmergencyHeading, language), GuidePartKind.Points, Say.Lines(Line.Emergency, language));
        var people = new GuidePart(
            Say.It(Line.ContactsHeading, language), GuidePartKind.Points,
            [.. pack.Life.Contacts.Select(contact => OfContact(contact, pack, turn.Now, language)), inDoubt, .. silent ? Told.ParentMissing(pack, language) : []]);
        var besides = answer with { Related = [.. answer.Related.Where(agreement => agreement is not Contact)] };
        var card = GuideCard.Draw(
            new Guide(
                answer.Rules.Topic.Title.In(language),
                Say.It(silent ? Line.ContactsNone : Line.ContactsTitle, language, pack.Name.In(language)),
                Say.It(open ? Line.ContactsOpen : Line.ContactsClosed, language),
                open ? GuideTone.Calm : GuideTone.Careful,
                open ? [people, emergency] : [emergency, people],
                [.. Told.Reasons(verdict.Reasons, language), .. Told.Advice(verdict.Advice, language)],
                way.On(draft, state, verdict, turn),
                [new Button(Say.It(Line.ButtonAskMt, language), draft.Key(Verb.AskMt))],
                Told.Related(besides, pack, turn.Now, language)),
            language);
        await turn.ShowAsync(context, draft, card, cancellationToken);
    }

    private string OfContact(Contact contact, Pack pack, DateTimeOffset now, Language language) => Told.Contact(
        contact, pack, language, Say.It(contact.Days.Contains(clock.Local(now).DayOfWeek) ? Line.ThereToday : Line.NotThereToday, language));
}
