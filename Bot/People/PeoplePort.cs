using PolicyBot.Bot.Delivery;
using PolicyBot.Bot.Memory;
using PolicyBot.Bot.Turns;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;
using PolicyBot.Records;

namespace PolicyBot.Bot.People;

/// <summary>People as the dialogs ask for them: settings, what they chose, and what the channel calls them.</summary>
internal sealed class PeoplePort(PeopleBook book, IStore store) : IPeople
{
    public async ValueTask<IReadOnlyList<Audience>> MtOfAsync(SchoolId school, PersonId asker, CancellationToken cancellationToken)
    {
        var members = book.MtMembersOf(school, TenantOf(asker));
        return book.MtChannelOf(school) is { } channel
            && (members.Count == 0 || await store.FindAddressAsync(channel.Key, cancellationToken) is not null) ? [channel] : members;
    }

    public IReadOnlyList<PersonId> MembersOf(SchoolId school, Owner owner, PersonId asker) =>
        book.InRole(school, owner == Owner.Board ? Person.Board : Person.Mt, TenantOf(asker));

    public IReadOnlyList<PersonId> OnDuty(SchoolId school, DateTimeOffset moment, PersonId asker) =>
        book.OnDuty(school, DeadlinesOf(school).Calendar.Local(moment).DayOfWeek, TenantOf(asker));

    public Actor ActorAt(SchoolId school, PersonId person) => book.At(school, person);

    public Deadlines DeadlinesOf(SchoolId school) => book.Of(school).Hours.ToDeadlines();

    public bool WantsSecondSignature(SchoolId school) => book.Of(school).SecondSignature;

    private static string TenantOf(PersonId person) => person.Value.Split('/')[0];

    public async ValueTask<Language> LanguageOfAsync(PersonId person, CancellationToken cancellationToken)
    {
        var profile = Profile.Read((await store.ReadStateAsync(TurnWork.ProfileKey(person.Value), cancellationToken)).Json);
        var school = book.Find(person, profile.School is { } chosen ? new SchoolId(chosen) : null).School;
        return profile.Chosen ?? profile.Heard ?? book.LanguageOf(school);
    }

    public Language LanguageOf(SchoolId school) => book.LanguageOf(school);

    public async ValueTask<string?> NameOfAsync(PersonId person, CancellationToken cancellationToken) =>
        await store.FindAddressAsync(AddressBook.PersonKey(person.Value), cancellationToken) is { } address
        && Reference.Read(address.Reference).UserName is { Length: > 0 } name ? name : null;
}
