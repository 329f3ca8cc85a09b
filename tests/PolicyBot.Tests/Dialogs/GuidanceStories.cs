using PolicyBot.Tests.BotRoom;

namespace PolicyBot.Tests.DialogsRoom;

/// <summary>Somebody asks what is allowed.</summary>
[Collection(nameof(OneSchool))]
public sealed class GuidanceStories(OneSchool one)
{
    private const string MayI = "Mag ik vrienden worden met deze leerling?";
    private const string AppGroup = "Mag ik in de appgroep van leerlingen?";

    [Fact]
    public async Task A_question_is_settled_by_pressing_one_button_and_leaves_one_card()
    {
        var teacher = one.School.Teacher();

        var question = await teacher.SaysAsync(MayI);
        Assert.Contains("Ken je deze leerling ook privé?", question.Text, StringComparison.Ordinal);
        var verdict = await teacher.PressesAsync("Ja, ook buiten school");

        Assert.Equal(question.MessageId, verdict.MessageId);
        Assert.Contains("Ja, dat mag", verdict.Text, StringComparison.Ordinal);
        Assert.Contains("NH-31", verdict.Text, StringComparison.Ordinal);
        Assert.Single(one.School.World.Conversation(teacher.Chat).Messages, message => message.FromBot);
    }

    [Theory]
    [InlineData("nl", MayI, "nee", "Nee, dat mag niet")]
    [InlineData("nl", MayI, "ja hoor", "Ja, dat mag")]
    [InlineData("nl", MayI, "geen idee", "Overleg eerst")]
    [InlineData("en", "May I friend this student?", "no", "No, you may not")]
    [InlineData("en", "May I friend this student?", "yes", "Yes, you may")]
    [InlineData("en", "May I friend this student?", "not sure", "Ask first")]
    public async Task A_question_is_settled_by_typing_the_answer(string language, string question, string answer, string verdict)
    {
        var teacher = one.School.Teacher(language);

        var asked = await teacher.SaysAsync(question);
        var settled = await teacher.SaysAsync(answer);

        Assert.Contains(verdict, settled.Text, StringComparison.Ordinal);
        Assert.Contains("NH-", settled.Text, StringComparison.Ordinal);
        var left = one.School.World.Conversation(teacher.Chat).Find(asked.MessageId)!.Activity.GetRawText();
        Assert.DoesNotContain("Action.Execute", left, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_teacher_of_the_other_school_gets_her_own_schools_answer()
    {
        await one.School["albero1"].SaysAsync(MayI);
        var albero = await one.School["albero1"].SaysAsync("nee");
        Assert.DoesNotContain("NH-", albero.Text, StringComparison.Ordinal);
        Assert.Contains("Albero", albero.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_can_be_changed_on_the_verdict_and_the_verdict_changes_with_it()
    {
        var teacher = one.School.Teacher();
        await teacher.SaysAsync(MayI);
        await teacher.PressesAsync("Ja, ook buiten school");

        var again = await teacher.PressesAsync("Wijzig");
        Assert.Contains("Ken je deze leerling ook privé?", again.Text, StringComparison.Ordinal);
        var verdict = await teacher.PressesAsync("Nee, alleen van school");

        Assert.Contains("Nee, dat mag niet", verdict.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_settings_say_about_somebody_is_not_asked()
    {
        var reason = "Je zit in het MT";
        await one.School["mt2"].SaysAsync(MayI);
        Assert.Contains(reason, (await one.School["mt2"].SaysAsync("ja")).Text, StringComparison.Ordinal);

        var teacher = one.School.Teacher();
        await teacher.SaysAsync(MayI);
        Assert.DoesNotContain(reason, (await teacher.SaysAsync("ja")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Back_goes_to_the_question_before_by_button_and_by_typing()
    {
        var teacher = one.School.Teacher();
        var first = await teacher.SaysAsync(AppGroup);
        Assert.DoesNotContain("Terug", first.Buttons);
        var second = await teacher.PressesAsync("Ja, ik ben hun mentor");
        Assert.NotEqual(first.Text, second.Text);

        Assert.Equal(first.Text, (await teacher.PressesAsync("Terug")).Text);

        await teacher.PressesAsync("Ja, ik ben hun mentor");
        Assert.Equal(first.Text, (await teacher.SaysAsync("terug")).Text);
    }

    [Fact]
    public async Task An_unclear_answer_keeps_the_question_open()
    {
        var teacher = one.School.Teacher();
        await teacher.SaysAsync(MayI);

        var unclear = await teacher.SaysAsync("blauw met stippen");
        Assert.Contains("Dat past niet bij de vraag", unclear.Text, StringComparison.Ordinal);

        Assert.Contains("Nee, dat mag niet", (await teacher.SaysAsync("nee")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_question_in_the_middle_is_answered_instead()
    {
        var teacher = one.School.Teacher();
        await teacher.SaysAsync(MayI);

        var other = await teacher.SaysAsync("Mag ik deze foto van een leerling op Instagram zetten?");

        Assert.Contains("toestemming", other.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ken je deze leerling ook privé?", other.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_sentence_already_says_is_not_asked_and_can_be_changed()
    {
        var teacher = one.School.Teacher();
        var verdict = await teacher.SaysAsync("Mag ik vrienden worden met een leerling die ik alleen van school ken?");
        Assert.Contains("Nee, dat mag niet", verdict.Text, StringComparison.Ordinal);

        await teacher.PressesAsync("Wijzig");
        Assert.Contains("Ja, dat mag", (await teacher.SaysAsync("ja")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sentence_without_a_topic_never_gets_a_verdict_and_can_go_to_the_mt()
    {
        var teacher = one.School.Teacher();

        var unsure = await teacher.SaysAsync("de koffieautomaat in de aula is stuk");

        Assert.DoesNotContain("mag niet", unsure.Text, StringComparison.Ordinal);
        Assert.Contains("Vraag het MT", unsure.Buttons);
    }

    [Fact]
    public async Task The_same_question_can_be_asked_afresh_from_the_verdict()
    {
        var teacher = one.School.Teacher();
        await teacher.SaysAsync(MayI);
        await teacher.SaysAsync("ja");

        var fresh = await teacher.PressesAsync("Opnieuw");

        Assert.Contains("Ken je deze leerling ook privé?", fresh.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_guidance_the_message_itself_can_be_checked()
    {
        var teacher = one.School.Teacher();
        await teacher.SaysAsync(MayI);
        await teacher.SaysAsync("ja");

        var below = await teacher.PressesAsync("Een bericht plaatsen");

        Assert.Contains("Hieronder gaat het verder.", below.Text, StringComparison.Ordinal);
        Assert.NotEmpty((await teacher.GetsAsync("Namens wie plaats je het?")).Buttons);
    }
}

[CollectionDefinition(nameof(OneSchool))]
public sealed class OneSchoolCollection : ICollectionFixture<OneSchool>;
