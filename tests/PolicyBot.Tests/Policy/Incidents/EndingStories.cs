using System.Globalization;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;
using PolicyBot.Policy.Procedures;
using static PolicyBot.Tests.PolicyRoom.SomeIncident;

namespace PolicyBot.Tests.PolicyRoom;

/// <summary>How a case of misuse ends, begins again, and what like cases learn from it.</summary>
public sealed class EndingStories
{
    private static IncidentFile Walked => InHand().Done("keep").Done("names").Done("hear").Done("measure").Done("talk");

    [Fact]
    public void It_is_closed_once_every_required_step_is_done_or_not_needed()
    {
        var file = InHand().Done("names").Done("hear").Done("measure");
        Assert.Equal(Refusal.StepsOpen, Close(file).Refusal);
        Assert.Equal(["keep", "talk"], file.Unsettled.Select(step => step.Step.Id.Value));
        file = file.Done("talk").Then(now => now.Skip(Anna, new StepId("keep"), "er was niets", At));
        Assert.Equal(Refusal.WordsMissing, file.Close(Anna, IncidentOutcome.Settled, "", "les", Kept, At).Refusal);
        Assert.Equal(Refusal.WordsMissing, file.Close(Anna, IncidentOutcome.Settled, "klaar", "les", Kept with { Reason = " " }, At).Refusal);
        var closed = file.Then(Close);
        Assert.Equal((IncidentState.Closed, IncidentOutcome.Measure, "eerder praten"), (closed.State, closed.Closed!.Outcome, closed.Closed.Lessons));
        Assert.Equal(Kept, closed.Closed.Kept);
    }

    [Theory]
    [InlineData(RetentionTerm.SchoolYear, "2026-03-02", "2026-07-31")]
    [InlineData(RetentionTerm.SchoolYear, "2026-07-31", "2026-07-31")]
    [InlineData(RetentionTerm.SchoolYear, "2026-08-31", "2027-07-31")]
    [InlineData(RetentionTerm.OneYear, "2028-02-29", "2029-02-28")]
    [InlineData(RetentionTerm.TwoYears, "2026-03-02", "2028-03-02")]
    [InlineData(RetentionTerm.Other, "2026-03-02", null)]
    public void A_closed_case_is_kept_up_to_a_day(RetentionTerm term, string closedOn, string? lastDay) =>
        Assert.Equal(lastDay, new Retention(term, "nodig").LastDayFor(DateOnly.Parse(closedOn, CultureInfo.InvariantCulture))?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Fact]
    public void A_measure_without_its_second_signature_keeps_it_open()
    {
        var file = InHand(steps: [Step("measure", StepKind.DecideMeasure, isRequired: false)], secondSignature: true).Done("measure");
        Assert.Equal(Refusal.SignatureMissing, Close(file).Refusal);
        Assert.NotNull(Close(file.Then(now => now.Sign(Ben, new StepId("measure"), At))).Event);
    }

    [Fact]
    public void Nothing_is_done_in_a_closed_case_until_it_is_taken_up_again()
    {
        var closed = Walked.Then(Close);
        Assert.Equal(Refusal.Finished, closed.TakeOn(Ben, At).Refusal);
        Assert.Equal(Refusal.Finished, closed.Do(Anna, new StepId("names"), FilledIn(StepKind.TraceNames), At).Refusal);
        Assert.Equal(Refusal.Finished, closed.HandOver(Anna, Ben, "hier", At).Refusal);
        Assert.Equal(Refusal.Finished, Close(closed).Refusal);
        Assert.Equal(Refusal.Finished, closed.Withdraw(Mentor, null, At).Refusal);
        Assert.Equal(Refusal.WordsMissing, closed.Reopen(Ben, "", At).Refusal);
        Assert.Equal(Refusal.NotFinished, Walked.Reopen(Ben, "er is meer", At).Refusal);

        var again = closed.Then(now => now.Reopen(Ben, "er is meer", At));
        Assert.Equal((IncidentState.InHand, Ben.Id, null), (again.State, again.Handler, again.Closed));
        Assert.Equal(StepState.Done, again.Of("names").State);
        Assert.NotNull(again.Do(Ben, new StepId("hear"), FilledIn(StepKind.Hear), At).Event);
    }

    [Fact]
    public void The_reporter_takes_it_back_with_or_without_a_reason_and_the_MT_can_go_on_all_the_same()
    {
        Assert.Equal(new Withdrawn(At, Mentor.Id, "vergist"), Reported().Withdraw(Mentor, "vergist", At).Event);
        var file = InHand().Then(now => now.Withdraw(Mentor, " ", At));
        Assert.Equal((IncidentState.Withdrawn, new Withdrawn(At, Mentor.Id)), (file.State, file.Events[^1]));
        Assert.Equal(Refusal.NotYours, InHand().Withdraw(Anna, null, At).Refusal);
        Assert.Equal(Refusal.Finished, file.Answer(Mentor, 1, "toch", At).Refusal);
        Assert.Equal(Ben.Id, file.Then(now => now.Reopen(Ben, "een leerling is in gevaar", At)).Handler);
    }

    [Fact]
    public void Earlier_measures_show_from_three_on_for_like_misuse_and_without_anybody_in_them()
    {
        var bully = Walked.Then(Close);
        var threat = IncidentFile.From([bully.Opened with { Report = Report with { Category = MisuseCategory.Threat } }, .. bully.Events.Skip(1)]);
        var earlier = EarlierMeasures.None.With(bully).With(threat).With(bully).With(threat);
        Assert.Empty(earlier.For(MisuseCategory.Bully));
        Assert.Empty(EarlierMeasures.None.For(MisuseCategory.Bully));

        earlier = earlier.With(bully);
        Assert.Equal([new MeasureCount(MisuseCategory.Bully, new RuleId("NH-49"), 3)], earlier.For(MisuseCategory.Bully));
        Assert.Empty(earlier.For(MisuseCategory.Threat));
        Assert.Empty(earlier.Without(bully).For(MisuseCategory.Bully));
        Assert.Equal(2, earlier.Without(bully).With(bully).Without(bully).Counts.Single(count => count.Category == MisuseCategory.Bully).Times);
    }

    [Fact]
    public void The_most_frequent_measure_comes_first_and_a_case_without_measure_or_kind_counts_for_nothing()
    {
        IncidentFile With(string measure) => InHand(steps: [Step("measure", StepKind.DecideMeasure)])
            .Then(now => now.Do(Anna, new StepId("measure"), FilledIn(StepKind.DecideMeasure, new FieldValue("measure", measure)), At)).Then(Close);
        var earlier = new[] { "KL-56", "KL-50", "KL-50", FieldValue.None }.Aggregate(EarlierMeasures.None, (counts, measure) => counts.With(With(measure)));
        Assert.Equal(["KL-50", "KL-56"], earlier.For(MisuseCategory.Bully).Select(count => count.Measure.Value));
        Assert.Equal(earlier, earlier.With(IncidentFile.From([With("KL-50").Opened with { Report = Report with { Category = null } }])));
    }

    private static Decision Close(IncidentFile file) => file.Close(Anna, IncidentOutcome.Measure, "afspraken gemaakt", "eerder praten", Kept, At);
}
