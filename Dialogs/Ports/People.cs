using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Ports;

/// <summary>Somebody the bot talks with: their school, as far as known, and what they are there.</summary>
/// <param name="Id">What the tenant calls them; never a name.</param>
/// <param name="Schools">All schools they work at by the settings; empty where the settings name none.</param>
public sealed record Person(PersonId Id, SchoolId? School, IReadOnlySet<RoleId> Roles, IReadOnlyList<SchoolId> Schools)
{
    /// <summary>The role that may act on what is put before the management team.</summary>
    public static readonly RoleId Mt = new("mt");

    /// <summary>Whether this person belongs to the management team of their school.</summary>
    public bool IsMt => Roles.Contains(Mt);

    /// <summary>The role that handles what the management team may not decide.</summary>
    public static readonly RoleId Board = new("bestuur");

    /// <summary>Whether this person belongs to the board over their school.</summary>
    public bool IsBoard => Roles.Contains(Board);

    /// <summary>This person as somebody who wants to do something with a case of misuse.</summary>
    public Actor Actor => new(Id, School, IsMt, IsBoard);
}

/// <summary>Somewhere a message can go: one person's private chat or a channel.</summary>
public readonly record struct Audience(string Key, PersonId? Person)
{
    /// <summary>Somebody's private chat.</summary>
    public static Audience Of(PersonId person) => new($"person:{person}", person);

    /// <summary>A channel, by the id the platform gave it.</summary>
    public static Audience Channel(string id) => new($"channel:{id}", null);

    /// <summary>Whether others may read along, so that nothing about the content may stand there.</summary>
    public bool IsChannel => Person is null;
}

/// <summary>Who is who: what the school's settings say, and what people chose themselves.</summary>
public interface IPeople
{
    /// <summary>Where the management team of this school is alerted: its channel, or without one, or where the bot was never added to it, each member.</summary>
    ValueTask<IReadOnlyList<Audience>> MtOfAsync(SchoolId school, PersonId asker, CancellationToken cancellationToken);

    /// <summary>Each member of those a case of misuse can belong to.</summary>
    IReadOnlyList<PersonId> MembersOf(SchoolId school, Owner owner, PersonId asker);

    /// <summary>The members of the management team who are on duty at this moment; all of them where the settings name none for the day.</summary>
    IReadOnlyList<PersonId> OnDuty(SchoolId school, DateTimeOffset moment, PersonId asker);

    /// <summary>Somebody as they stand towards the cases of this school.</summary>
    Actor ActorAt(SchoolId school, PersonId person);

    /// <summary>By when things have to happen at this school, and when somebody is there.</summary>
    Deadlines DeadlinesOf(SchoolId school);

    /// <summary>Whether the school wants a second signature under a measure.</summary>
    bool WantsSecondSignature(SchoolId school);

    /// <summary>The school's own language: the one of its channels.</summary>
    Language LanguageOf(SchoolId school);

    /// <summary>The language somebody last used with the bot; the school's own when that is not known.</summary>
    ValueTask<Language> LanguageOfAsync(PersonId person, CancellationToken cancellationToken);

    /// <summary>What this person is called in the chat, or nothing when that is not known. For the private chat of the MT only.</summary>
    ValueTask<string?> NameOfAsync(PersonId person, CancellationToken cancellationToken);
}

/// <summary>The schools and what they decided.</summary>
public interface IPackSource
{
    /// <summary>The schools this bot works for, by name.</summary>
    IReadOnlyList<Pack> Packs { get; }

    /// <summary>All topics.</summary>
    IReadOnlyList<Topic> Topics { get; }

    /// <summary>The fact of this name; null when there is none any more.</summary>
    Fact? FindFact(FactId id);

    /// <summary>The topic of this name.</summary>
    /// <exception cref="UnknownNameException">There is none.</exception>
    Topic Topic(TopicId id);

    /// <summary>The pack of this school.</summary>
    /// <exception cref="UnknownNameException">The bot does not work for it.</exception>
    Pack For(SchoolId school);
}
