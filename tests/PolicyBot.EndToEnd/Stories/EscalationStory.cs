using System.Text.RegularExpressions;
using PolicyBot.EndToEnd.Playing;
using static Microsoft.Playwright.Assertions;

namespace PolicyBot.EndToEnd.Stories;

public sealed partial class EscalationStory(TryoutRoom room) : PlayedStory(room)
{
    private const string Asked = "Mag ik vrienden worden met deze leerling?";
    private const string GetsOutOfHand = "help het loopt volledig uit de hand in de ouderapp, iedereen valt over elkaar heen";
    private const string Remark = "Zij traint bij de club van mijn zoon.";

    [Story]
    public async Task A_doubt_goes_to_the_MT_and_the_advice_comes_back_at_once()
    {
        var visit = await SitDownAsync("docent1", "mt1", "kanaal-mt");
        var (teacher, mt, channel) = (visit["docent1"], visit["mt1"], visit["kanaal-mt"]);

        await teacher.SaysAndSeesAsync(Asked, "Ken je deze leerling ook privé?");
        await teacher.PressesAsync("Weet ik niet zeker");
        await teacher.SeesAsync("Overleg eerst");
        await teacher.PressesAsync("Vraag het MT");
        await teacher.SeesAsync("Het MT ziet je vraag, mijn antwoord en wat je hier schrijft.", Asked);
        await visit.PictureAsync("escalation-1-form");
        await teacher.WritesAsync("Wat wil je erbij zeggen?", Remark);
        await teacher.ChoosesAsync("Vandaag nog");
        await teacher.PressesAsync("Bekijk");
        await teacher.SeesAsync("Klopt dit zo?", "Er is nog niets verstuurd.", Remark, "Overleg eerst");
        await visit.PictureAsync("escalation-2-review");
        await teacher.PressesAsync("Verstuur");
        await teacher.SeesAsync("Je vraag is bij het MT", "Nog niet opgepakt");
        var number = await NumberAsync(teacher);

        await channel.SeesAsync($"Vraag {number}", "Vandaag", "Nog niet opgepakt");
        await channel.DoesNotSeeAsync(Asked, Remark, "vrienden", "leerling", "Docent");
        await visit.PictureAsync("escalation-3-alert");
        await channel.PressesAsync("Open in privéchat");
        await channel.HearsAsync("Ik heb het in je privéchat gezet.");
        await mt.SeesAsync($"Vraag {number}", "Docent Noordhoek", Asked, Remark, "Overleg eerst", "NH-20.2", "Privé bekend", "Weet ik niet zeker");
        await visit.PictureAsync("escalation-4-case");

        await mt.PressesAsync("Ik pak dit op");
        await mt.SeesAsync("Jij hebt deze vraag opgepakt.");
        await teacher.SeesAsync($"Iemand van het MT heeft vraag {number} opgepakt");
        await channel.SeesAsync("Opgepakt");
        await visit.PictureAsync("escalation-5-taken");

        await mt.PressesAsync("Geef advies");
        await mt.ChoosesAsync("Niet doen");
        await mt.WritesAsync("Leg het kort uit.", "Wacht tot ze van school is.");
        await visit.PictureAsync("escalation-6-advice-form");
        await mt.PressesAsync("Verstuur");
        await mt.SeesAsync("Beantwoord", "Advies van het MT: Niet doen", "Wacht tot ze van school is.");
        await teacher.SeesAsync("Advies van het MT", "Niet doen", "Wacht tot ze van school is.", number);
        await channel.SeesAsync("Beantwoord");
        await channel.DoesNotSeeAsync(Asked, Remark, "vrienden", "leerling", "Docent", "Wacht tot", "Niet doen");
        await visit.PictureAsync("escalation-7-advice");

        await teacher.SaysAndSeesAsync("mijn vragen", number, "Beantwoord");
        await visit.PictureAsync("escalation-8-my-questions");
    }

    [Story]
    public async Task A_second_member_of_the_MT_hears_that_somebody_has_it_already()
    {
        var visit = await SitDownAsync("docent1", "mt1", "mt2");
        var (teacher, first, second) = (visit["docent1"], visit["mt1"], visit["mt2"]);
        var number = await SendsByTypingAsync(teacher);
        await first.SaysAndSeesAsync($"zaak {number}", "Nog niet opgepakt");
        await second.SaysAndSeesAsync($"zaak {number}", "Nog niet opgepakt");

        // The word that somebody took it on reaches the second member late, so that the button still stands there.
        await visit.PlanFaultAsync("429", second);
        await first.PressesAsync("Ik pak dit op");
        await first.SeesAsync("Jij hebt deze vraag opgepakt.");
        await second.PressesAsync("Ik pak dit op");
        await second.SeesAsync("MT-lid Een heeft deze vraag al opgepakt. Er is niets veranderd.");
        await second.SeesNoButtonAsync("Ik pak dit op");
        await visit.PictureAsync("escalation-9-second-member");

        await second.SaysAndSeesAsync("ik pak dit op");
        await second.SeesNoButtonAsync("Geef advies");
        await first.PressesAsync("Geef terug aan het MT");
        await teacher.SeesAsync($"Vraag {number} is teruggegeven aan het MT");
    }

