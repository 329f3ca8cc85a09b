using PolicyBot.Dialogs.Handling;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Bot.Pages;

/// <summary>The report of a dossier, and who is involved.</summary>
internal static class ReportPart
{
    public static void Write(Dossier dossier)
    {
        var report = dossier.File.Opened.Report;
        dossier.Page.Element("h2", dossier.Say(DossierLine.Report)).Open("dl")
            .Term(dossier.Say(DossierLine.Category), report.Category is { } category ? CaseTerms.Of(category, dossier.Language) : report.CategoryWords)
            .Term(dossier.Say(DossierLine.Relation), CaseTerms.Of(report.Relation, dossier.Language))
            .Term(dossier.Say(DossierLine.When), report.When)
            .Term(dossier.Say(DossierLine.Where), report.Where)
            .Term(dossier.Say(DossierLine.Platform), report.Platform)
            .Term(dossier.Say(DossierLine.Facts), report.Facts)
            .Term(dossier.Say(DossierLine.Material), CaseTerms.Of(report.Material, dossier.Language))
            .Term(dossier.Say(DossierLine.DoneAlready), report.DoneAlready)
            .Term(dossier.Say(DossierLine.PupilAge), report.Pupil is { Age: var age } ? CaseTerms.Of(age, dossier.Language) : null)
            .Term(dossier.Say(DossierLine.PupilParents), report.Pupil is { Parents: var know } ? CaseTerms.Of(know, dossier.Language) : null)
            .Term(dossier.Say(DossierLine.PupilWish), report.Pupil is { } pupil ? CaseTerms.WishOf(pupil, dossier.Language) : null)
            .Term(dossier.Say(DossierLine.Danger), dossier.Say(report.Danger))
            .Term(dossier.Say(DossierLine.AboutMt), dossier.Say(report.AboutMt))
            .Term(dossier.Say(DossierLine.StaffOffence), dossier.Say(report.StaffOffence))
            .Term(dossier.Say(DossierLine.ForSomebodyElse), dossier.Say(report.ForSomebodyElse))
            .Term(dossier.Say(DossierLine.WantsAnonymity), dossier.Say(report.WantsAnonymity))
            .Close("dl");
        Added(dossier);
        People(dossier);
    }

    private static void Added(Dossier dossier)
    {
        var added = dossier.File.Events.OfType<ReportAdded>().ToList();
        if (added.Count == 0)
            return;
        dossier.Page.Element("h3", dossier.Say(DossierLine.Added));
        foreach (var more in added)
            dossier.Page.Open("div", "record")
                .SaidIn("p", dossier.Say(DossierLine.WrittenDown, dossier.Who(more.By), dossier.Moment(more.At)), "note").SaidIn("p", more.Text).Close("div");
    }

    private static void People(Dossier dossier)
    {
        if (dossier.File.People.Count == 0)
            return;
        dossier.Page.Element("h2", dossier.Say(DossierLine.People)).Open("ul");
        foreach (var person in dossier.File.People)
            dossier.Page.SaidIn("li", dossier.Say(DossierLine.Named, CaseTerms.Of(person, dossier.Language), CaseTerms.Of(person.As, dossier.Language)));
        dossier.Page.Close("ul");
    }
}
