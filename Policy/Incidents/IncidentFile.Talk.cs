using PolicyBot.Policy.Cases;

namespace PolicyBot.Policy.Incidents;

public sealed partial class IncidentFile
{
    /// <summary>The reporter, or the handler on hearing it, adds to the report; also after it was closed.</summary>
    public Decision Add(Actor by, string text, DateTimeOffset at) =>
        (Forbids(IncidentAction.AddReport, by) ?? Words(text)) is { } refusal ? refusal
        : State == IncidentState.Withdrawn ? Refusal.Finished
        : new ReportAdded(at, by.Id, text);

    /// <summary>One more person turns out to be involved.</summary>
    public Decision AddPerson(Actor by, InvolvedPerson person, DateTimeOffset at) =>
        (Forbids(IncidentAction.AddPerson, by) ?? IsOver()) is { } refusal ? refusal
        : people.Any(known => known.Alias == person.Alias) ? Refusal.AlreadySo
        : new PersonAdded(at, by.Id, person);

    /// <summary>The handler asks the reporter something.</summary>
    public Decision Ask(Actor by, string text, DateTimeOffset at) =>
        (MayWork(IncidentAction.AskReporter, by) ?? Words(text)) is { } refusal ? refusal
        : new ReporterAsked(at, by.Id, questions.Count + 1, text);

    /// <summary>The reporter answers; a question is answered once.</summary>
    public Decision Answer(Actor by, int asked, string text, DateTimeOffset at) =>
        (Forbids(IncidentAction.AnswerHandler, by) ?? IsOver() ?? Words(text)) is { } refusal ? refusal
        : asked < 1 || asked > questions.Count ? Refusal.NotThere
        : questions[asked - 1].Answered is not null ? Refusal.AlreadySo
        : new ReporterAnswered(at, by.Id, asked, text);

    /// <summary>Somebody leaves a note for whoever its level lets see it; one for the MT or oneself also after it was closed.</summary>
    public Decision Note(Actor by, NoteLevel level, string text, DateTimeOffset at)
    {
        var refusal = level switch
        {
            NoteLevel.ReporterSees => MayWork(IncidentAction.NoteForReporter, by),
            NoteLevel.Mt => Forbids(IncidentAction.NoteForMt, by),
            NoteLevel.OnlyMe => Forbids(IncidentAction.NoteForMyself, by),
            _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Every level has its right."),
        };
        return (refusal ?? Words(text)) is { } why ? why : new NoteAdded(at, by.Id, level, text);
    }

    /// <summary>The notes this person may see, in order.</summary>
    public IEnumerable<NoteAdded> NotesFor(Actor reader)
    {
        var reads = May(IncidentAction.Read, reader);
        var follows = reads || May(IncidentAction.SeeProgress, reader);
        return events.OfType<NoteAdded>().Where(note => note.Level switch
        {
            NoteLevel.ReporterSees => follows,
            NoteLevel.Mt => reads,
            NoteLevel.OnlyMe => reads && note.By == reader.Id,
            _ => false,
        });
    }
}
