using PolicyBot.EndToEnd.Playing;
using static Microsoft.Playwright.Assertions;

namespace PolicyBot.EndToEnd.Stories;

public sealed class TypingStory(TryoutRoom room) : PlayedStory(room)
{
    private const string InWhoseName = "Namens wie plaats je het?";
    private const string InPicture = "Is er iemand te zien of te horen?";
    private const string WhoMadeIt = "Wie maakte de tekst, foto, film of muziek?";

    [Story]
    public async Task Everything_can_be_typed_and_a_card_that_was_answered_stays_behind_without_buttons()
    {
        var visit = await SitDownAsync("docent1", "docent2");
        var (dutch, english) = (visit["docent1"], visit["docent2"]);

        await dutch.SaysAndSeesAsync("mag ik vrienden worden met deze leerling?", "Ken je deze leerling ook privé?");
        await dutch.SaysAndSeesAsync("nee", "Nee, dat mag niet", "NH-31.2");
        await dutch.SeesMessagesAsync(2);
        await Expect(dutch.FromTheBot.First).ToContainTextAsync("Nee, alleen van school");
        await Expect(dutch.FromTheBot.First.Locator("[data-card]").GetByRole(Microsoft.Playwright.AriaRole.Button)).ToHaveCountAsync(0);

        await english.SaysAndSeesAsync("may I friend this student?", "Do you also know this pupil privately?");
        await english.SaysAndSeesAsync("Yes, outside school too", "NH-31");
        await visit.PictureAsync("typing-1-verdict");
    }

    [Story]
    public async Task Help_back_again_and_stop_work_in_the_middle_of_a_question()
    {
        var visit = await SitDownAsync("docent1");
        var teacher = visit["docent1"];

        await teacher.SaysAndSeesAsync("mag ik dit plaatsen?", InWhoseName);
        await teacher.SaysAndSeesAsync("voor mezelf", InPicture);
        await teacher.SaysAndSeesAsync("1", WhoMadeIt);
        await teacher.SaysAndSeesAsync("help", "Zo werkt het", "terug", "opnieuw", "stop");
        await visit.PictureAsync("typing-2-help");
        await teacher.SaysAndSeesAsync("terug", InPicture);
        await teacher.SaysAndSeesAsync("Nee, of alleen ikzelf", WhoMadeIt);
        await teacher.SaysAndSeesAsync("nog even over mijn fiets", "Dat past niet bij de vraag.");
        await teacher.SaysAndSeesAsync("stop", "Gestopt");
        await visit.PictureAsync("typing-3-stopped");

        await teacher.SaysAndSeesAsync("stop", "Er loopt nu niets.");
        await teacher.SaysAndSeesAsync("mag ik dit plaatsen?", InWhoseName);
        await teacher.SaysAndSeesAsync("voor mezelf", InPicture);
        await teacher.SaysAndSeesAsync("opnieuw", InWhoseName);
        await teacher.SaysAndSeesAsync("terug", "Er is geen vorige vraag");
    }

    [Story]
    public async Task A_question_in_the_middle_of_another_is_noticed_and_answered_and_the_first_is_taken_up_again()
    {
        var visit = await SitDownAsync("docent1", "docent2");
        var (dutch, english) = (visit["docent1"], visit["docent2"]);

        await dutch.SaysAndSeesAsync("Mag ik in de appgroep van mijn leerlingen?", "Ben jij de mentor van deze leerlingen?");
        await dutch.SaysAndSeesAsync("Mag ik vrienden worden met een leerling die ik alleen van school ken?", "Nee, dat mag niet", "NH-31.2");
        await dutch.SeesButtonsAsync("Terug naar: In een appgroep met leerlingen");
        await english.SaysAndSeesAsync("May I join my pupils' group chat?", "Are you the mentor of these pupils?");
        await english.SaysAndSeesAsync("May I become friends with a pupil I only know from school?", "No, you may not", "NH-31.2");
        await english.SeesButtonsAsync("Back to: In a group chat with pupils");
        await visit.PictureAsync("typing-4-in-between");

        await dutch.PressesAsync("Terug naar: In een appgroep met leerlingen");
        await dutch.SeesAsync("Ben jij de mentor van deze leerlingen?");
        await dutch.SaysAndSeesAsync("ja", "Gaat de groep alleen over school?");
        await english.PressesAsync("Back to: In a group chat with pupils");
        await english.SeesAsync("Are you the mentor of these pupils?");
        await english.SaysAndSeesAsync("yes", "Is the group only about school?");
        await visit.PictureAsync("typing-5-taken-up-again");
    }

    [Story]
    public async Task A_person_chooses_the_language_and_keeps_it()
    {
        var visit = await SitDownAsync("mentor1");
        var mentor = visit["mentor1"];

        await mentor.SaysAndSeesAsync("opnieuw", "Hoi, ik ben PolicyBot");
        await visit.PictureAsync("welcome-1-dutch");
        await mentor.SaysAndSeesAsync("English", "I will speak English with you");
        await mentor.SaysAndSeesAsync("again", "Hi, I am PolicyBot");
        await visit.PictureAsync("welcome-2-english");
        await mentor.SaysAndSeesAsync("help", "How it works");
        await visit.PictureAsync("welcome-3-help");
        await mentor.SaysAndSeesAsync("nederlands", "ik praat Nederlands met je");
    }
}
