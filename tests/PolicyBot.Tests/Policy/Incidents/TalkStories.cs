using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;
using PolicyBot.Policy.Procedures;
using PolicyBot.Policy.Times;
using static PolicyBot.Tests.PolicyRoom.SomeIncident;

namespace PolicyBot.Tests.PolicyRoom;

/// <summary>What is said in a case and who sees it: additions, questions, notes, evidence, names, and the reporter's own view.</summary>
public sealed class TalkStories
{
    private static readonly Deadlines deadlines = Deadlines.Usual(new SchoolCalendar(TimeZoneInfo.Utc, new TimeOnly(8, 0), new TimeOnly(17, 0), []));
    private static readonly EvidenceAdded piece = new(At, Mentor.Id, new EvidenceId("one"), EvidenceKind.Picture, "scherm.png", 1000, "00", EvidenceSource.Chat);

    /// <summary>Three notes by Anna, one a level, and one of Ben's for himself.</summary>
    private static IncidentFile Noted => InHand()
        .Then(file => file.Note(Anna, NoteLevel.ReporterSees, "we praten morgen", At))
        .Then(file => file.Note(Anna, NoteLevel.Mt, "let op thuis", At))
        .Then(file => file.Note(Anna, NoteLevel.OnlyMe, "bel terug", At))
        .Then(file => file.Note(Ben, NoteLevel.OnlyMe, "vraag Anna", At));

    [Fact]
    public void Each_sees_the_notes_that_are_meant_for_them()
    {
        Assert.Equal(["we praten morgen"], Notes(Noted, Mentor));
        Assert.Equal(["we praten morgen", "let op thuis", "bel terug"], Notes(Noted, Anna));
        Assert.Equal(["we praten morgen", "let op thuis", "vraag Anna"], Notes(Noted, Ben));
        Assert.All([Onlooker, Board, Elsewhere], reader => Assert.Empty(Notes(Noted, reader)));
        Assert.Empty(Notes(Noted.Then(file => file.Recuse(Anna, Ben.Id, "genoemd", At)), Ben));
        Assert.Equal(["we praten morgen", "let op thuis"], Notes(Noted.Then(file => file.MoveToBoard(Ben, "MT", At)), Board));
    }

    [Fact]
    public void A_note_has_words_and_one_for_the_MT_can_follow_after_the_end()
    {
        Assert.Equal(Refusal.WordsMissing, InHand().Note(Anna, NoteLevel.Mt, "", At).Refusal);
        Assert.NotNull(Closed().Note(Ben, NoteLevel.Mt, "de ouders belden nog", At).Event);
        Assert.Equal(Refusal.Finished, Closed().Note(Anna, NoteLevel.ReporterSees, "nog iets", At).Refusal);
        Assert.Equal(Refusal.NotYours, InHand().Note(Mentor, NoteLevel.Mt, "van mij", At).Refusal);
    }

    [Fact]
    public void The_handler_asks_and_the_reporter_answers_each_question_once()
    {
        var asked = InHand().Then(file => file.Ask(Anna, "wanneer was dat?", At)).Then(file => file.Ask(Anna, "wie zag het?", At));
        Assert.Equal(Refusal.NotYours, asked.Answer(Anna, 1, "gisteren", At).Refusal);
        Assert.Equal(Refusal.NotThere, asked.Answer(Mentor, 3, "gisteren", At).Refusal);
        Assert.Equal(Refusal.NotThere, asked.Answer(Mentor, 0, "gisteren", At).Refusal);
        Assert.Equal(Refusal.WordsMissing, asked.Answer(Mentor, 1, "", At).Refusal);
        var answered = asked.Then(file => file.Answer(Mentor, 2, "leerling B", At));
        Assert.Equal([null, "leerling B"], answered.Questions.Select(question => question.Answered?.Text));
        Assert.Equal(Refusal.AlreadySo, answered.Answer(Mentor, 2, "toch niet", At).Refusal);
    }

    [Fact]
    public void The_reporter_adds_also_after_the_end_but_not_to_what_was_withdrawn()
    {
        Assert.NotNull(Closed().Add(Mentor, "het begon opnieuw", At).Event);
        Assert.Equal(Refusal.Finished, Reported().Then(file => file.Withdraw(Mentor, null, At)).Add(Mentor, "toch", At).Refusal);
        Assert.Equal(Refusal.WordsMissing, Reported().Add(Mentor, " ", At).Refusal);
        Assert.Equal(Refusal.NotTakenOn, Reported().Add(Ben, "ik ook", At).Refusal);
        Assert.Equal(Refusal.NoAccess, Reported().Add(Onlooker, "ik ook", At).Refusal);
    }

    [Fact]
    public void Somebody_more_turns_out_to_be_involved()
    {
        var third = new InvolvedPerson(InvolvedAs.Witness, PersonGroup.Pupil, InvolvedPerson.NextMark(PersonGroup.Pupil, Report.People));
        var file = InHand().Then(now => now.AddPerson(Anna, third, At));
        Assert.Equal(["pupil-A", "pupil-B", "pupil-C"], file.People.Select(person => person.Alias));
        Assert.Equal(Refusal.AlreadySo, file.AddPerson(Mentor, third, At).Refusal);
    }

