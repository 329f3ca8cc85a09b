using PolicyBot.Policy.Cases;
using PolicyBot.Tests.BotRoom;

namespace PolicyBot.Tests.DialogsRoom;

/// <summary>Topics that do not end in may or may not: a mistake, a quarrel, a report, whom to turn to; and what stops everything.</summary>
[Collection(nameof(OneSchool))]
public sealed class EndingStories(OneSchool one)
{
    [Theory]
    [InlineData("nl", "ik heb per ongeluk een verkeerde foto op de schoolpagina gezet", "Ja", "Vertel het MT wat er gebeurde", "Ik heb dit gedaan")]
    [InlineData("en", "I accidentally posted the wrong photo on the school page", "Yes", "Tell the MT what happened", "I have done this")]
    public async Task A_mistake_is_put_right_step_by_step(string language, string says, string harm, string tells, string done)
    {
        var teacher = one.School.Teacher(language);
        await teacher.SaysAsync(says);
        var steps = await teacher.PressesAsync(harm);
        Assert.Contains("1. ", steps.Text, StringComparison.Ordinal);
        Assert.Contains(tells, steps.Text, StringComparison.Ordinal);
        Assert.Contains("NH-26", steps.Text, StringComparison.Ordinal);
        var end = await teacher.PressesAsync(done);
        Assert.Empty(end.Buttons);
    }

    [Fact]
    public async Task One_tap_brings_the_mt_to_a_conversation_that_runs_out_of_hand()
    {
        var teacher = one.School.Teacher();
        var now = await teacher.SaysAsync("help het loopt volledig uit de hand in de ouderapp, iedereen valt over elkaar heen");
        Assert.Contains("Stop nu met terugschrijven", now.Text, StringComparison.Ordinal);
        Assert.Contains("NH-21", now.Text, StringComparison.Ordinal);

        one.School["mt1"].LooksAway();
        var receipt = await teacher.PressesAsync("Waarschuw het MT nu");

        Assert.Contains("verstuurd", receipt.Text, StringComparison.OrdinalIgnoreCase);
        var alert = await one.School["mt1"].GetsAsync("Vandaag", School.MtChannel);
        Assert.DoesNotContain("ouderapp", alert.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_wants_to_report_sees_danger_first_then_the_schools_own_steps()
    {
        var report = await one.School.Teacher().SaysAsync("een leerling wordt gepest in de groepsapp door klasgenoten, hoe meld ik dat");
        Assert.True(report.Text.IndexOf("112", StringComparison.Ordinal) < report.Text.IndexOf("NH-56", StringComparison.Ordinal));
        Assert.Contains("mentor", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whom_to_turn_to_is_told_by_role_and_weekday_with_the_public_numbers()
    {
        var contacts = await one.School.Teacher().SaysAsync("wie is de vertrouwenspersoon en wanneer is die er");
        Assert.Contains("vertrouwenspersoon", contacts.Text, StringComparison.Ordinal);
        Assert.Contains("di", contacts.Text, StringComparison.Ordinal);
        Assert.Contains("112", contacts.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_can_be_explained_to_a_pupil()
    {
        var teacher = one.School.Teacher();
        await teacher.SaysAsync("Mag ik vrienden worden met deze leerling?");
        var verdict = await teacher.PressesAsync("Nee, alleen van school");
        await teacher.PressesAsync(verdict, "Leg uit voor een leerling");
        var explained = await teacher.GetsAsync("Uitleg voor een leerling");
        Assert.Contains("Bijvoorbeeld", explained.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_in_the_middle_of_another_is_answered_and_the_first_can_be_taken_up_again()
    {
        var teacher = one.School.Teacher();
        await teacher.SaysAsync("Mag ik in de appgroep van mijn leerlingen?");
        var other = await teacher.SaysAsync("Mag ik vrienden worden met een leerling die ik alleen van school ken?");
        Assert.Contains("Nee, dat mag niet", other.Text, StringComparison.Ordinal);

        var first = await teacher.SaysAsync("verder");

        Assert.Contains("Ben jij de mentor van deze leerlingen?", first.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wat eten we vandaag", "Daar kan ik je niet mee helpen")]
    [InlineData("wat kun je allemaal voor mij doen", "Zo werkt het")]
    public async Task What_is_no_question_about_the_rules_gets_its_own_kind_word(string text, string answer) =>
        Assert.Contains(answer, (await one.School.Teacher().SaysAsync(text)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("er gaat een naaktfoto van een leerling rond in de groepsapp, moet ik die doorsturen naar het MT?", "Kijk niet verder en stuur niets door", true)]
    [InlineData("een leerling appt mij nu dat hij er een eind aan wil maken", "Is er nu gevaar? Bel eerst.", true)]
    [InlineData("een collega stuurt seksueel getinte berichten naar een leerling van 14", "Ga nu zelf naar het bestuur", false)]
    [InlineData("ik wil melden dat onze teamleider mij online pest", "Dit gaat niet langs het MT", false)]
    public async Task What_stops_everything_goes_before_every_rule(string text, string title, bool mtHears)
    {
        var teacher = one.School.Teacher();
        var stop = await teacher.SaysAsync(text);
        Assert.Contains(title, stop.Text, StringComparison.Ordinal);
        Assert.Equal(mtHears, stop.Has("Waarschuw het MT nu"));
        Assert.DoesNotContain("NH-", stop.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stop_that_was_misheard_can_be_put_aside()
    {
        var teacher = one.School.Teacher();
        await teacher.SaysAsync("er gaat een naaktfoto van een leerling rond, mag ik vrienden worden met deze leerling?");
        await teacher.PressesAsync("Dit speelt hier niet");
        Assert.DoesNotContain("Kijk niet verder", (await teacher.GetsAsync("")).Text, StringComparison.Ordinal);
    }
}
