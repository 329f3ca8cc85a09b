using PolicyBot.Tests.BotRoom;

namespace PolicyBot.Tests.DialogsRoom;

/// <summary>Which language the bot speaks with somebody, and which school it answers for.</summary>
[Collection(nameof(OneSchool))]
public sealed class LanguageStories(OneSchool one)
{
    [Theory]
    [InlineData("nl", "help", "Zo werkt het")]
    [InlineData("en", "help", "How it works")]
    public async Task A_word_that_is_in_no_language_gets_the_language_of_the_client(string client, string typed, string answer) =>
        Assert.Contains(answer, (await one.School.Teacher(client).SaysAsync(typed)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "Mag ik vrienden worden met deze leerling?", "Ken je deze leerling")]
    [InlineData("nl", "May I friend this student?", "Do you")]
    public async Task The_language_typed_goes_before_that_of_the_client_and_stays(string client, string question, string answer)
    {
        var teacher = one.School.Teacher(client);

        Assert.Contains(answer, (await teacher.SaysAsync(question)).Text, StringComparison.Ordinal);

        Assert.Contains(client == "en" ? "Zo werkt het" : "How it works", (await teacher.SaysAsync("help")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl", "english please", "I will speak English", "Mag ik vrienden worden met deze leerling?", "Do you", "How it works")]
    [InlineData("en", "nederlands graag", "ik praat Nederlands", "May I friend this student?", "Ken je", "Zo werkt het")]
    public async Task The_language_chosen_goes_before_everything(string client, string choice, string chosen, string question, string answer, string help)
    {
        var teacher = one.School.Teacher(client);

        Assert.Contains(chosen, (await teacher.SaysAsync(choice)).Text, StringComparison.Ordinal);

        Assert.Contains(answer, (await teacher.SaysAsync(question)).Text, StringComparison.Ordinal);
        Assert.Contains(help, (await teacher.SaysAsync("help")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_language_can_be_changed_in_the_middle_of_a_question_and_the_answer_still_counts()
    {
        var teacher = one.School.Teacher();
        await teacher.SaysAsync("Mag ik vrienden worden met deze leerling?");
        await teacher.SaysAsync("english please");

        Assert.Contains("No, you may not", (await teacher.SaysAsync("no")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_in_a_third_language_gets_the_language_of_the_school()
    {
        var activity = Payloads.Message(one.School, one.School.Teacher(), "help");
        activity["locale"] = "de-DE";

        Assert.Equal(202, await one.School.Client.DeliverAsync(activity));

        var id = activity["id"]!.GetValue<string>();
        var help = await one.School.World.WaitForAsync(sent => sent.ReplyToId == id, School.Patience);
        Assert.Contains("Zo werkt het", Colleague.Seen(help).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_in_no_setting_is_asked_for_the_school_and_then_gets_the_answer_to_what_was_typed()
    {
        var stranger = one.School.Stranger();

        var which = await stranger.SaysAsync("Mag ik vrienden worden met deze leerling?");
        Assert.Contains("Bij welke school werk je?", which.Text, StringComparison.Ordinal);
        var question = await stranger.PressesAsync(which.Buttons.First(button => button.Contains("Noordhoek", StringComparison.Ordinal)));

        Assert.Contains("Ken je deze leerling ook privé?", question.Text, StringComparison.Ordinal);
        Assert.Contains("NH-31.2", (await stranger.SaysAsync("nee")).Text, StringComparison.Ordinal);
        Assert.Contains("Ken je deze leerling", (await stranger.SaysAsync("Mag ik vrienden worden met een leerling?")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("noordhoek")]
    [InlineData("Ik werk op De Noordhoek")]
    [InlineData("Praktijkschool De Noordhoek")]
    public async Task The_school_can_be_typed(string typed)
    {
        var stranger = one.School.Stranger();
        await stranger.SaysAsync("Mag ik vrienden worden met deze leerling?");

        Assert.Contains("Ken je deze leerling ook privé?", (await stranger.SaysAsync(typed)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_school_can_be_typed_as_the_number_in_the_list()
    {
        var stranger = one.School.Stranger();
        var which = await stranger.SaysAsync("Mag ik vrienden worden met deze leerling?");
        var number = which.Buttons.ToList().FindIndex(button => button.Contains("Noordhoek", StringComparison.Ordinal)) + 1;

        Assert.Contains("Ken je deze leerling ook privé?", (await stranger.SaysAsync($"{number}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_is_no_school_is_asked_again_and_the_first_sentence_is_not_lost()
    {
        var stranger = one.School.Stranger();
        await stranger.SaysAsync("Mag ik vrienden worden met deze leerling?");

        Assert.Contains("Bij welke school werk je?", (await stranger.SaysAsync("op de fiets")).Text, StringComparison.Ordinal);

        Assert.Contains("Ken je deze leerling ook privé?", (await stranger.SaysAsync("noordhoek")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_without_a_school_can_ask_for_another_language_first()
    {
        var stranger = one.School.Stranger();

        Assert.Contains("Which school do you work at?", (await stranger.SaysAsync("Which students can I follow on Instagram?")).Text, StringComparison.Ordinal);
    }
}