    [Fact]
    public void A_sexual_image_of_a_minor_is_never_taken_in()
    {
        Assert.Equal(Refusal.MaterialForbidden, Reported().RefusesEvidence(Mentor, MaterialShows.SexualImageOfMinor));
        Assert.Equal(Refusal.MaterialForbidden, Reported().AddEvidence(Mentor, piece, MaterialShows.SexualImageOfMinor).Refusal);
        Assert.Null(Reported().RefusesEvidence(Mentor, MaterialShows.Images));
        Assert.Equal(Refusal.NoAccess, Reported().RefusesEvidence(Onlooker, MaterialShows.Texts));
        Assert.Equal(Refusal.Finished, Closed().RefusesEvidence(Mentor, MaterialShows.Texts));
    }

    [Fact]
    public void Evidence_is_kept_under_who_sent_it_looked_at_on_record_and_not_at_all_once_sealed()
    {
        var file = InHand().Then(now => now.AddEvidence(Mentor, piece with { By = Anna.Id }, MaterialShows.Texts));
        Assert.Equal(Mentor.Id, file.Evidence[0].Added.By);
        Assert.Equal(Refusal.AlreadySo, file.AddEvidence(Mentor, piece, MaterialShows.Texts).Refusal);
        Assert.Equal(new Looked(At, Ben.Id, LookedAt.Evidence, piece.Id), file.Look(Ben, LookedAt.Evidence, At, piece.Id).Event);
        Assert.Equal(Refusal.NotThere, file.Look(Ben, LookedAt.Evidence, At).Refusal);
        Assert.Equal(Refusal.NotYours, file.Look(Mentor, LookedAt.Evidence, At, piece.Id).Refusal);

        Assert.Equal(Refusal.WordsMissing, file.Seal(Mentor, piece.Id, "", At).Refusal);
        var gone = file.Then(now => now.Seal(Mentor, piece.Id, "er staat iemand bloot op", At));
        Assert.True(gone.Evidence[0].IsSealed);
        Assert.Equal(Refusal.MaterialForbidden, gone.Look(Anna, LookedAt.Evidence, At, piece.Id).Refusal);
        Assert.Equal(Refusal.AlreadySo, gone.Seal(Anna, piece.Id, "nog eens", At).Refusal);
        Assert.Equal(Refusal.NotThere, gone.Seal(Anna, new EvidenceId("two"), "weg", At).Refusal);
    }

    [Fact]
    public void Names_are_opened_with_a_reason_and_a_reporter_who_wants_that_stays_unnamed_until_then()
    {
        Assert.True(InHand().ShowsReporterTo(Anna));
        Assert.False(InHand().ShowsReporterTo(Onlooker));
        Assert.Equal(Refusal.WordsMissing, InHand().OpenNames(Anna, "", At).Refusal);
        var unnamed = InHand(Report with { WantsAnonymity = true });
        Assert.False(unnamed.ShowsReporterTo(Anna));
        var opened = unnamed.Then(file => file.OpenNames(Anna, "ik moet de melder spreken", At));
        Assert.True(opened.ShowsReporterTo(Anna));
        Assert.False(opened.ShowsReporterTo(Ben));
    }

    [Fact]
    public void The_reporter_sees_where_it_stands_and_never_what_was_written_down()
    {
        var file = Noted.Then(now => now.Ask(Anna, "wanneer?", At)).Then(now => now.Add(Mentor, "ook vandaag", At)).Then(now => now.Add(Anna, "ouder belde", At))
            .Then(now => now.Do(Anna, new StepId("names"), FilledIn(StepKind.TraceNames, new FieldValue("who", "geheim")), At));
        var seen = Progress.Of(file, deadlines);
        Assert.Equal([Report.Facts, "ook vandaag"], seen.Own);
        Assert.Equal(["we praten morgen"], seen.Notes.Select(note => note.Text));
        Assert.Equal(["wanneer?"], seen.Questions.Select(question => question.Asked.Text));
        Assert.Equal((IncidentState.InHand, Phase.Talking, At.AddDays(7)), (seen.State, seen.Phase, seen.Promised));
        Assert.DoesNotContain("geheim", System.Text.Json.JsonSerializer.Serialize(seen), StringComparison.Ordinal);
    }

    [Fact]
    public void The_phase_follows_the_next_required_step()
    {
        var file = Reported();
        Assert.Equal(Phase.Waiting, PhaseOf(file));
        file = file.Then(now => now.TakeOn(Anna, At));
        Assert.Equal(Phase.LookingInto, PhaseOf(file));
        file = file.Done("keep").Done("names");
        Assert.Equal(Phase.Talking, PhaseOf(file));
        file = file.Done("hear");
        Assert.Equal(Phase.Deciding, PhaseOf(file));
        file = file.Done("measure");
        Assert.Equal(Phase.RoundingOff, PhaseOf(file));
        file = file.Done("talk");
        Assert.Equal(Phase.RoundingOff, PhaseOf(file));
        Assert.Equal(Phase.Closed, PhaseOf(file.Then(now => now.Close(Anna, IncidentOutcome.Measure, "klaar", "", Kept, At))));
        Assert.Equal(Phase.Withdrawn, PhaseOf(file.Then(now => now.Withdraw(Mentor, null, At))));
        Assert.Equal(Phase.PuttingRight, PhaseOf(InHand(steps: [Step("away", StepKind.AskRemoval)])));
    }

    private static Phase PhaseOf(IncidentFile file) => Progress.Of(file, deadlines).Phase;

    private static IEnumerable<string> Notes(IncidentFile file, Actor reader) => file.NotesFor(reader).Select(note => note.Text);
}
