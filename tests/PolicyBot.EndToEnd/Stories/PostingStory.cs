using PolicyBot.EndToEnd.Playing;

namespace PolicyBot.EndToEnd.Stories;

public sealed class PostingStory(TryoutRoom room) : PlayedStory(room)
{
    [Story]
    public async Task Doubt_at_the_end_of_the_check_means_do_not_post_and_ask_first()
    {
        var visit = await SitDownAsync("docent1", "docent2");
        var (dutch, english) = (visit["docent1"], visit["docent2"]);

        await dutch.SaysAsync("Mag ik dit plaatsen?");
        await dutch.SeesAsync("Dat kan als een paar dingen kloppen.", "Namens wie plaats je het?");
        await visit.PictureAsync("posting-1-question");
        await AnswersAsync(dutch,
            ("Namens wie plaats je het?", "Voor mezelf, en dat is duidelijk"),
            ("Is er iemand te zien of te horen?", "Nee, of alleen ikzelf"),
            ("Wie maakte de tekst, foto, film of muziek?", "Ikzelf, of de school"),
            ("Staat er iets persoonlijks over een ander in?", "Nee"),
            ("Is het deel van een discussie?", "Nee, een gewoon bericht"),
            ("Kan iemand hier last van krijgen", "Nee"),
            ("Hoe is de toon?", "Rustig en netjes"),
            ("Twijfel je nog ergens over?", "Ja, ik twijfel"));
        await dutch.SeesAsync("Overleg eerst", "Doe dit nog niet. Vraag het eerst aan het MT.", "Bij wie je terechtkunt");
        await dutch.SeesMessagesAsync(1);

        await english.SaysAsync("May I post this?");
        await AnswersAsync(english,
            ("On whose behalf do you post it?", "For myself, and that is clear"),
            ("Is anybody", "No, or only myself"));
        await english.SeesAsync("Who made the text");
        await visit.PictureAsync("posting-2-doubt");
    }

    [Story]
    public async Task An_answer_that_settles_it_ends_the_check_early()
    {
        var visit = await SitDownAsync("docent1");
        var teacher = visit["docent1"];

        await teacher.SaysAsync("Mag ik dit plaatsen?");
        await AnswersAsync(teacher,
            ("Namens wie plaats je het?", "Namens de school"),
            ("Heeft de school jou aangewezen", "Ja"),
            ("Is er iemand te zien of te horen?", "Nee, of alleen ikzelf"),
            ("Wie maakte de tekst, foto, film of muziek?", "Een ander, zonder toestemming"));

        await teacher.SeesAsync("Nee, dat mag niet", "NH-30");
        await teacher.SeesNoButtonAsync("Ja, ik twijfel");
        await visit.PictureAsync("posting-3-early");
    }

    private static async Task AnswersAsync(Column teacher, params (string Question, string Answer)[] answers)
    {
        foreach (var (question, answer) in answers)
        {
            await teacher.SeesAsync(question);
            await teacher.PressesAsync(answer);
        }
    }
}
