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

    /// <summary>What is done in this step.</summary>
    public static string Says(Dossier dossier, IncidentStep step) => step.Step.Says?.In(dossier.Language) ?? dossier.Say("Kind", step.Step.Kind);

    private static void Write(Dossier dossier, IncidentStep step)
    {
        var page = dossier.Page;
        page.Open("div", "keep").SaidIn("h3", Says(dossier, step)).Open("p", "note").Text(string.Join(" · ", Marks(dossier, step))).Close("p").Close("div");
        if (step.NotNeededBecause is { } reason)
            page.Open("dl").Term(dossier.Say(DossierLine.Because), reason).Close("dl");
        if (step.State == StepState.Done && step.Records.Count == 0)
            page.Element("p", dossier.Say(DossierLine.StepByReport));
        foreach (var record in step.Records)
            page.Open("div", "record").SaidIn("p", dossier.Say(DossierLine.WrittenDown, dossier.Who(record.By), dossier.Moment(record.At)), "note").Close("div");
        if (step.SignedBy is { } signer)
            page.SaidIn("p", dossier.Say(DossierLine.Signed, dossier.Who(signer)));
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
