using PolicyBot.Bot.Cases;
using PolicyBot.Dialogs.Handling;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Bot.Pages;

/// <summary>All that happened in a dossier, line by line as the register keeps it, with the value of the chain after each.</summary>
internal static class CoursePart
{
    public static void Write(Dossier dossier)
    {
        var page = dossier.Page.Element("h2", dossier.Say(DossierLine.Course)).Element("p", dossier.Say(DossierLine.CourseText), "note")
            .Open("table", "course").Open("thead").Open("tr");
        foreach (var head in (DossierLine[])[DossierLine.Number, DossierLine.At, DossierLine.By, DossierLine.What])
            page.Element("th", dossier.Say(head));
        page.Close("tr").Close("thead").Open("tbody");
        foreach (var entry in dossier.Entries)
        {
            var happened = EventJson.Event(entry);
            page.Open("tr").Element("td", entry.Sequence.ToString(System.Globalization.CultureInfo.InvariantCulture))
                .Element("td", dossier.Moment(happened.At)).SaidIn("td", dossier.Who(happened.By)).Open("td").Said(Title(dossier, happened));
            foreach (var more in Details(dossier, happened))
                if (!string.IsNullOrWhiteSpace(more))
                    page.Open("br").Said(more);
            page.Open("br").Element("code", entry.Hash).Close("td").Close("tr");
        }
        page.Close("tbody").Close("table");
    }

    private static string Title(Dossier dossier, CaseEvent happened) => happened switch
    {
        HandedOver over => dossier.Say(DossierLine.EventHandedOver, dossier.Who(over.To)),
        Recused kept => dossier.Say(DossierLine.EventRecused, dossier.Who(kept.Person)),
        _ => PageSay.Named<DossierLine>("Event" + happened.GetType().Name, dossier.Language),
    };

    private static IEnumerable<string?> Details(Dossier dossier, CaseEvent happened) => happened switch
    {
        IncidentOpened or TakenOn or HandedBack => [],
        ReportAdded added => [added.Text],
        PersonAdded added => [CaseTerms.Of(added.Person, dossier.Language)],
        UrgencyRaised raised => [raised.Reason],
        EvidenceAdded added => [dossier.File.Find(added.Id) is { IsSealed: false } ? added.Name : null, added.Sha256],
        EvidenceSealed gone => [dossier.File.Find(gone.Id)?.Added.Sha256, gone.Reason],
        NamesOpened names => [names.Reason],
        Looked looked => [dossier.Say("Looked", looked.What), looked.Evidence is { } id ? dossier.File.Find(id)?.Added.Sha256 : null],
        HandedOver over => [over.Reason],
        Recused kept => [kept.Reason],
        MovedToBoard moved => [moved.Reason],
        AlertedAgain alerted => [dossier.Say("Route", alerted.Route)],
        StepDone done => [Step(dossier, done.Step)],
        StepNotNeeded skipped => [Step(dossier, skipped.Step), skipped.Reason],
        StepAdded added => [Step(dossier, added.Step)],
        MeasureSigned signed => [Step(dossier, signed.Step)],
        ReporterAsked asked => [asked.Text],
        ReporterAnswered answered => [answered.Text],
        NoteAdded { Level: NoteLevel.OnlyMe } note => [dossier.Say("Note", note.Level)],
        NoteAdded note => [dossier.Say("Note", note.Level), note.Text],
        IncidentClosed closed => [CaseTerms.Of(closed.Outcome, dossier.Language), closed.Summary, dossier.Keeps(closed), closed.Kept?.Reason],
        Reopened reopened => [reopened.Reason],
        Withdrawn withdrawn => [withdrawn.Reason],
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened.GetType().Name, "Every event of a case of misuse has its line."),
    };

    private static string? Step(Dossier dossier, StepId id) => dossier.File.Find(id) is { } step ? CaseTerms.Of(step, dossier.Language) : null;
}