    [Story]
    public async Task The_whole_way_to_an_advice_can_be_typed()
    {
        var visit = await SitDownAsync("docent1", "mt1");
        var (teacher, mt) = (visit["docent1"], visit["mt1"]);

        var number = await SendsByTypingAsync(teacher);
        await visit.PictureAsync("typed-case-1-receipt");
        await mt.SaysAndSeesAsync("open zaken", "Vragen die wachten", number);
        await visit.PictureAsync("typed-case-2-open");
        await mt.SaysAndSeesAsync($"zaak {number}", $"Vraag {number}", "mag ik dit plaatsen?");
        await mt.SaysAndSeesAsync("ik pak dit op", "Jij hebt deze vraag opgepakt.");
        await teacher.SeesAsync("opgepakt");
        await mt.SaysAndSeesAsync("geef advies", $"Jouw advies bij vraag {number}");
        await mt.SaysAndSeesAsync("eerst aanpassen: haal de naam van de school weg", "Beantwoord");
        await teacher.SeesAsync("Advies van het MT", "Eerst aanpassen", "haal de naam van de school weg");
        await visit.PictureAsync("typed-case-3-advice");
    }

    [Story]
    public async Task The_whole_way_reads_well_in_English()
    {
        var visit = await SitDownAsync("docent2", "mt1");
        var (teacher, mt) = (visit["docent2"], visit["mt1"]);

        await teacher.SaysAndSeesAsync("May I friend this student?", "Do you also know this pupil privately?");
        await teacher.PressesAsync("Not sure");
        await teacher.PressesAsync("Ask the MT");
        await teacher.WritesAsync("What do you want to add?", "She trains at my son's club.");
        await visit.PictureAsync("english-1-form");
        await teacher.PressesAsync("Review");
        await visit.PictureAsync("english-2-review");
        await teacher.PressesAsync("Send");
        await teacher.SeesAsync("The management team has your question");
        var number = await NumberAsync(teacher);
        await visit.PictureAsync("english-3-receipt");

        await mt.SaysAndSeesAsync($"zaak {number}", "She trains at my son's club.");
        await mt.PressesAsync("Ik pak dit op");
        await mt.PressesAsync("Geef advies");
        await mt.ChoosesAsync("Het mag");
        await mt.WritesAsync("Leg het kort uit.", "You know her outside school.");
        await mt.PressesAsync("Verstuur");
        await teacher.SeesAsync("Advice of the management team", "Go ahead", "You know her outside school.");
        await visit.PictureAsync("english-4-advice");
        await teacher.SaysAndSeesAsync("my questions", number);
        await visit.PictureAsync("english-5-my-questions");
    }

    [Story]
    public async Task One_tap_brings_the_MT_to_a_conversation_that_gets_out_of_hand_with_a_sentence_to_hold_it()
    {
        var visit = await SitDownAsync("docent1", "docent2", "mt1", "kanaal-mt");
        var (dutch, english, mt, channel) = (visit["docent1"], visit["docent2"], visit["mt1"], visit["kanaal-mt"]);

        await dutch.SaysAndSeesAsync(
            GetsOutOfHand, "Stop nu met terugschrijven", "Eén zin om het rustig te houden", "Ik lees dit en neem het serieus. Ik kom er op een andere manier bij je op terug.", "NH-21");
        await english.SaysAndSeesAsync(
            "help, the parents' chat is completely out of hand, everybody is at each other's throats",
            "Stop writing back now", "One sentence to keep it calm", "I have read this and take it seriously. I will get back to you in another way.", "NH-21");
        await english.SeesButtonsAsync("Alert the MT now", "Ask the MT");
        await visit.PictureAsync("derailing-1-holding-sentence");

        await dutch.PressesAsync("Waarschuw het MT nu");
        await dutch.SeesAsync("Je vraag is bij het MT", "Nog niet opgepakt");
        var number = await NumberAsync(dutch);
        await channel.SeesAsync($"Vraag {number}", "Vandaag", "Nog niet opgepakt");
        await channel.DoesNotSeeAsync(GetsOutOfHand, "ouderapp", "Docent");
        await channel.PressesAsync("Open in privéchat");
        await mt.SeesAsync($"Vraag {number}", "Docent Noordhoek", GetsOutOfHand, "NH-21");
        await visit.PictureAsync("derailing-2-alerted");
    }

    private static async Task<string> SendsByTypingAsync(Column teacher)
    {
        await teacher.SaysAndSeesAsync("mag ik dit plaatsen?", "Namens wie plaats je het?");
        await teacher.SaysAndSeesAsync("vraag het MT", "Wat wil je erbij zeggen?");
        await teacher.SaysAndSeesAsync("Het gaat over ons schoolfeest.", "Klopt dit zo?", "Het gaat over ons schoolfeest.");
        await teacher.SaysAndSeesAsync("verstuur", "Je vraag is bij het MT");
        return await NumberAsync(teacher);
    }

    /// <summary>The number on the receipt, to speak about it later.</summary>
    private static async Task<string> NumberAsync(Column teacher)
    {
        await Expect(teacher.Newest).ToContainTextAsync(CaseNumber());
        return CaseNumber().Match(await teacher.Newest.InnerTextAsync()).Value;
    }

    [GeneratedRegex(@"\b20\d\d-\d{4}")]
    private static partial Regex CaseNumber();
}
