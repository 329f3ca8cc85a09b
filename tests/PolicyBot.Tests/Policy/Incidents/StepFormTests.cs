using PolicyBot.Policy.Incidents;
using PolicyBot.Policy.Procedures;
using static PolicyBot.Tests.PolicyRoom.SomeIncident;

namespace PolicyBot.Tests.PolicyRoom;

/// <summary>The small form of each kind of step.</summary>
public sealed class StepFormTests
{
    public static TheoryData<StepKind> Kinds => new(Enum.GetValues<StepKind>());

    [Theory, MemberData(nameof(Kinds))]
    public void Each_kind_of_step_has_a_form_that_can_be_filled_in(StepKind kind)
    {
        var form = StepForms.Of(kind);
        Assert.Equal(kind, form.Kind);
        Assert.NotEmpty(form.Problems([]));
        Assert.Empty(form.Problems(FilledIn(kind)));
        Assert.Equal(form.Fields.Count, form.Fields.Select(field => field.Id).Distinct().Count());
        Assert.All(form.Fields, field => Assert.Equal(field.Type == FieldType.Choice, field.Choices.Count > 1));
        Assert.All(form.Fields.Where(field => field.When is not null), field =>
            Assert.True(form.Fields.Single(other => other.Id == field.When!.Field).Takes(field.When!.Value)));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Each_yes_or_no_can_be_answered_both_ways(StepKind kind)
    {
        foreach (var field in StepForms.Of(kind).Fields.Where(field => field is { Type: FieldType.YesNo, When: null }))
            foreach (var answer in new[] { FieldValue.Yes, FieldValue.No })
                Assert.Empty(StepForms.Of(kind).Problems(FilledIn(kind, new FieldValue(field.Id, answer))));
    }

    [Fact]
    public void Parents_informed_asks_whom_and_how_or_why_not()
    {
        var form = StepForms.Of(StepKind.InformParents);
        Assert.Equal(["why-not"], form.Problems([new("informed", "no"), new("victim-asked", "no")]));
        Assert.Equal(["family", "on", "how", "own-child-only"], form.Problems([new("informed", "yes"), new("victim-asked", "yes")]));
        Assert.Equal(["own-child-only"], form.Problems(FilledIn(StepKind.InformParents, new FieldValue("own-child-only", "no"))));
    }

    [Fact]
    public void A_hearing_asks_who_was_there_what_was_said_and_whether_it_was_read_back() =>
        Assert.Equal(["who", "on", "second-adult", "words", "read-back"], StepForms.Of(StepKind.Hear).Problems([]));

    [Fact]
    public void Weighing_asks_who_files_only_where_something_is_filed()
    {
        var form = StepForms.Of(StepKind.WeighPolice);
        foreach (var nothing in new[] { "not-now", "undecided" })
        {
            Assert.Empty(form.Problems(FilledIn(StepKind.WeighPolice, new FieldValue("choice", nothing))));
            Assert.DoesNotContain(form.Asked([new("choice", nothing)]), field => field.Id is "reported-by" or "filed-by");
        }
        Assert.Contains(form.Asked([new("choice", "police-report")]), field => field.Id == "reported-by");
        Assert.Contains(form.Asked([new("choice", "formal-complaint")]), field => field.Id == "filed-by");
    }

    [Fact]
    public void What_a_form_asked_before_is_still_read_and_asked_no_more()
    {
        var form = StepForms.Of(StepKind.WeighPolice);
        FieldValue[] before = [new("choice", "complaint"), new("complaint-by", "school")];
        Assert.Equal(["choice", "complaint-by"], form.WrittenIn(new StepDone(At, Anna.Id, new StepId("police"), before)).Select(field => field.Id));
        Assert.Contains("choice", form.Problems(before));
        Assert.DoesNotContain(form.Asked(before), field => field.Id == "complaint-by");
    }

    [Theory]
    [InlineData(FieldType.Date, "2026-03-02", true)]
    [InlineData(FieldType.Date, "2 maart", false)]
    [InlineData(FieldType.Date, "2026-02-30", false)]
    [InlineData(FieldType.YesNo, "no", true)]
    [InlineData(FieldType.YesNo, "ja", false)]
    [InlineData(FieldType.Confirm, "yes", true)]
    [InlineData(FieldType.Confirm, "no", false)]
    [InlineData(FieldType.Choice, "mail", true)]
    [InlineData(FieldType.Choice, "pigeon", false)]
    [InlineData(FieldType.Text, "wat dan ook", true)]
    public void A_field_takes_what_it_asks_for(FieldType type, string value, bool isTaken) =>
        Assert.Equal(isTaken, new StepField("x", type, IsRequired: true, ["mail", "call"]).Takes(value));

    [Fact]
    public void A_text_has_an_end_and_a_field_is_filled_in_once()
    {
        Assert.False(new StepField("x", FieldType.LongText, IsRequired: true, []).Takes(new string('a', StepField.MostCharacters + 1)));
        Assert.Equal(["on"], StepForms.Of(StepKind.Talk).Problems([.. FilledIn(StepKind.Talk), new FieldValue("on", "2026-03-03")]));
    }

    [Fact]
    public void Marks_tell_people_of_a_group_apart()
    {
        InvolvedPerson[] people = [new(InvolvedAs.Victim, PersonGroup.Pupil, "A"), new(InvolvedAs.Other, PersonGroup.Staff, "1")];
        Assert.Equal(("B", "2", "1"), (
            InvolvedPerson.NextMark(PersonGroup.Pupil, people), InvolvedPerson.NextMark(PersonGroup.Staff, people), InvolvedPerson.NextMark(PersonGroup.Parent, people)));
        Assert.Equal("pupil-A", people[0].Alias);
        Assert.Equal("27", InvolvedPerson.NextMark(
            PersonGroup.Pupil, Enumerable.Range(0, 26).Select(i => new InvolvedPerson(InvolvedAs.Other, PersonGroup.Pupil, ((char)('A' + i)).ToString()))));
    }
}
