using PolicyBot.EndToEnd.Playing;

namespace PolicyBot.EndToEnd.Stories;

public sealed class FiveSchoolsStory(TryoutRoom room) : PlayedStory(room)
{
    private const string LongStory =
        "Vanmorgen in de pauze kwam een moeder van groep 7 naar me toe, we hadden het eerst over het weer en de sportdag, en toen vroeg ze of ik de foto's van de "
        + "musical niet gewoon op Instagram kon zetten want haar familie in Spanje kon er niet bij zijn, maar niet alle ouders hebben getekend. Mag dat?";

    [Story]
    public async Task Each_of_the_five_schools_answers_from_its_own_text()
    {
        var visit = await SitDownAsync("docent1", "komleren1", "albero1", "leemstee1", "borger1");

        await visit["docent1"].SaysAndSeesAsync("ik heb gisteren per ongeluk iets verkeerds over een collega gepost, wat nu?", "Heeft iemand er last van");
        await visit["docent1"].PressesAsync("Ja");
        await visit["docent1"].SeesAsync("Vertel het MT wat er gebeurde", "NH-26");
        await visit["komleren1"].SaysAndSeesAsync("ik begin een eigen blog over mijn werk als juf, zonder disclaimer", "KL-34");
        await visit["albero1"].SaysAndSeesAsync("mag een leerling mij toevoegen op mijn werkaccount zonder privégegevens?", "AL-43");
        await visit["leemstee1"].SaysAndSeesAsync("er staat een negatieve review over onze school op google, mag ik daar openbaar op reageren?", "LE-07");
        await visit["borger1"].SaysAndSeesAsync("mag ik een plaatje van internet gebruiken zonder toestemming van de maker?", "BO-05");
        await visit.PictureAsync("five-schools-dutch");
    }

    [Story]
    public async Task A_long_story_with_the_question_at_the_end_is_understood_and_what_it_says_is_shown()
    {
        var visit = await SitDownAsync("docent1", "docent2");
        await visit["docent1"].SaysAndSeesAsync(LongStory, "Foto of film van leerlingen delen");
        await visit["docent2"].SaysAndSeesAsync(
            "Yesterday after the parents' evening a colleague and I were clearing up when he told me that a pupil I only know from school keeps sending me friend requests on "
            + "Instagram, and that half the staff has already accepted her. I would rather not make a fuss about it. May I accept it?", "No, you may not", "NH-31.2");
        await visit.PictureAsync("five-schools-long-story");
    }

    [Story]
    public async Task Who_works_at_two_schools_sees_them_side_by_side()
    {
        var visit = await SitDownAsync("samen1");
        var teacher = visit["samen1"];
        await teacher.SaysAndSeesAsync("mag ik vrienden worden met een leerling die ik alleen van school ken?", "Bij welke school werk je?");
        await teacher.PressesAsync("Praktijkschool De Noordhoek");
        await teacher.SeesAsync("Nee, dat mag niet");
        await teacher.SaysAndSeesAsync("wat zeggen ze bij Albero?", "De twee scholen naast elkaar");
        await visit.PictureAsync("five-schools-side-by-side");
    }

    [Story]
    public async Task What_is_told_and_what_stops_everything_is_shown_calmly()
    {
        var visit = await SitDownAsync("docent1", "docent2", "komleren1");
        await visit["docent1"].SaysAndSeesAsync("wie is de vertrouwenspersoon en wanneer is die er?", "112");
        await visit["docent2"].SaysAndSeesAsync("a nude photo of one of our pupils is going round in the group chat", "Look no further");
        await visit["komleren1"].SaysAndSeesAsync("hoe leren wij als team over social media, is daar tijd en geld voor?", "KL-41");
        await visit.PictureAsync("five-schools-told");
    }
}
