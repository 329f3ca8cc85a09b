using PolicyBot.Policy;
using PolicyBot.Tests.PacksRoom;
using PolicyBot.Understanding;

namespace PolicyBot.Tests.UnderstandingRoom;

/// <summary>How people type, read with the vocabulary as it is shipped.</summary>
public sealed class ShippedTopicTests
{
    private static readonly LocalUnderstanding ears = ShippedEars.Understanding;

    [Theory]
    [InlineData("Mag ik vriendne worden met deze leerlng op instgaram?", "friend-pupil")]
    [InlineData("kmag tog wel n leerling adden op snap", "friend-pupil")]
    [InlineData("mag ik fotoos van leerlignen op faceboek zeten", "photo-pupil")]
    [InlineData("hoe wrkt deze bot", "help")]
    public void Typing_errors_and_chat_spelling_are_read_through(string sentence, string topic) => Finds(topic, sentence);

    [Theory]
    [InlineData("Magda een foto van ons klasken op facebook zetten, de ouders zeggen ja", "photo-pupil")]
    [InlineData("ne leerling heeft een nepaccount gemaakt van de juf van 't zesde", "report-pupil-staff")]
    [InlineData("den directeur wil weten wie er namens de school mag reageren op de pers", "speak-for-school")]
    public void Flemish_is_understood(string sentence, string topic) => Finds(topic, sentence);

    [Theory]
    [InlineData("die post offline halen hoe doe ik dat", "removal-request")]
    [InlineData("mag ik een post van een collega reposten", "share-forward")]
    [InlineData("my mate's kid is in my class and wants to follow me on snapchat", "friend-pupil")]
    public void Dutch_with_English_words_and_British_English_are_understood(string sentence, string topic) => Finds(topic, sentence);

    [Theory]
    [InlineData("klassenfoto insta", "photo-pupil")]
    [InlineData("vertrouwenspersoon wanneer aanwezig", "contacts")]
    [InlineData("filmpje van mij op tiktok gezet door leerling", "report-pupil-staff")]
    public void Neither_a_question_mark_nor_a_whole_sentence_is_needed(string sentence, string topic) => Finds(topic, sentence);

    [Theory]
    [InlineData("menu", "help")]
    [InlineData("pesten", "report-pupil-pupil")]
    [InlineData("roddels", "negative-message")]
    public void One_word_is_enough_when_it_says_all(string word, string topic) => Finds(topic, word);

    [Theory]
    [InlineData("leerling")]
    [InlineData("docent")]
    [InlineData("facebook")]
    [InlineData("school")]
    public void One_word_that_may_be_about_anything_chooses_nothing(string word)
    {
        var understood = ears.Read(word);
        Assert.Null(understood.Topic);
        Assert.NotEmpty(understood.Candidates);
    }

    [Theory]
    [InlineData("mag een foto van leerlingen online zonder toestemming van de ouders", "photo-pupil")]
    [InlineData("wat gebeurt er als een collega zich niet aan de regels houdt", "measures")]
    [InlineData("mag ik een filmpje van een collega plaatsen als ze dat niet wil", "photo-colleague")]
    public void Negation_does_not_lead_astray(string sentence, string topic) => Finds(topic, sentence);

    [Theory]
    [InlineData("twee leerlingen uit 2b pesten een klasgenoot in de groepsapp", "report-pupil-pupil")]
    [InlineData("een leerling scheldt mij uit op snapchat", "report-pupil-staff")]
    [InlineData("een vader scheldt mij uit op facebook, ik wil dat melden", "report-other")]
    [InlineData("a pupil filmed me during my lesson and put it on tiktok", "report-pupil-staff")]
    [InlineData("some lads from year 9 made a fake account of a girl in their class", "report-pupil-pupil")]
    public void Who_does_it_to_whom_makes_the_difference(string sentence, string topic) => Finds(topic, sentence);

    [Theory]
    [InlineData("Gisteravond zat ik met een glas wijn op de bank en zag ik dat een vader in de ouderapp een heel verhaal over mij had geschreven. Er klopt niets van en drie andere moeders reageerden ook al. Ik heb er slecht van geslapen en wil vanmiddag iets terugschrijven. Mag ik met hem in discussie gaan?", "discuss-with-pupil-or-parent")]
    [InlineData("Vorige week hadden we sportdag en ik heb de hele dag foto's gemaakt van mijn groep 5. Het regende, maar de kinderen hadden veel plezier en er staan prachtige gezichten op. Een collega zei dat het op onze Instagram hoort. Mag ik die foto's van de leerlingen daar plaatsen?", "photo-pupil")]
    public void A_long_story_with_the_question_at_its_end_is_understood(string sentence, string topic) => Finds(topic, sentence);

    [Theory]
    [InlineData("may I bring my dog to school")]
    [InlineData("de printer op de gang is stuk")]
    [InlineData("hoe schrijf ik een goede toets over breuken")]
    [InlineData("er staat een boze vader in de gang")]
    [InlineData("kan ik mijn bestelling nog plaatsen")]
    [InlineData("wanneer begint de kerstvakantie")]
    [InlineData("can you recommend a restaurant for friday")]
    [InlineData("write python code that sorts a list")]
    public void What_is_not_about_being_online_is_out_of_scope(string sentence) => Finds("out-of-scope", sentence);

    [Fact]
    public void Nearly_every_example_is_read_as_its_own_topic()
    {
        var examples = Shipped.Shelf.Vocabulary.Topics.SelectMany(topic => topic.DutchExamples.Concat(topic.EnglishExamples).Where((_, index) => index % 10 == 0).Select(text => (topic.Id, text))).ToList();
        Assert.InRange(examples.Count(example => ears.Read(example.text).Topic == example.Id), 0.99 * examples.Count, examples.Count);
    }

    private static void Finds(string topic, string sentence)
    {
        var understood = ears.Read(sentence);
        Assert.True(understood.Topic == new TopicId(topic),
            $"{sentence} → {understood.Topic?.Value ?? "nothing"}: {string.Join(", ", understood.Candidates.Select(c => $"{c.Topic} {c.Confidence:0.00}"))}");
    }
}
