using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Handling;

/// <summary>What those who handle a case are called, for one another's private chat.</summary>
internal sealed class CaseNames(IPeople people)
{
    /// <summary>What the chat calls them; a number among the members where that is not known.</summary>
    public async ValueTask<string> OfAsync(IncidentFile file, PersonId person, Language language, CancellationToken cancellationToken)
    {
        if (person == PersonId.System)
            return Say.It(HandlingLine.TheBot, language);
        if (await people.NameOfAsync(person, cancellationToken) is { } name)
            return name;
        var place = people.MembersOf(file.Opened.School, file.Owner, person).ToList().IndexOf(person);
        return place < 0 ? Say.It(HandlingLine.Somebody, language) : Say.It(HandlingLine.MemberNr, language, place + 1);
    }

    /// <summary>This moment in words, by the school's clock.</summary>
    public string Moment(IncidentFile file, DateTimeOffset at, Language language) => Say.Moment(people.DeadlinesOf(file.Opened.School).Calendar.Local(at), language);

    /// <summary>This day in words, by the school's clock.</summary>
    public string Day(IncidentFile file, DateTimeOffset at, Language language) => Say.Day(people.DeadlinesOf(file.Opened.School).Calendar.Local(at), language);
}
