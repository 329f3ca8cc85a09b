using PolicyBot.Dialogs.Handling;

namespace PolicyBot.Bot.Pages;

/// <summary>The list of evidence of a dossier, with the hash by which each file is known again. The files themselves are not in it.</summary>
internal static class EvidencePart
{
    public static void Write(Dossier dossier)
    {
        if (dossier.File.Evidence.Count == 0)
            return;
        var page = dossier.Page.Element("h2", dossier.Say(DossierLine.Evidence)).Open("table", "evidence").Open("thead").Open("tr");
        foreach (var head in (DossierLine[])[DossierLine.EvidenceName, DossierLine.EvidenceWhat, DossierLine.EvidenceCame, DossierLine.EvidenceHash])
            page.Element("th", dossier.Say(head));
        page.Close("tr").Close("thead").Open("tbody");
        foreach (var (added, sealedBecause) in dossier.File.Evidence)
        {
            page.Open("tr").SaidIn("td", sealedBecause is { } reason ? dossier.Say(DossierLine.EvidenceSealed, reason) : added.Name)
                .Open("td").Text(CaseTerms.Of(added.Kind, dossier.Language)).Open("br").Text(dossier.Say(DossierLine.Bytes, added.Bytes)).Close("td")
                .Open("td").Text(dossier.Say("Source", added.Source)).Open("br").Said(dossier.Who(added.By)).Open("br").Text(dossier.Moment(added.At));
            if (added.Link is { Length: > 0 } link)
                page.Open("br").Said(link);
            page.Close("td").Open("td").Element("code", added.Sha256).Close("td").Close("tr");
        }
        page.Close("tbody").Close("table");
    }
}
