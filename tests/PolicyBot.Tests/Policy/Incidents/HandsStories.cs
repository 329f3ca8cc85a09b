using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;
using static PolicyBot.Tests.PolicyRoom.SomeIncident;

namespace PolicyBot.Tests.PolicyRoom;

/// <summary>In whose hands a case of misuse is, who is kept out of it, and when it goes to the board.</summary>
public sealed class HandsStories
{
    [Fact]
    public void A_report_waits_for_the_MT_until_somebody_takes_it_on()
    {
        var file = Reported();
        Assert.Equal((IncidentState.Open, Owner.Mt, null, 1), (file.State, file.Owner, file.Handler, file.Version));
        var taken = file.Then(now => now.TakeOn(Anna, At));
        Assert.Equal((IncidentState.InHand, Anna.Id, 2), (taken.State, taken.Handler, taken.Version));
        Assert.Equal(Refusal.TakenByAnother, taken.TakeOn(Ben, At).Refusal);
        Assert.Equal(Refusal.TakenByAnother, taken.TakeOn(Anna, At).Refusal);
    }

    [Fact]
    public void What_the_handler_alone_does_is_refused_with_the_reason_why()
    {
        Assert.Equal(Refusal.NotTakenOn, Reported().Ask(Ben, "wanneer?", At).Refusal);
        Assert.Equal(Refusal.TakenByAnother, InHand().Ask(Ben, "wanneer?", At).Refusal);
        Assert.Equal(Refusal.Finished, Closed().Ask(Ben, "wanneer?", At).Refusal);
        Assert.Equal(Refusal.NotYours, InHand().Ask(Mentor, "wanneer?", At).Refusal);
        Assert.Equal(Refusal.NoAccess, InHand().Ask(Onlooker, "wanneer?", At).Refusal);
        Assert.Equal(Refusal.NoAccess, InHand().Ask(Elsewhere, "wanneer?", At).Refusal);
    }

    [Fact]
    public void It_goes_back_to_all_and_into_the_hands_of_another()
    {
        var back = InHand().Then(now => now.HandBack(Anna, At));
        Assert.Equal((IncidentState.Open, null), (back.State, back.Handler));
        var given = back.Then(now => now.HandOver(Ben, Anna, "Anna kent de klas", At));
        Assert.Equal((IncidentState.InHand, Anna.Id), (given.State, given.Handler));
        var over = given.Then(now => now.HandOver(Ben, Ben, "Anna is weg", At));
        Assert.Equal(Ben.Id, over.Handler);
        Assert.Equal(IncidentRole.Mt, over.RoleOf(Anna));
    }

    [Fact]
    public void It_is_only_given_to_somebody_who_may_have_it_and_with_a_reason()
    {
        Assert.Equal(Refusal.WordsMissing, InHand().HandOver(Anna, Ben, " ", At).Refusal);
        Assert.Equal(Refusal.AlreadySo, InHand().HandOver(Anna, Anna, "ik", At).Refusal);
        Assert.All([Mentor, Onlooker, Elsewhere, Board], to => Assert.Equal(Refusal.WrongHands, InHand().HandOver(Anna, to, "hier", At).Refusal));
        Assert.Equal(Refusal.WrongHands, InHand().Then(now => now.Recuse(Ben, Ben.Id, "", At)).HandOver(Anna, Ben, "hier", At).Refusal);
    }

    [Fact]
    public void Who_is_kept_out_sees_nothing_and_does_nothing_from_then()
    {
        var file = InHand().Then(now => now.Note(Ben, NoteLevel.OnlyMe, "van mij", At)).Then(now => now.Recuse(Anna, Ben.Id, "Ben wordt genoemd", At));
        Assert.Equal(IncidentRole.Recused, file.RoleOf(Ben));
        Assert.All(Enum.GetValues<IncidentAction>(), action => Assert.False(file.May(action, Ben)));
        Assert.Empty(file.NotesFor(Ben));
        Assert.False(file.ShowsReporterTo(Ben));
        Assert.Equal(Refusal.NoAccess, file.Note(Ben, NoteLevel.Mt, "toch", At).Refusal);
        Assert.Equal(Refusal.AlreadySo, file.Recuse(Anna, Ben.Id, "nog eens", At).Refusal);
    }

    [Fact]
    public void A_handler_who_steps_out_leaves_it_to_the_others()
    {
        var file = InHand().Then(now => now.Recuse(Anna, Anna.Id, "", At));
        Assert.Equal((IncidentState.Open, null), (file.State, file.Handler));
        Assert.Equal(Refusal.NoAccess, file.TakeOn(Anna, At).Refusal);
        Assert.Equal(Ben.Id, file.Then(now => now.TakeOn(Ben, At)).Handler);
    }

    [Fact]
    public void Keeping_another_out_takes_a_reason_and_the_reporter_has_no_part_in_it_anyway()
    {
        Assert.Equal(Refusal.WordsMissing, InHand().Recuse(Anna, Ben.Id, "", At).Refusal);
        Assert.Equal(Refusal.NotYours, InHand().Recuse(Anna, Mentor.Id, "melder", At).Refusal);
        Assert.Equal(Refusal.NotYours, InHand().Recuse(Mentor, Anna.Id, "betrokken", At).Refusal);
    }

