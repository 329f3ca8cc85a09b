using PolicyBot.Cards;
using PolicyBot.Policy;
using PolicyBot.Policy.Rules;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Tests.CardsRoom;

internal static class GuidanceSamples
{
    internal static Welcome Welcome(Language l) => new(
        "Noordhoek College",
        l.In("het MT van Noordhoek College", "the management team of Noordhoek College"),
        [
            new(l.In("Mag ik vrienden worden met deze leerling?", "May I friend this pupil?"), "k-1"),
            new(l.In("Mag ik een klassenfoto op Instagram zetten?", "May I put a class photo on Instagram?"), "k-2"),
            new(l.In("Mag ik met ouders in een WhatsApp-groep?", "May I join a WhatsApp group with parents?"), "k-3"),
        ]);

    internal static Help Help(Language l) => new([new(l.In("Stel een vraag", "Ask a question"), "k-ask", ButtonStyle.Primary)]);

    internal static SchoolChoice Schools() => new([new("Noordhoek College", "k-1"), new("Albero", "k-2"), new("Leemstee", "k-3")]);

    internal static Question FirstQuestion(Language l) => new(
        l.In("Vrienden worden met een leerling", "Becoming friends with a pupil"),
        l.In("Alleen als je de leerling ook buiten school kent.", "Only if you also know the pupil outside school."),
        VerdictKind.AllowedIf,
        [],
        l.In("Ken je deze leerling ook privé?", "Do you also know this pupil privately?"),
        l.In("Bijvoorbeeld als familie, buren of via een sportclub.", "For example as family, neighbours or from a sports club."),
        [new(l.In("Ja", "Yes"), "k-yes"), new(l.In("Nee", "No"), "k-no"), new(l.In("Weet ik niet", "I do not know"), "k-unknown")],
        1,
        null,
        "k-stop");

    internal static Question SecondQuestion(Language l) => new(
        l.In("Een foto van leerlingen plaatsen", "Posting a photo of pupils"),
        l.In("Nee, tenzij er toestemming is.", "No, unless there is consent."),
        VerdictKind.NotAllowed,
        [
            new(l.In("Waar komt de foto?", "Where will the photo go?"), l.In("Instagram van de school", "The school's Instagram"), "k-c1"),
            new(l.In("Zijn leerlingen herkenbaar?", "Can pupils be recognised?"), l.In("Ja", "Yes"), "k-c2"),
        ],
        l.In("Hebben alle ouders toestemming gegeven?", "Have all parents given consent?"),
        null,
        [
            new(l.In("Ja, van iedereen op de foto", "Yes, for everyone in the photo"), "k-all"),
            new(l.In("Van sommigen wel, van anderen niet", "For some, not for others"), "k-some"),
            new(l.In("Nee", "No"), "k-no"),
            new(l.In("Weet ik niet", "I do not know"), "k-unknown"),
        ],
        3,
        "k-back",
        "k-stop");

    internal static Answer Allowed(Language l) => new(
        l.In("Vrienden worden met een leerling", "Becoming friends with a pupil"),
        VerdictKind.Allowed,
        l.In("Je kent deze leerling privé. Blijf je wel bewust van je rol.", "You know this pupil privately. Stay aware of your role."),
        [new(l.In("Met leerlingen die je privé kent, mag je online bevriend zijn.", "You may be friends online with pupils you know privately."),
            Strength.Should, l.In("Protocol sociale media, Contact met leerlingen", "Social media protocol, Contact with pupils"))],
        [],
        [],
        [],
        [Trail(l, true)],
        new("k-mt", "k-again", []),
        "Noordhoek College",
        "2026-09");

    internal static Answer NotAllowed(Language l) => Allowed(l) with
    {
        Kind = VerdictKind.NotAllowed,
        ShortAnswer = l.In("Je bent alleen via school met deze leerling in contact.", "You only know this pupil through school."),
        Reasons =
        [
            new(l.In("Je wordt online geen vrienden met leerlingen, behalve als je ze privé kent.", "You do not become friends online with pupils, unless you know them privately."),
                Strength.Must, l.In("Protocol sociale media, Contact met leerlingen", "Social media protocol, Contact with pupils")),
            new(l.In("Een klassenapp met leerlingen onder de 16 mag alleen als ouders het goedvinden.", "A class app with pupils under 16 needs their parents' consent."),
                Strength.Must, l.In("Autoriteit Persoonsgegevens", "Dutch data protection authority"), new DateOnly(2024, 1, 1)),
        ],
        Advice =
        [
            new(l.In("Ook thuis ben je herkenbaar als iemand van school.", "At home, too, people see you as somebody of the school."),
                Strength.Should, l.In("Protocol sociale media, Algemeen", "Social media protocol, General")),
        ],
        ToDo =
        [
            l.In("Wijs het verzoek vriendelijk af.", "Decline the request kindly."),
            l.In("Leg uit dat dit voor alle leerlingen geldt.", "Explain that this goes for all pupils."),
        ],
        AskWhom = [l.In("Je teamleider, op maandag en donderdag", "Your team leader, on Mondays and Thursdays")],
        Trail = [Trail(l, false)],
    };

