using PolicyBot.EndToEnd.Playing;

namespace PolicyBot.EndToEnd.Stories;

public sealed class GuidanceStory(TryoutRoom room) : PlayedStory(room)
{
    [Story]
    public async Task Two_schools_give_two_answers_to_the_same_question_side_by_side()
    {
        var visit = await SitDownAsync("docent1", "albero1");
        var (noordhoek, albero) = (visit["docent1"], visit["albero1"]);

        await noordhoek.SaysAsync("mag ik vrienden worden met deze leerling?");
        await albero.SaysAsync("may I friend this student?");

        await noordhoek.SeesAsync("Alleen als je de leerling ook privé kent.", "Ken je deze leerling ook privé?");
        await albero.SeesAsync("Only with a work account that shows nothing private.", "Do you use an account for work");
        await visit.PictureAsync("guidance-1-questions");

        await noordhoek.PressesAsync("Nee, alleen van school");
        await albero.PressesAsync("Yes, work account, nothing private");

        await noordhoek.SeesAsync("Nee, dat mag niet", "Wat je nu doet", "Waarom", "geen vrienden met een leerling", "Afspraken voor medewerkers", "NH-31.2");
        await albero.SeesAsync("Yes", "Why", "AL-43");
        await noordhoek.SeesMessagesAsync(1);
        await albero.SeesMessagesAsync(1);
        await noordhoek.SeesButtonsAsync("Vraag het MT", "Een bericht plaatsen", "Opnieuw");
        await noordhoek.SeesNoButtonAsync("Nee, alleen van school");
        await visit.PictureAsync("guidance-2-verdicts");
    }

    [Story]
    public async Task An_answer_is_changed_on_the_verdict_and_the_other_answers_are_kept()
    {
        var visit = await SitDownAsync("docent1", "docent2");
        var (dutch, english) = (visit["docent1"], visit["docent2"]);

        await dutch.SaysAsync("Mag ik een foto van een leerling op Instagram zetten?");
        await dutch.SeesAsync("Alleen met toestemming van wie erop staat.", "Is er toestemming voor iedereen die te zien of te horen is?");
        await dutch.PressesAsync("Ja, voor iedereen");
        await dutch.PressesAsync("Onder 16 de ouders, vanaf 16 de leerling");
        await dutch.SeesAsync("Kan iemand hier last van krijgen");
        await dutch.PressesAsync("Nee");
        await dutch.SeesAsync("Ja, dat mag", "Wat je hebt verteld", "Onder 16 de ouders, vanaf 16 de leerling");
        await dutch.SeesAsync("Denk ook hieraan", "Laat je school dit bevestigen.");
        await dutch.DoesNotSeeAsync("Wat je nu doet");
        await visit.PictureAsync("change-1-allowed");

        await dutch.ChangesAsync("Toestemming");
        await dutch.SeesAsync("Is er toestemming voor iedereen die te zien of te horen is?");
        await dutch.PressesAsync("Niemand maakte bezwaar");
        await dutch.SeesAsync("Nee, dat mag niet", "Niemand maakte bezwaar", "NH-10", "Denk ook hieraan");
        await visit.PictureAsync("change-2-not-allowed");

        await dutch.ChangesAsync("Toestemming");
        await dutch.PressesAsync("Ja, voor iedereen");
        await dutch.SeesAsync("Ja, dat mag", "Onder 16 de ouders, vanaf 16 de leerling");
        await dutch.SeesMessagesAsync(1);

        await english.SaysAsync("May I put a photo of a pupil on Instagram?");
        await english.PressesAsync("Nobody objected");
        await english.SeesAsync("No, you may not", "Keep in mind too", "National rule");
        await visit.PictureAsync("change-3-english");
    }

    [Story]
    public async Task The_rule_on_a_verdict_is_explained_in_words_for_a_pupil()
    {
        var visit = await SitDownAsync("docent1", "docent2");
        var (dutch, english) = (visit["docent1"], visit["docent2"]);

        await dutch.SaysAndSeesAsync("Mag ik vrienden worden met een leerling die ik alleen van school ken?", "Nee, dat mag niet");
        await english.SaysAndSeesAsync("May I become friends with a pupil I only know from school?", "No, you may not");
        await dutch.PressesAsync("Leg uit voor een leerling");
        await english.PressesAsync("Explain it to a pupil");

        await dutch.SeesAsync("Uitleg voor een leerling", "NH-31.2", "Je docent wordt online geen vriend met je.", "Bijvoorbeeld: ");
        await english.SeesAsync("Explained to a pupil", "NH-31.2", "Your teacher does not become online friends with you.", "For example: ");
        await dutch.SeesMessagesAsync(2);
        await visit.PictureAsync("pupil-1-explained");
    }
}
