using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Understanding;

namespace PolicyBot.Tests.UnderstandingRoom;

/// <summary>Five topics, everything else and five facts, enough to see how sentences are understood.</summary>
internal static class SmallVocabulary
{
    public static readonly Fact Privately = YesNo("known-privately",
        ["ken hem privé", "ken haar privé", "privé bekend", "vriend van de familie", "know him privately", "know her privately", "family friend"],
        ["alleen van school", "ken hem niet privé", "dont know him privately", "only from school"]);

    public static readonly Fact Consent = YesNo("consent",
        ["toestemming", "toestemming gegeven", "ouders vinden het goed", "consent", "permission", "parents agreed"],
        ["geen toestemming", "no consent", "no permission"]);

    public static readonly Fact Account = new(new("account"), Both("Met welk account?"), Both("Account"), null,
    [
        new(new("private"), new("Privéaccount", "Private account"), ["privé", "eigen account", "personal"], ["privéaccount", "eigen account", "private account", "personal account"]),
        new(new("school"), new("Schoolaccount", "School account"), ["werkaccount", "school"], ["schoolaccount", "werkaccount", "account van school", "school account", "work account"]),
    ]);

    public static readonly Fact Age = new(new("age"), Both("Hoe oud?"), Both("Leeftijd"), null,
    [
        new(new("under-16"), new("Jonger dan 16", "Under 16"), [], ["jonger dan 16"]),
        new(new("from-16"), new("16 of ouder", "16 or older"), [], ["16 of ouder", "volwassen"]),
        new(new("unsure"), new("Weet ik niet", "Not sure"), [], []),
    ]);

    public static readonly Fact Mentor = YesNo("mentor", ["mentor"], []) with { Role = new RoleId("mentor") };

    public static readonly IReadOnlyList<Fact> Facts = [Privately, Consent, Account, Age, Mentor];

    public static readonly IReadOnlyList<Topic> Topics =
    [
        Topic("friend-pupil",
            ["mag ik vrienden worden met deze leerling", "mag ik een leerling toevoegen op facebook", "een leerling stuurt mij een vriendschapsverzoek",
             "mag ik een leerling volgen op instagram", "een leerling wil mij volgen, mag ik accepteren", "mag ik bevriend zijn met leerlingen op social media",
             "ik kreeg een vriendverzoek van een leerling", "mag ik een leerling terugvolgen op tiktok"],
            ["may i friend this student", "can i add a pupil on facebook", "a student sent me a friend request", "may i follow a student on instagram",
             "can i accept a follow request from a pupil", "am i allowed to be friends with students on social media", "a pupil wants to connect with me"]),
        Topic("photo-pupil",
            ["mag ik een foto van leerlingen plaatsen", "mag ik foto's van het schoolreisje op facebook zetten", "mag ik een filmpje van mijn klas delen",
             "mag ik een leerling op de foto zetten", "mogen we foto's van leerlingen op de website publiceren", "mag ik beeldmateriaal van leerlingen gebruiken",
             "ik heb foto's gemaakt van de sportdag, mag ik die posten"],
            ["may i post a photo of pupils", "can i share pictures of the school trip", "may i put a video of my class online",
             "can we publish photos of students on the website", "am i allowed to take a picture of a student", "can i upload class photos to facebook"]),
        Topic("group-chat",
            ["mag ik een whatsappgroep maken met mijn klas", "mag ik in de groepsapp van de leerlingen", "mag ik een appgroep met leerlingen beginnen",
             "mag ik een groepschat voor mijn mentorklas aanmaken", "mogen we een klassenapp gebruiken", "mag ik meedoen aan de klassenapp"],
            ["may i start a whatsapp group with my class", "can i join the group chat of my students", "may i create a group app for my mentor class",
             "can we use a class group chat", "am i allowed in the students' whatsapp group"]),
        Topic("private-message",
            ["mag ik een leerling een privébericht sturen", "mag ik appen met een leerling", "een leerling stuurt mij 's avonds berichtjes", "mag ik een leerling een dm sturen",
             "mag ik terugappen als een leerling mij appt", "mag ik chatten met een leerling buiten schooltijd"],
            ["may i send a student a private message", "can i text a pupil", "a student messages me in the evening", "may i dm a student",
             "can i reply when a pupil texts me", "may i chat with a pupil after school hours"]),
        Topic("posting-check",
            ["mag ik dit bericht over school plaatsen", "wil je mijn bericht controleren", "kan ik dit zo op linkedin zetten", "mag ik mijn mening over school posten",
             "controleer deze tekst voordat ik hem plaats", "mag ik iets over mijn werk schrijven op twitter"],
            ["may i post this message about school", "can you check my post", "is it ok to put this on linkedin", "may i share my opinion about school online",
             "check this text before i post it", "may i write about my work on twitter"]),
        Topic("out-of-scope",
            ["hoe laat begint de les", "wanneer is de vakantie", "de printer is kapot", "wat is het weer", "vertel een mop", "ik ben ziek vandaag", "mag ik vrij",
             "wie heeft de sleutel", "hoe maak ik een toets", "wat eten we", "mijn rooster klopt niet", "mag ik eerder naar huis", "waar is lokaal 12", "hoeveel is drie keer zeven",
             "wanneer zijn de rapporten klaar", "een leerling heeft geen jas bij zich", "mag ik een hond meenemen", "ik wil een cadeau kopen", "mag dat", "ja", "wie ben jij",
             "schrijf een verhaal", "de leerling moet nablijven", "mag ik thuis werken", "leerlingen hebben honger", "mag een leerling eten in de klas"],
            ["what time does the meeting start", "when is the holiday", "the printer is broken", "what is the weather like", "tell me a joke", "i am ill today", "can i take a day off",
             "who has the key", "how do i make a test", "what is for lunch", "my timetable is wrong", "may i bring my bike inside", "where is room 12", "how much is three times seven",
             "when does the train leave", "a student forgot his coat", "can i have a cup of coffee", "write a story", "what is your name", "how do i sort a list", "is that allowed",
             "who won the match", "what is the capital of france", "print this for me", "i have a headache"]),
    ];

    public static readonly LocalUnderstanding Understanding = new(Topics, Facts);

    public static AnswerId? Heard(Fact fact, string sentence) => Understanding.Read(sentence).Facts[fact.Id];

    private static Fact YesNo(string id, string[] yes, string[] no) =>
        new(new(id), Both(id), Both(id), null, [new(new("yes"), new("Ja", "Yes"), [], yes), new(new("no"), new("Nee", "No"), [], no)]);

    private static Topic Topic(string id, string[] dutch, string[] english) => new(new(id), TopicKind.Check, Both(id), [], [], null, dutch, english);

    private static Words Both(string text) => new(text, text);
}
