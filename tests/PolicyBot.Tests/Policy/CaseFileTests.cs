using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Tests.PolicyRoom;

public sealed class CaseFileTests
{
    private static readonly PersonId teacher = new("school/teacher");
    private static readonly PersonId anna = new("school/mt-1");
    private static readonly PersonId ben = new("school/mt-2");
    private static readonly DateTimeOffset at = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_question_waits_until_somebody_of_the_MT_takes_it_on()
    {
        var file = Asked();
        Assert.Equal((CaseState.Open, null), (file.State, file.Handler));
        var taken = file.With(file.TakeOn(anna, at).Event!);
        Assert.Equal((CaseState.InHand, anna), (taken.State, taken.Handler));
    }

    [Fact]
    public void Nobody_takes_on_their_own_question() => Assert.Equal(Refusal.NotYours, Asked().TakeOn(teacher, at).Refusal);

    [Fact]
    public void What_one_has_in_hand_another_cannot_take_or_answer()
    {
        var file = InHand();
        Assert.Equal(Refusal.TakenByAnother, file.TakeOn(ben, at).Refusal);
        Assert.Equal(Refusal.TakenByAnother, file.Advise(ben, Advice.GoAhead, "ja", at).Refusal);
        Assert.Equal(Refusal.TakenByAnother, file.HandBack(ben, at).Refusal);
    }

    [Fact]
    public void Advice_needs_somebody_who_took_it_on() => Assert.Equal(Refusal.NotTakenOn, Asked().Advise(anna, Advice.DoNot, "nee", at).Refusal);

    [Fact]
    public void What_is_handed_back_waits_for_the_whole_MT_again()
    {
        var file = InHand();
        var back = file.With(file.HandBack(anna, at).Event!);
        Assert.Equal((CaseState.Open, null), (back.State, back.Handler));
        Assert.NotNull(back.TakeOn(ben, at).Event);
    }

    [Fact]
    public void Advice_answers_the_question_and_nothing_changes_after_it()
    {
        var file = InHand();
        var answered = file.With(file.Advise(anna, Advice.ChangeFirst, "haal de namen weg", at).Event!);
        Assert.Equal(CaseState.Answered, answered.State);
        Assert.Equal((Advice.ChangeFirst, "haal de namen weg"), (answered.Advised!.Advice, answered.Advised.Explanation));
        Assert.Equal(Refusal.Finished, answered.TakeOn(ben, at).Refusal);
        Assert.Equal(Refusal.Finished, answered.Advise(anna, Advice.GoAhead, "toch wel", at).Refusal);
        Assert.Equal(Refusal.Finished, answered.HandBack(anna, at).Refusal);
        Assert.Equal(Refusal.Finished, answered.Withdraw(teacher, at).Refusal);
    }

    [Fact]
    public void Only_who_asked_withdraws_also_while_it_is_in_hand()
    {
        var file = InHand();
        Assert.Equal(Refusal.NotYours, file.Withdraw(anna, at).Refusal);
        var withdrawn = file.With(file.Withdraw(teacher, at).Event!);
        Assert.Equal(CaseState.Withdrawn, withdrawn.State);
        Assert.Equal(Refusal.Finished, withdrawn.Advise(anna, Advice.GoAhead, "ja", at).Refusal);
    }

    [Fact]
    public void A_command_changes_nothing_by_itself()
    {
        var file = Asked();
        file.TakeOn(anna, at);
        Assert.Equal(CaseState.Open, file.State);
        Assert.Single(file.Events);
    }

    [Fact]
    public void A_case_is_what_its_events_made_it()
    {
        var file = InHand();
        var again = CaseFile.From(file.Events);
        Assert.Equal((file.State, file.Handler, file.Events.Count), (again.State, again.Handler, again.Events.Count));
    }

    [Fact]
    public void A_case_begins_with_being_opened()
    {
        Assert.Throws<ArgumentException>(() => CaseFile.From([]));
        Assert.Throws<ArgumentException>(() => CaseFile.From([new TakenOn(at, anna)]));
    }

    [Theory]
    [InlineData("2026-0042", 2026, 42)]
    [InlineData("2026-42", 2026, 42)]
    [InlineData("2026-12345", 2026, 12345)]
    public void A_case_number_is_read_as_people_write_it(string text, int year, int serial)
    {
        Assert.True(CaseNumber.TryParse(text, out var number));
        Assert.Equal(new CaseNumber(year, serial), number);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("42")]
    [InlineData("2026-0000")]
    [InlineData("2026--1")]
    [InlineData("26-0042")]
    public void What_is_no_case_number_is_not_taken_for_one(string? text) => Assert.False(CaseNumber.TryParse(text, out _));

    private static CaseFile Asked() => CaseFile.From(
    [
        new QuestionOpened(at, teacher, new CaseNumber(2026, 42), new SchoolId("noordhoek"), Urgency.Normal,
            new DoubtfulQuestion(new TopicId("friend-pupil"), "mag dit?", [], VerdictKind.AskMt, ["NH-20.2"], ""), "abc123abc123"),
    ]);

    private static CaseFile InHand()
    {
        var file = Asked();
        return file.With(file.TakeOn(anna, at).Event!);
    }
}
