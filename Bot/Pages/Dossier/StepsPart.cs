using PolicyBot.Dialogs.Handling;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Bot.Pages;

/// <summary>The steps of a dossier: what each asks, what became of it, and what was written down.</summary>
internal static class StepsPart
{
    public static void Write(Dossier dossier)
    {
        if (dossier.File.Steps.Count == 0)
            return;
        dossier.Page.Element("h2", dossier.Say(DossierLine.Steps));
        foreach (var step in dossier.File.Steps)
            Write(dossier, step);
    }

    private static void Write(Dossier dossier, IncidentStep step)
    {
        var page = dossier.Page;
        page.Open("div", "keep").SaidIn("h3", CaseTerms.Of(step, dossier.Language)).Open("p", "note").Text(string.Join(" · ", Marks(dossier, step))).Close("p").Close("div");
        if (step.NotNeededBecause is { } reason)
            page.Open("dl").Term(dossier.Say(DossierLine.Because), reason).Close("dl");
        if (step.State == StepState.Done && step.Records.Count == 0)
            page.Element("p", dossier.Say(DossierLine.StepByReport));
        foreach (var record in step.Records)
            Write(dossier, step, record);
        if (step.SignedBy is { } signer)
            page.SaidIn("p", dossier.Say(DossierLine.Signed, dossier.Who(signer)));
    }

    private static void Write(Dossier dossier, IncidentStep step, StepDone record)
    {
        dossier.Page.Open("div", "record")
            .SaidIn("p", dossier.Say(DossierLine.WrittenDown, dossier.Who(record.By), dossier.Moment(record.At)), "note").Open("dl");
        foreach (var (field, value) in CaseTerms.Of(record, step.Step.Kind, dossier.File, dossier.Pack, dossier.Language))
            dossier.Page.Term(field, value);
        dossier.Page.Close("dl").Close("div");
    }

    private static IEnumerable<string> Marks(Dossier dossier, IncidentStep step)
    {
        var its = step.Step;
        yield return dossier.Say("Step", step.State);
        yield return dossier.Say(its.Says is null ? DossierLine.StepExtra : its.IsRequired ? DossierLine.StepRequired : DossierLine.StepIfNeeded);
        if (its.By.Count > 0)
            yield return dossier.Say(DossierLine.StepBy, string.Join(", ", its.By.Select(role => dossier.Pack.Roles.GetValueOrDefault(role)?.In(dossier.Language) ?? role.Value)));
        if (its.Source is { } source)
            yield return dossier.Say(DossierLine.StepSource, source.Section.In(dossier.Language));
    }
}
