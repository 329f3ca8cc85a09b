using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;
using PolicyBot.Policy.Procedures;
using static PolicyBot.Tests.PolicyRoom.SomeIncident;

namespace PolicyBot.Tests.PolicyRoom;

/// <summary>The steps of a procedure: what may be done when, what they are written down as, and the signature under a measure.</summary>
public sealed class StepStories
{
    [Fact]
    public void Reporting_and_passing_on_were_done_by_the_report_and_evidence_holds_back_nothing()
    {
        var file = InHand();
        Assert.Equal((StepState.Done, StepState.Todo, StepState.Done), (file.Of("tell").State, file.Of("keep").State, file.Of("pass").State));
        Assert.True(file.Of("keep").MayBeDone);
        Assert.True(file.Of("names").MayBeDone);
    }

    [Fact]
    public void A_step_in_order_waits_for_the_required_ones_before_it_and_a_free_one_does_not()
    {
        var file = InHand();
        Assert.False(file.Of("hear").MayBeDone);
        Assert.Equal(Refusal.StepWaits, file.Do(Anna, new StepId("hear"), FilledIn(StepKind.Hear), At).Refusal);
        Assert.Equal(Refusal.StepWaits, file.Skip(Anna, new StepId("hear"), "hoeft niet", At).Refusal);
        Assert.Equal(StepState.Done, file.Done("experts").Of("experts").State);
        Assert.Equal(StepState.Done, file.Done("names").Done("hear").Of("hear").State);
    }

    [Fact]
    public void What_the_text_only_suggests_holds_back_nothing()
    {
        var file = InHand().Done("names").Done("hear");
        Assert.Equal(StepState.Todo, file.Of("parents").State);
        Assert.True(file.Of("measure").MayBeDone);
    }

    [Fact]
    public void A_step_that_is_not_needed_lets_the_next_one_go_on_and_says_why()
    {
        Assert.Equal(Refusal.WordsMissing, InHand().Skip(Anna, new StepId("names"), " ", At).Refusal);
        var file = InHand().Then(now => now.Skip(Anna, new StepId("names"), "de namen zijn bekend", At));
        Assert.Equal((StepState.NotNeeded, "de namen zijn bekend"), (file.Of("names").State, file.Of("names").NotNeededBecause));
        Assert.True(file.Of("hear").MayBeDone);
        Assert.Equal(Refusal.AlreadySo, file.Skip(Anna, new StepId("names"), "nog eens", At).Refusal);
    }

    [Fact]
    public void A_step_can_turn_out_to_be_needed_after_all_and_what_was_done_is_never_called_not_needed()
    {
        var file = InHand().Then(now => now.Skip(Anna, new StepId("names"), "de namen zijn bekend", At)).Done("names");
        Assert.Equal((StepState.Done, null), (file.Of("names").State, file.Of("names").NotNeededBecause));
        Assert.Equal(Refusal.StepIsDone, file.Skip(Anna, new StepId("names"), "toch niet", At).Refusal);
        Assert.Equal(Refusal.StepIsDone, file.Skip(Anna, new StepId("tell"), "toch niet", At).Refusal);
    }

    [Fact]
    public void Each_hearing_is_written_down_for_itself()
    {
        var file = InHand().Done("names").Done("hear")
            .Then(now => now.Do(Anna, new StepId("hear"), FilledIn(StepKind.Hear, new FieldValue("who", "pupil-B"), new FieldValue("words", "ik was bang")), At));
        Assert.Equal(["pupil-A", "pupil-B"], file.Of("hear").Records.Select(record => record["who"]));
        Assert.Equal("ik was bang", file.Of("hear").Records[1]["words"]);
    }

    [Fact]
    public void A_form_that_is_not_complete_is_not_taken_and_empty_fields_are_left_out()
    {
        Assert.Equal(Refusal.FormIncomplete, InHand().Do(Anna, new StepId("names"), [], At).Refusal);
        Assert.Equal(Refusal.FormIncomplete, InHand().Do(Anna, new StepId("names"), [.. FilledIn(StepKind.TraceNames), new FieldValue("other", "x")], At).Refusal);
        Assert.Equal(Refusal.NotThere, InHand().Do(Anna, new StepId("gone"), [], At).Refusal);
        var file = InHand().Then(now => now.Do(Anna, new StepId("names"), [.. FilledIn(StepKind.TraceNames), new FieldValue("why-not", "")], At));
        Assert.Equal(["how", "found", "who"], file.Of("names").Records[0].Fields.Select(field => field.Field));
    }

