using PolicyBot.Tests.BotRoom;

namespace PolicyBot.Tests.DialogsRoom;

/// <summary>"Stop", "help", "opnieuw" and "terug" work wherever somebody is.</summary>
[Collection(nameof(OneSchool))]
public sealed class CommandStories(OneSchool one)
{
    public static TheoryData<string> Points => ["nothing", "first question", "second question", "verdict", "form", "review", "sent", "unknown"];

    [Theory, MemberData(nameof(Points))]
    public async Task Stop_ends_what_is_going_on_and_a_new_question_begins_clean(string point)
    {
        var teacher = await AtAsync(point);

        var stopped = await teacher.SaysAsync("stop");

        Assert.True(stopped.Text.Contains("Gestopt.", StringComparison.Ordinal) || stopped.Text.Contains("Er loopt nu niets.", StringComparison.Ordinal), stopped.Text);
        Assert.Contains("Er loopt nu niets.", (await teacher.SaysAsync("stop")).Text, StringComparison.Ordinal);
        Assert.Contains("Ken je deze leerling", (await teacher.SaysAsync("Mag ik vrienden worden met deze leerling?")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Points))]
    public async Task Help_explains_and_leaves_what_is_going_on(string point)
    {
        var teacher = await AtAsync(point);

        Assert.Contains("Zo werkt het", (await teacher.SaysAsync("help")).Text, StringComparison.Ordinal);

        if (point == "first question")
            Assert.Contains("Ja, dat mag", (await teacher.SaysAsync("ja")).Text, StringComparison.Ordinal);
        if (point == "form")
            Assert.Contains("Klopt dit zo?", (await teacher.SaysAsync("het is dringend")).Text, StringComparison.Ordinal);
        if (point == "review")
            Assert.Contains("Je vraag is bij het MT", (await teacher.SaysAsync("verstuur")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Points))]
    public async Task Again_begins_anew(string point)
    {
        var teacher = await AtAsync(point);

        var fresh = await teacher.SaysAsync("opnieuw");

        Assert.DoesNotContain("Klopt dit zo?", fresh.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("dat mag", fresh.Text, StringComparison.Ordinal);
        Assert.Contains("Ken je deze leerling", (await teacher.SaysAsync("Mag ik vrienden worden met deze leerling?")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Points))]
    public async Task Back_goes_one_step_back_or_says_that_there_is_none(string point)
    {
        var teacher = await AtAsync(point);

        var back = await teacher.SaysAsync("terug");

        Assert.Contains(point switch
        {
            "second question" => "Ben jij de mentor",
            _ => "geen vorige vraag",
        }, back.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stop_by_button_leaves_one_card_without_buttons()
    {
        var teacher = await AtAsync("first question");

        var stopped = await teacher.PressesAsync("Stop");

        Assert.Contains("Gestopt.", stopped.Text, StringComparison.Ordinal);
        Assert.Empty(stopped.Buttons);
    }

    [Fact]
    public async Task Who_says_hello_is_welcomed_and_can_press_an_example()
    {
        var teacher = one.School.Teacher();

        var welcome = await teacher.SaysAsync("hoi");
        Assert.Contains("Hoi, ik ben PolicyBot", welcome.Text, StringComparison.Ordinal);

        await teacher.PressesAsync(welcome, welcome.Buttons[0]);
        var question = await teacher.GetsAsync("Ken je");

        Assert.Contains("Ken je deze leerling ook privé?", question.Text, StringComparison.Ordinal);
    }

    private async Task<Colleague> AtAsync(string point)
    {
        var teacher = one.School.Teacher();
        if (point is "first question" or "verdict" or "form" or "review" or "sent")
            await teacher.SaysAsync("Mag ik vrienden worden met deze leerling?");
        if (point is "second question")
        {
            await teacher.SaysAsync("Mag ik in de appgroep van leerlingen?");
            await teacher.SaysAsync("ja");
        }
        if (point is "verdict" or "form" or "review" or "sent")
            await teacher.SaysAsync("weet ik niet");
        if (point is "form" or "review" or "sent")
            Assert.Contains("Bekijk", (await teacher.SaysAsync("vraag het MT")).Buttons);
        if (point is "review" or "sent")
            await teacher.SaysAsync("ik twijfel hierover");
        if (point is "sent")
            Assert.Contains("Je vraag is bij het MT", (await teacher.SaysAsync("verstuur")).Text, StringComparison.Ordinal);
        if (point is "unknown")
            await teacher.SaysAsync("de koffieautomaat in de aula is stuk");
        return teacher;
    }
}
