using PolicyBot.EndToEnd.Playing;
using static Microsoft.Playwright.Assertions;

namespace PolicyBot.EndToEnd.Stories;

public sealed class FiveSchoolsStory(TryoutRoom room) : PlayedStory(room)
{
    private const string LongStory =
        "Vanmorgen in de pauze kwam een moeder van groep 7 naar me toe, we hadden het eerst over het weer en de sportdag, en toen vroeg ze of ik de foto's van de "
        + "musical niet gewoon op Instagram kon zetten want haar familie in Spanje kon er niet bij zijn, maar niet alle ouders hebben getekend. Mag dat?";

    /// <summary>A question of each school in both languages, with the verdict and the rule it rests on.</summary>
    private static readonly (string Who, string Source, (string Asked, string Verdict) Dutch, (string Asked, string Verdict) English)[] questions =
    [
        ("komleren1", "KL-34",
            ("ik begin een eigen blog over mijn werk als juf, zonder disclaimer", "Het mag onder voorwaarden"),
            ("I am starting a blog of my own about my work as a teacher, without a disclaimer", "You may, on conditions")),
        ("albero1", "AL-43",
            ("mag een leerling mij toevoegen op mijn werkaccount zonder privégegevens?", "Ja, dat mag"),
            ("May a pupil add me on my work account that shows nothing private?", "Yes, you may")),
        ("leemstee1", "LE-07",
            ("er staat een negatieve review over onze school op google, mag ik daar openbaar op reageren?", "Nee, dat mag niet"),
            ("there is a negative review about our school on google, may I reply to it in public?", "No, you may not")),
        ("borger1", "BO-05",
            ("mag ik een plaatje van internet gebruiken zonder toestemming van de maker?", "Nee, dat mag niet"),
            ("may I use a picture from the internet without the maker's permission?", "No, you may not")),
    ];

    [Story]
    public async Task Each_of_the_five_schools_answers_from_its_own_text_in_both_languages()
    {
        var visit = await SitDownAsync("docent1", "komleren1", "albero1", "leemstee1", "borger1");
        var teacher = visit["docent1"];

        await teacher.SaysAndSeesAsync("ik heb gisteren per ongeluk iets verkeerds over een collega gepost, wat nu?", "Heeft iemand er last van");
        await teacher.PressesAsync("Ja");
        await teacher.SeesAsync("Vertel het MT wat er gebeurde", "NH-26");
        foreach (var (who, source, dutch, _) in questions)
            await visit[who].SaysAndSeesAsync(dutch.Asked, dutch.Verdict, source);
        await visit.PictureAsync("five-schools-dutch");

        await teacher.SaysAndSeesAsync("Yesterday I posted something wrong about a colleague by accident, what now?", "Has it done harm to anybody");
        await teacher.PressesAsync("Yes");
        await teacher.SeesAsync("Tell the MT what happened", "NH-26");
        foreach (var (who, source, _, english) in questions)
            await visit[who].SaysAndSeesAsync(english.Asked, english.Verdict, source);
        await visit.PictureAsync("five-schools-english");
    }

    [Story]
    public async Task A_long_story_with_the_question_at_the_end_is_understood_and_what_it_says_is_shown()
    {
        var visit = await SitDownAsync("docent1", "docent2");
        await visit["docent1"].SaysAndSeesAsync(
            LongStory, "Foto of film van leerlingen delen", "Nee, dat mag niet", "NH-10", "Wat je hebt verteld", "Nee, of iemand wil het niet", "Sociale media");
        await Expect(visit["docent1"].ChangeButton("Toestemming")).ToBeVisibleAsync();
        await Expect(visit["docent1"].ChangeButton("Plek")).ToBeVisibleAsync();
        await visit["docent2"].SaysAndSeesAsync(
            "Yesterday after the parents' evening a colleague and I were clearing up when he told me that a pupil I only know from school keeps sending me friend requests on "
            + "Instagram, and that half the staff has already accepted her. I would rather not make a fuss about it. May I accept it?",
            "Becoming friends with a pupil", "No, you may not", "NH-31.2", "What you told me", "No, only from school");
        await Expect(visit["docent2"].ChangeButton("Known privately")).ToBeVisibleAsync();
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
