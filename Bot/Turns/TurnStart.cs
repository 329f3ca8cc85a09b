using PolicyBot.Bot.Arrivals;
using PolicyBot.Bot.Memory;
using PolicyBot.Bot.People;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Understanding;

namespace PolicyBot.Bot.Turns;

/// <summary>Who is there, and which language do they speak: what a turn begins with.</summary>
internal sealed class TurnStart(PeopleBook people, IUnderstanding understanding, TimeProvider time)
{
    private const int WordsThatTell = 3;

    public async ValueTask<Turn> BeginAsync(TurnWork work, Input input, CancellationToken cancellationToken)
    {
        var profile = await work.ProfileAsync(cancellationToken);
        var person = people.Find(new PersonId(work.Arrival.Person), profile.School is { } school ? new SchoolId(school) : null);
        return new Turn
        {
            Person = person,
            Input = input,
            Language = LanguageOf(work, profile, input, person),
            Now = time.GetUtcNow(),
            IsPrivate = work.Arrival.IsPrivate,
            Cases = work.Cases,
            Incidents = work.Incidents,
            Evidence = work.Evidence,
            Names = work.Names,
            Memory = work,
        };
    }

    /// <summary>Why a press was not taken, in a kind word.</summary>
    public static string Refusal(PressRefusal refusal, Language language) => refusal switch
    {
        PressRefusal.Stale => HostWords.StalePress(language),
        PressRefusal.NotYours => HostWords.NotYourPress(language),
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, "Every refusal has its word."),
    };

    /// <summary>The language chosen, else the one typed now or last, else the client's, else the school's.</summary>
    private Language LanguageOf(TurnWork work, Profile profile, Input input, Dialogs.Ports.Person person)
    {
        if (profile.Chosen is { } chosen)
            return chosen;
        if (input is Typed typed && typed.Text.AsSpan().Count(' ') >= WordsThatTell - 1 && understanding.Read(typed.Text).Language is { } heard)
        {
            work.Heard(heard);
            return heard;
        }
        return profile.Heard ?? OfClient(work.Arrival.Locale) ?? people.LanguageOf(person.School);
    }

    private static Language? OfClient(string locale) =>
        locale.StartsWith("nl", StringComparison.OrdinalIgnoreCase) ? Language.Dutch
        : locale.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.English
        : null;
}