    [Fact]
    public void The_handler_adds_a_step_that_the_procedure_does_not_name()
    {
        var file = InHand(steps: []).Then(now => now.AddStep(Anna, StepKind.Aftercare, At)).Then(now => now.AddStep(Anna, StepKind.Talk, At));
        Assert.Equal(["added-1", "added-2"], file.Steps.Select(step => step.Step.Id.Value));
        Assert.All(file.Steps, step => Assert.True(step.MayBeDone && !step.Step.IsRequired));
        Assert.Equal(StepState.Done, file.Done("added-2").Of("added-2").State);
        Assert.Empty(file.Unsettled);
    }

    [Fact]
    public void Where_the_school_wants_it_a_measure_counts_only_with_a_second_signature()
    {
        var file = InHand(secondSignature: true).Done("names").Done("hear").Done("measure");
        Assert.Equal(StepState.AwaitsSignature, file.Of("measure").State);
        Assert.False(file.Of("talk").MayBeDone);
        Assert.Empty(file.Measures);
        Assert.Equal(Refusal.NotYours, file.Sign(Anna, new StepId("measure"), At).Refusal);
        Assert.Equal(Refusal.NoAccess, file.Sign(Onlooker, new StepId("measure"), At).Refusal);
        Assert.Equal(Refusal.NothingToSign, file.Sign(Ben, new StepId("names"), At).Refusal);
        Assert.Equal(Refusal.NotThere, file.Sign(Ben, new StepId("gone"), At).Refusal);

        var signed = file.Then(now => now.Sign(Ben, new StepId("measure"), At));
        Assert.Equal((StepState.Done, Ben.Id), (signed.Of("measure").State, signed.Of("measure").SignedBy));
        Assert.True(signed.Of("talk").MayBeDone);
        Assert.Equal([new RuleId("NH-49")], signed.Measures);
        Assert.Equal(Refusal.NothingToSign, signed.Sign(Ben, new StepId("measure"), At).Refusal);
    }

    [Fact]
    public void Nobody_signs_twice_also_after_the_case_changed_hands()
    {
        var file = InHand(secondSignature: true).Done("names").Done("hear").Done("measure").Then(now => now.HandOver(Anna, Ben, "Ben gaat verder", At));
        Assert.Equal(Refusal.NothingToSign, file.Sign(Anna, new StepId("measure"), At).Refusal);
        Assert.Equal(Refusal.NotYours, file.Sign(Ben, new StepId("measure"), At).Refusal);
    }

    [Fact]
    public void A_measure_that_changes_is_signed_anew_and_one_that_is_dropped_is_not()
    {
        var signed = InHand(secondSignature: true).Done("names").Done("hear").Done("measure").Then(now => now.Sign(Ben, new StepId("measure"), At));
        var changed = signed.Done("measure");
        Assert.Equal((StepState.AwaitsSignature, null), (changed.Of("measure").State, changed.Of("measure").SignedBy));
        var dropped = changed.Then(now => now.Skip(Anna, new StepId("measure"), "het gesprek was genoeg", At));
        Assert.Equal(StepState.NotNeeded, dropped.Of("measure").State);
        Assert.Empty(dropped.Measures);
    }

    [Fact]
    public void Without_that_wish_a_measure_stands_at_once_and_none_is_no_measure()
    {
        Assert.Equal([new RuleId("NH-49")], InHand().Done("names").Done("hear").Done("measure").Measures);
        var none = InHand().Done("names").Done("hear")
            .Then(now => now.Do(Anna, new StepId("measure"), FilledIn(StepKind.DecideMeasure, new FieldValue("measure", FieldValue.None)), At));
        Assert.Equal(StepState.Done, none.Of("measure").State);
        Assert.Empty(none.Measures);
    }

    [Fact]
    public void A_case_keeps_the_steps_it_was_opened_under()
    {
        var pack = PacksRoom.Shipped.Shelf.For(Noordhoek);
        var opened = IncidentOpened.Under(pack, new CaseNumber(2026, 1), Report, secondSignature: false, Mentor.Id, At);
        Assert.Equal(("pupils-among-themselves", pack.Revision), (opened.Procedure, opened.Revision));
        Assert.Equal(["NH-58", "NH-59", "NH-60", "NH-61", "NH-62", "NH-63", "NH-64", "NH-65", "NH-66", "NH-66.2"], opened.Steps.Select(step => step.Id.Value));
    }
}
