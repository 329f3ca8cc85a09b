using PolicyBot.EndToEnd.Playing;

namespace PolicyBot.EndToEnd.Stories;

public sealed class BadBehaviourStory(TryoutRoom room) : PlayedStory(room)
{
    private const string Asked = "mag ik vrienden worden met deze leerling?";

    [Story]
    public async Task The_same_press_twice_changes_nothing_and_another_button_of_an_old_card_is_late()
    {
        var visit = await SitDownAsync("docent1");
        var teacher = visit["docent1"];

        await teacher.SaysAndSeesAsync(Asked, "Ken je deze leerling ook privé?");
        await teacher.PressesAsync("Nee, alleen van school");
        await teacher.SeesAsync("Nee, dat mag niet");

        Assert.Contains("Nee, dat mag niet", await visit.RepeatLastPressAsync(), StringComparison.Ordinal);
        Assert.Contains("Deze knop hoort bij een eerdere stap. Er is niets veranderd.", await visit.RepeatLastPressAsync(otherButton: 0), StringComparison.Ordinal);
        await teacher.SeesAsync("Nee, dat mag niet");
        await teacher.SeesMessagesAsync(1);
    }

    [Story]
    public async Task A_question_that_is_sent_twice_is_put_before_the_MT_once()
    {
        var visit = await SitDownAsync("docent2");
        var teacher = visit["docent2"];

        await teacher.SaysAndSeesAsync("may I friend this student?", "Do you also know this pupil privately?");
        await teacher.PressesAsync("Not sure");
        await teacher.PressesAsync("Ask the MT");
        await teacher.PressesAsync("Review");
        await teacher.PressesAsync("Send");
        await teacher.SeesAsync("-0001");
        await visit.RepeatLastPressAsync();

        await teacher.SaysAndSeesAsync("my questions", "-0001", "My questions to the management team");
        await teacher.DoesNotSeeAsync("-0002");
    }

    [Story]
    public async Task A_message_that_Teams_delivers_twice_is_answered_once()
    {
        var visit = await SitDownAsync("docent1");
        var teacher = visit["docent1"];

        await visit.PlanFaultAsync("twice", teacher);
        await teacher.SaysAndSeesAsync(Asked, "Ken je deze leerling ook privé?");
        await teacher.SaysAndSeesAsync("nee", "Nee, dat mag niet");
        await teacher.SeesMessagesAsync(2);
    }

    [Story]
    public async Task A_message_that_comes_again_with_a_new_id_does_no_harm()
    {
        var visit = await SitDownAsync("docent1");
        var teacher = visit["docent1"];

        await teacher.SaysAndSeesAsync(Asked, "Ken je deze leerling ook privé?");
        await visit.PlanFaultAsync("newId", teacher);
        await teacher.SaysAsync("nee");
        await teacher.SeesMessagesAsync(3);
        await teacher.DoesNotSeeAsync("storing");
        await visit.PictureAsync("bad-1-again-with-new-id");
    }

    [Story]
    public async Task A_colleague_who_presses_on_my_card_in_the_group_hears_so_and_changes_nothing()
    {
        var mine = await SitDownAsAsync("groep:docent1", "groep");
        var theirs = await SitDownAsAsync("groep:docent2", "groep");

        await mine["groep"].SaysAndSeesAsync(Asked, "Ken je deze leerling ook privé?");
        await theirs["groep"].SeesAsync("Ken je deze leerling ook privé?");
        await theirs["groep"].PressesAsync("Nee, alleen van school");
        await theirs["groep"].HearsAsync("Nothing has changed.");
        await theirs.PictureAsync("bad-2-colleague-presses");

        await mine["groep"].SeesAsync("Ken je deze leerling ook privé?");
        await mine["groep"].PressesAsync("Ja, ook buiten school");
        await mine["groep"].SeesAsync("NH-31");
        await mine.PictureAsync("bad-3-group-verdict");
    }

    [Story]
    public async Task Strange_text_gets_an_answer_and_never_a_failure()
    {
        var visit = await SitDownAsync("docent1");
        var teacher = visit["docent1"];

        await teacher.SaysAndSeesAsync(string.Concat(Enumerable.Repeat("Mag dit? ", 1112)), "Je bericht is te lang om te lezen.");
        await visit.PictureAsync("bad-4-too-long");
        await teacher.SaysAndSeesAsync("🙂👩🏽‍🏫🏳️‍🌈");
        await teacher.SeesButtonsAsync("Vraag het MT");
        await teacher.SaysAndSeesAsync("هل يمكنني نشر هذه الصورة؟");
        await teacher.SeesButtonsAsync("Vraag het MT");
        await teacher.SaysAndSeesAsync("\u202Emag ik\u0007 dit\u0000\u001B[31m plaatsen?\u200B");
        await teacher.SaysAndSeesAsync("<script>alert(1)</script> **mag** [dit](javascript:alert(1))?");
        await teacher.DoesNotSeeAsync("storing", "Er ging iets mis", "niet gekregen");
        await visit.PictureAsync("bad-5-strange-text");
    }

    [Story]
    public async Task A_question_the_bot_does_not_know_gets_candidates_or_the_MT_and_never_a_verdict()
    {
        var visit = await SitDownAsync("docent1", "docent2");
        var (dutch, english) = (visit["docent1"], visit["docent2"]);

        await dutch.SaysAndSeesAsync("mag dat");
        await dutch.SeesButtonsAsync("Vraag het MT");
        await english.SaysAndSeesAsync("when is the christmas party?", "I cannot help you with that");
        await english.SeesButtonsAsync("Ask the MT");
        await visit.PictureAsync("unknown-1-candidates");

        await dutch.SaysAndSeesAsync("mag een foto van mijn klas op instagram", "Alleen met toestemming van wie erop staat.");
    }
}