    [Fact]
    public void A_handler_kept_out_of_a_closed_case_leaves_it_closed()
    {
        var file = Closed().Then(now => now.Recuse(Ben, Anna.Id, "later gebleken", At));
        Assert.Equal((IncidentState.Closed, null), (file.State, file.Handler));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void A_report_about_the_MT_or_about_an_offence_by_staff_is_the_boards_and_the_MT_sees_none_of_it(bool aboutMt, bool staffOffence)
    {
        var file = Reported(Report with { AboutMt = aboutMt, StaffOffence = staffOffence });
        Assert.Equal(Owner.Board, file.Owner);
        Assert.All(Enum.GetValues<IncidentAction>(), action => Assert.False(file.May(action, Anna)));
        Assert.Equal(Refusal.NoAccess, file.TakeOn(Anna, At).Refusal);
        var taken = file.Then(now => now.TakeOn(Board, At));
        Assert.Equal(IncidentRole.Handler, taken.RoleOf(Board));
        Assert.Equal(Refusal.WrongHands, taken.HandOver(Board, Anna, "hier", At).Refusal);
    }

    [Fact]
    public void When_it_turns_out_to_be_about_the_MT_anybody_who_knows_moves_it_to_the_board()
    {
        foreach (var who in new[] { Mentor, Anna, Ben, Board })
        {
            var moved = InHand().Then(now => now.MoveToBoard(who, "een lid van het MT is erbij", At));
            Assert.Equal((Owner.Board, IncidentState.Open, null), (moved.Owner, moved.State, moved.Handler));
            Assert.Equal(Refusal.NoAccess, moved.Look(Anna, LookedAt.Case, At).Refusal);
            Assert.Equal(Refusal.AlreadySo, moved.MoveToBoard(Mentor, "nog eens", At).Refusal);
        }
        Assert.Equal(Refusal.WordsMissing, InHand().MoveToBoard(Mentor, "", At).Refusal);
        Assert.Equal(Refusal.NoAccess, InHand().MoveToBoard(Onlooker, "omdat", At).Refusal);
    }

    [Fact]
    public void A_case_that_the_MT_closed_can_still_go_to_the_board()
    {
        var moved = Closed().Then(now => now.MoveToBoard(Mentor, "het was een medewerker", At));
        Assert.Equal((Owner.Board, IncidentState.Open, null), (moved.Owner, moved.State, moved.Closed));
    }

    [Fact]
    public void The_board_sees_that_the_MT_has_a_case_and_not_what_is_in_it()
    {
        var file = InHand();
        Assert.True(file.May(IncidentAction.SeeLine, Board));
        Assert.Equal(Refusal.NotYours, file.Look(Board, LookedAt.Case, At).Refusal);
        Assert.Equal(Refusal.NotYours, file.TakeOn(Board, At).Refusal);
        Assert.Empty(file.NotesFor(Board));
    }

    [Fact]
    public void Danger_an_offence_by_staff_and_a_sexual_image_are_urgent_whatever_the_reporter_says()
    {
        Assert.Equal(Urgency.Normal, Reported().Urgency);
        Assert.Equal(Urgency.Urgent, Reported(Report with { Danger = true }).Urgency);
        Assert.Equal(Urgency.Urgent, Reported(Report with { StaffOffence = true }).Urgency);
        Assert.Equal(Urgency.Urgent, Reported(Report with { Material = MaterialShows.SexualImageOfMinor }).Urgency);
        var raised = Reported().Then(now => now.RaiseUrgency(Mentor, "het gaat door", At));
        Assert.Equal(Urgency.Urgent, raised.Urgency);
        Assert.Equal(Refusal.AlreadySo, raised.RaiseUrgency(Mentor, "nog", At).Refusal);
    }

    [Fact]
    public void The_bot_alerts_again_only_while_nobody_has_it()
    {
        Assert.NotNull(Reported().AlertAgain(AlertRoute.Board, At).Event);
        Assert.Equal(Refusal.AlreadySo, InHand().AlertAgain(AlertRoute.Board, At).Refusal);
        Assert.Equal(Refusal.Finished, Closed().AlertAgain(AlertRoute.Board, At).Refusal);
    }

    [Fact]
    public void A_case_begins_with_being_opened_knows_its_own_events_and_a_command_changes_nothing_by_itself()
    {
        var opened = Reported().Opened;
        Assert.Throws<ArgumentException>(() => IncidentFile.From([]));
        Assert.Throws<ArgumentException>(() => IncidentFile.From([new TakenOn(At, Anna.Id)]));
        Assert.Throws<ArgumentException>(() => IncidentFile.From([opened, new Advised(At, Anna.Id, Advice.DoNot, "nee")]));
        Assert.Throws<ArgumentException>(() => IncidentFile.From([opened, opened with { Number = new CaseNumber(2026, 43) }]));
        Assert.Throws<UnknownNameException>(() => Reported().With(new StepNotNeeded(At, Anna.Id, new StepId("gone"), "weg")));
        var file = Reported();
        file.TakeOn(Anna, At);
        Assert.Equal((IncidentState.Open, 1), (file.State, file.Version));
    }
}
