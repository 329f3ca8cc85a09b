using PolicyBot.Dialogs.Handling;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;
using PolicyBot.Records;

namespace PolicyBot.Bot.Pages;

/// <summary>A whole case on paper: report, steps, talk, evidence and all that happened, for whoever handles it. People in it stay roles.</summary>
internal sealed class DossierPage(IPackSource packs, IPeople people, TimeProvider time)
{
    public async ValueTask<string> DrawAsync(
        IncidentFile file, IReadOnlyList<StoredEntry> entries, Actor reader, Language language, CancellationToken cancellationToken)
    {
        var opened = file.Opened;
        var title = PageSay.It(DossierLine.Title, language, opened.Number);
        var dossier = new Dossier(
            new HtmlWriter(title, language), file, entries, packs.For(opened.School), reader, language, people.DeadlinesOf(opened.School).Calendar,
            await NamesAsync(file, reader, cancellationToken), person => people.ActorAt(opened.School, person));
        var page = dossier.Page;
        page.Open("header").Element("h1", title)
            .Element("p", dossier.Say(DossierLine.Confidential))
            .Element("p", dossier.Say(DossierLine.Unnamed), "note")
            .SaidIn("p", dossier.Say(DossierLine.TakenOut, dossier.Who(reader.Id), dossier.Moment(time.GetUtcNow())), "note")
            .Close("header").Open("main");
        Standing(dossier);
        ReportPart.Write(dossier);
        StepsPart.Write(dossier);
        TalkPart.Write(dossier);
        EvidencePart.Write(dossier);
        Closing(dossier);
        CoursePart.Write(dossier);
        return page.Close("main").End();
    }

    private static void Standing(Dossier dossier)
    {
        var (file, opened) = (dossier.File, dossier.File.Opened);
        var procedure = opened.Procedure is { } id
            ? dossier.Pack.Handling.Procedures.FirstOrDefault(known => known.Id == id)?.Title.In(dossier.Language) ?? id
            : dossier.Say(DossierLine.NoProcedure);
        dossier.Page.Open("dl")
            .Term(dossier.Say(DossierLine.School), dossier.Pack.Name.In(dossier.Language))
            .Term(dossier.Say(DossierLine.State), CaseTerms.Of(file.State, dossier.Language))
            .Term(dossier.Say(DossierLine.Owner), CaseTerms.Of(file.Owner, dossier.Language))
            .Term(dossier.Say(DossierLine.Urgency), CaseTerms.Of(file.Urgency, dossier.Language))
            .Term(dossier.Say(DossierLine.Handler), file.Handler is { } handler ? dossier.Who(handler) : dossier.Say(DossierLine.Nobody))
            .Term(dossier.Say(DossierLine.KeptOut), string.Join(", ", file.KeptOut.Select(dossier.Who)))
            .Term(dossier.Say(DossierLine.Procedure), procedure)
            .Term(dossier.Say(DossierLine.Revision), opened.Revision)
            .Term(dossier.Say(DossierLine.OpenedAt), dossier.Moment(opened.At))
            .Term(dossier.Say(DossierLine.OpenedBy), dossier.Who(opened.By))
            .Close("dl");
    }

    private static void Closing(Dossier dossier)
    {
        if (dossier.File.Closed is not { } closed)
            return;
        dossier.Page.Element("h2", dossier.Say(DossierLine.Closing))
            .SaidIn("p", dossier.Say(DossierLine.ClosedOn, dossier.Who(closed.By), dossier.Moment(closed.At)))
            .Open("dl")
            .Term(dossier.Say(DossierLine.Outcome), CaseTerms.Of(closed.Outcome, dossier.Language))
            .Term(dossier.Say(DossierLine.Summary), closed.Summary)
            .Term(dossier.Say(DossierLine.Lessons), closed.Lessons)
            .Term(dossier.Say(DossierLine.Kept), dossier.Keeps(closed))
            .Term(dossier.Say(DossierLine.KeptWhy), closed.Kept?.Reason)
            .Close("dl")
            .Element("p", CaseTerms.ComplaintScheme(dossier.Language), "note");
    }

    /// <summary>What the chat calls everybody who did something in the case; the reporter only where the reader may know.</summary>
    private async ValueTask<IReadOnlyDictionary<PersonId, string>> NamesAsync(IncidentFile file, Actor reader, CancellationToken cancellationToken)
    {
        var whom = file.Events.Select(happened => happened.By)
            .Concat(file.Events.OfType<HandedOver>().Select(over => over.To))
            .Concat(file.KeptOut).Append(reader.Id).Distinct()
            .Where(person => person != file.Opened.By || file.ShowsReporterTo(reader));
        Dictionary<PersonId, string> names = [];
        foreach (var person in whom)
            if (await people.NameOfAsync(person, cancellationToken) is { } name)
                names[person] = name;
        return names;
    }
}