    internal static Answer AllowedIf(Language l) => Allowed(l) with
    {
        Topic = l.In("Een foto van leerlingen plaatsen", "Posting a photo of pupils"),
        Kind = VerdictKind.AllowedIf,
        ShortAnswer = l.In("Haal eerst de leerlingen zonder toestemming van de foto.", "First take the pupils without consent out of the photo."),
        Reasons =
        [
            new(l.In("Leerlingen van wie de ouders geen toestemming geven, komen niet herkenbaar op een foto.", "Pupils whose parents give no consent cannot be recognised in a photo."),
                Strength.Must, l.In("Protocol sociale media, Beeldmateriaal", "Social media protocol, Pictures")),
        ],
        Trail =
        [
            new(l.In("Hebben alle ouders toestemming gegeven?", "Have all parents given consent?"),
                l.In("Van sommigen wel, van anderen niet", "For some, not for others"), "k-change"),
        ],
        ToDo = [l.In("Maak de gezichten onherkenbaar of kies een andere foto.", "Blur the faces or choose another photo.")],
        Next = new("k-mt", "k-again", [
            new(l.In("Controleer mijn bericht", "Check my message"), "k-check"), new(l.In("Leg uit voor een leerling", "Explain it to a pupil"), "k-explain"),
        ]),
        Related = [new(l.In("Zo regelt je school toestemming", "How your school arranges permission"), [l.In("Ouders vullen elk jaar een formulier in.", "Parents fill in a form every year.")])],
    };

    internal static Answer AskMt(Language l) => AllowedIf(l) with
    {
        Kind = VerdictKind.AskMt,
        ShortAnswer = l.In("Dit mag pas als het MT het goedvindt.", "You need the management team's approval first."),
    };

    internal static Answer NotCovered(Language l) => Allowed(l) with
    {
        Topic = l.In("Een AI-app in de les", "An AI app in class"),
        Kind = VerdictKind.NotCovered,
        ShortAnswer = l.In("Er is geen regel. Overleg met een collega of leg het voor aan het MT.", "There is no rule. Talk to a colleague or ask the management team."),
        Reasons = [],
        AskWhom = [l.In("De ict-coördinator", "The ICT coordinator")],
        Note = l.In("De school volgt ook het protocol van haar stichting. Die tekst heb ik niet.", "The school also follows its foundation's protocol. I do not have that text."),
        Trail = [],
    };

    internal static Candidates Candidates(Language l) => new(
        [
            new(l.In("Een foto van leerlingen plaatsen", "Posting a photo of pupils"), "k-1"),
            new(l.In("Een bericht plaatsen over school", "Posting about school"), "k-2"),
            new(l.In("Een klassenapp beginnen", "Starting a class app"), "k-3"),
        ],
        "k-mt",
        "k-stop");

    internal static Guide Derailing(Language l) => new(
        l.In("Een gesprek loopt uit de hand", "A conversation gets out of hand"),
        l.In("Stop nu met terugschrijven", "Stop writing back now"),
        l.In("Bel meteen iemand van het MT.", "Call somebody of the MT at once."),
        GuideTone.Pressing,
        [
            new(l.In("Doe nu dit", "Do this now"), GuidePartKind.Steps,
                [l.In("Schrijf niets meer terug.", "Do not write back."), l.In("Maak schermafbeeldingen.", "Take screenshots.")]),
            new(l.In("Eén zin om het rustig te houden", "One sentence to keep it calm"), GuidePartKind.Copy,
                [l.In("Ik neem dit serieus en kom erop terug.", "I take this seriously and will get back to you.")]),
            new(l.In("Altijd bereikbaar", "Always available"), GuidePartKind.Points, [l.In("Direct gevaar: bel 112", "Immediate danger: call 112")]),
        ],
        Allowed(l).Reasons,
        [new(l.In("Leg uit voor een leerling", "Explain it to a pupil"), "k-explain")],
        [new(l.In("Waarschuw het MT nu", "Alert the MT now"), "k-alarm", ButtonStyle.Primary)]);

    internal static Guide Repair(Language l) => Derailing(l) with { Tone = GuideTone.Calm, Parts = [Derailing(l).Parts[1]], Choices = [], Foot = [], Related = AllowedIf(l).Related };

    internal static Comparison Compared(Language l) => new(
        l.In("Vrienden worden met een leerling", "Becoming friends with a pupil"),
        new("Noordhoek College", VerdictKind.AllowedIf, true, l.In("Alleen als je de leerling ook privé kent.", "Only if you also know the pupil privately."), Allowed(l).Reasons, []),
        new("Albero", VerdictKind.NotAllowed, false, l.In("Dit mag niet volgens Albero.", "Albero does not allow this."), [], [l.In("de directeur", "the director")],
            NotCovered(l).Note),
        [new(l.In("Vraag het MT", "Ask the MT"), "k-mt")]);

    internal static Candidates Unknown() => new([], "k-mt", "k-stop");

    internal static Notice Notice(Language l) => new(
        l.In("Deze knop is niet meer geldig", "This button no longer works"),
        l.In("Er is niets veranderd. Stel je vraag gerust opnieuw.", "Nothing has changed. Feel free to ask again."),
        [new(l.In("Nieuwe vraag", "New question"), "k-again")]);

    private static TrailItem Trail(Language l, bool privately) => new(
        l.In("Ken je deze leerling ook privé?", "Do you also know this pupil privately?"),
        privately ? l.In("Ja", "Yes") : l.In("Nee", "No"),
        "k-change");
}
