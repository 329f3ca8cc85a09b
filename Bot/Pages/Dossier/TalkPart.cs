using PolicyBot.Policy.Incidents;

namespace PolicyBot.Bot.Pages;

/// <summary>What was asked and noted, in a dossier. A note that somebody wrote for themselves stays theirs.</summary>
internal static class TalkPart
{
    public static void Write(Dossier dossier)
    {
        if (dossier.File.Questions.Count > 0)
            dossier.Page.Element("h2", dossier.Say(DossierLine.Questions));
        foreach (var (asked, answered) in dossier.File.Questions)
        {
            dossier.Page.Open("div", "record")
                .SaidIn("p", dossier.Say(DossierLine.Asked, dossier.Who(asked.By), dossier.Moment(asked.At)), "note").SaidIn("p", asked.Text);
            if (answered is null)
                dossier.Page.Element("p", dossier.Say(DossierLine.NotAnswered), "note");
            else
                dossier.Page.Element("p", dossier.Say(DossierLine.Answered, dossier.Moment(answered.At)), "note").SaidIn("p", answered.Text);
            dossier.Page.Close("div");
        }
        var notes = dossier.File.NotesFor(dossier.Reader).Where(note => note.Level != NoteLevel.OnlyMe).ToList();
        if (notes.Count > 0)
            dossier.Page.Element("h2", dossier.Say(DossierLine.Notes));
        foreach (var note in notes)
            dossier.Page.Open("div", "record")
                .SaidIn("p", dossier.Say(DossierLine.NoteOf, dossier.Who(note.By), dossier.Moment(note.At), dossier.Say("Note", note.Level)), "note")
                .SaidIn("p", note.Text).Close("div");
    }
}
