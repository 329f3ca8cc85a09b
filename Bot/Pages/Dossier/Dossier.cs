using PolicyBot.Dialogs.Handling;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;
using PolicyBot.Policy.Times;
using PolicyBot.Records;

namespace PolicyBot.Bot.Pages;

/// <summary>A case as one person takes it out: the page being written, and how things are said to this person.</summary>
/// <param name="Names">What the chat calls whoever did something in the case.</param>
internal sealed record Dossier(
    HtmlWriter Page, IncidentFile File, IReadOnlyList<StoredEntry> Entries, Pack Pack, Actor Reader, Language Language, SchoolCalendar Calendar,
    IReadOnlyDictionary<PersonId, string> Names, Func<PersonId, Actor> At)
{
    public string Say(DossierLine line, params ReadOnlySpan<object?> gaps) => PageSay.It(line, Language, gaps);

    /// <summary>The words for something of a closed set.</summary>
    public string Say<TOf>(string set, TOf value)
        where TOf : struct, Enum => PageSay.Named<DossierLine>(set + value, Language);

    public string Say(bool yes) => Say(yes ? DossierLine.Yes : DossierLine.No);

    public string Moment(DateTimeOffset at) => PageSay.Moment(Calendar.Local(at), Language);

    /// <summary>How long the case is kept; nothing where it was closed before that was asked.</summary>
    public string? Keeps(IncidentClosed closed) =>
        closed.Kept is { } kept ? CaseTerms.Of(kept, DateOnly.FromDateTime(Calendar.Local(closed.At).DateTime), Language) : null;

    /// <summary>Somebody who did something in the case: by what the chat calls them, the reporter only where the reader may know.</summary>
    public string Who(PersonId person)
    {
        if (person == PersonId.System)
            return Say(DossierLine.System);
        var name = Names.GetValueOrDefault(person);
        if (person == File.Opened.By)
            return name is null || !File.ShowsReporterTo(Reader) ? Say(DossierLine.Reporter) : Say(DossierLine.ReporterNamed, name);
        var role = Say(At(person) switch { { IsMt: true } => DossierLine.RoleMt, { IsBoard: true } => DossierLine.RoleBoard, _ => DossierLine.RoleStaff });
        return name is null ? role : Say(DossierLine.Named, name, role);
    }
}
