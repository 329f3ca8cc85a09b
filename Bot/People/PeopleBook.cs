using System.Collections.Frozen;
using Microsoft.Extensions.Options;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Bot.People;

/// <summary>Who is who by the settings: the school and the roles of each object id.</summary>
internal sealed class PeopleBook
{
    private readonly FrozenDictionary<string, IReadOnlyList<(SchoolId School, FrozenSet<RoleId> Roles)>> byObjectId;
    private readonly SchoolOptions options;

    public PeopleBook(IOptions<SchoolOptions> options)
    {
        this.options = options.Value;
        byObjectId = this.options.Known
            .SelectMany(school => school.Value.Roles.SelectMany(role => role.Value).Concat(school.Value.Staff).Distinct()
                .Select(id => (Id: id, School: new SchoolId(school.Key), Roles: RolesOf(school.Value, id))))
            .GroupBy(person => person.Id, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(
                person => person.Key,
                IReadOnlyList<(SchoolId, FrozenSet<RoleId>)> (person) => [.. person.Select(at => (at.School, at.Roles))],
                StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>
    /// This person at their school by the settings; who works at several is at the one they chose. Where the settings name none: the school they chose, else the only one.
    /// </summary>
    public Person Find(PersonId id, SchoolId? chosen)
    {
        if (!byObjectId.TryGetValue(ObjectId(id), out var known))
            return new Person(id, chosen ?? Only, FrozenSet<RoleId>.Empty, []);
        var at = known.Count == 1 ? known[0] : known.FirstOrDefault(school => school.School == chosen);
        IReadOnlyList<SchoolId> schools = [.. known.Select(school => school.School)];
        return at.Roles is null ? new Person(id, null, FrozenSet<RoleId>.Empty, schools) : new Person(id, at.School, at.Roles, schools);
    }

    /// <summary>The channel where the management team of a school is alerted, when there is one.</summary>
    public Audience? MtChannelOf(SchoolId school) =>
        options.Known.GetValueOrDefault(school.Value)?.MtChannel is { Length: > 0 } channel ? Audience.Channel(channel) : null;

    /// <summary>Each member of the management team; member ids get the tenant of whoever asks.</summary>
    public IReadOnlyList<Audience> MtMembersOf(SchoolId school, string tenant) => [.. InRole(school, Person.Mt, tenant).Select(Audience.Of)];

    /// <summary>Everybody in this role at a school.</summary>
    public IReadOnlyList<PersonId> InRole(SchoolId school, RoleId role, string tenant) =>
        [.. (options.Known.GetValueOrDefault(school.Value)?.Roles.GetValueOrDefault(role.Value) ?? []).Select(id => new PersonId($"{tenant}/{id}"))];

    /// <summary>The members of the management team on duty on this day; all of them where the settings name none.</summary>
    public IReadOnlyList<PersonId> OnDuty(SchoolId school, DayOfWeek day, string tenant) =>
        options.Known.GetValueOrDefault(school.Value)?.OnDuty.GetValueOrDefault(day) is { Count: > 0 } ids
            ? [.. InRole(school, Person.Mt, tenant).Where(member => ids.Contains(ObjectId(member), StringComparer.OrdinalIgnoreCase))]
            : InRole(school, Person.Mt, tenant);

    /// <summary>Somebody as they stand at this school.</summary>
    public Actor At(SchoolId school, PersonId id)
    {
        var roles = byObjectId.GetValueOrDefault(ObjectId(id))?.FirstOrDefault(at => at.School == school).Roles;
        return new Actor(id, roles is null ? null : school, roles?.Contains(Person.Mt) == true, roles?.Contains(Person.Board) == true);
    }

    /// <summary>What the settings say of this school.</summary>
    public SchoolOptions.School Of(SchoolId school) =>
        options.Known.GetValueOrDefault(school.Value) ?? throw new UnknownNameException("school in the settings", school.Value, options.Known.Keys);

    /// <summary>The school's own language.</summary>
    public Language LanguageOf(SchoolId? school) =>
        school is { } id && options.Known.GetValueOrDefault(id.Value)?.Language == "en" ? Language.English : Language.Dutch;

    /// <summary>The members behind this channel of a management team, for when the channel itself cannot be reached.</summary>
    public IReadOnlyList<Audience> BehindChannel(string key, string tenant) =>
        [.. options.Known.Keys.Select(school => new SchoolId(school))
            .Where(school => MtChannelOf(school)?.Key == key)
            .SelectMany(school => MtMembersOf(school, tenant))];

    private SchoolId? Only => options.Known.Count == 1 ? new SchoolId(options.Known.Keys.First()) : null;

    private static string ObjectId(PersonId id) => id.Value[(id.Value.IndexOf('/', StringComparison.Ordinal) + 1)..];

    private static FrozenSet<RoleId> RolesOf(SchoolOptions.School school, string id) => school.Roles
        .Where(role => role.Value.Contains(id, StringComparer.OrdinalIgnoreCase))
        .Select(role => new RoleId(role.Key)).ToFrozenSet();
}
