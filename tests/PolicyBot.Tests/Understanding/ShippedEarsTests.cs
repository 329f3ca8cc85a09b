using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Tests.PacksRoom;
using PolicyBot.Understanding;

namespace PolicyBot.Tests.UnderstandingRoom;

/// <summary>What colleagues type, read with the vocabulary as it is shipped.</summary>
public sealed class ShippedEarsTests
{
    private static readonly LocalUnderstanding ears = ShippedEars.Understanding;

    [Theory]
    [InlineData("mag ik vrienden worden met deze leerling?", "friend-pupil")]
    [InlineData("may I friend this student?", "friend-pupil")]
    [InlineData("mag ik vrienden worden met de dochter van mijn beste vriendin?", "friend-pupil")]
    [InlineData("mag ik dit plaatsen?", "posting-check")]
    [InlineData("can I post this?", "posting-check")]
    [InlineData("vriendschapsverzoek gekregen van een leerling op insta", "friend-pupil")]
    [InlineData("mag ik in de klassenapp van 2b", "class-group")]
    [InlineData("foto van de sportdag op facebook zetten zonder toestemming van de ouders", "photo-pupil")]
    [InlineData("moet ik reageren op een boze ouder op facebook", "discuss-with-pupil-or-parent")]
    public void What_colleagues_ask_most_finds_its_topic(string sentence, string topic) =>
        Assert.Equal(new TopicId(topic), ears.Read(sentence).Topic);

    [Theory]
    [InlineData("mag ik vrienden worden met de dochter van mijn beste vriendin?", "yes")]
    [InlineData("m'n nichtje zit in mijn klas, mag ze me volgen", "yes")]
    [InlineData("vriendschapsverzoek van de zoon van mijn zus", "yes")]
    [InlineData("may I accept my best friend's daughter", "yes")]
    [InlineData("ik ken haar niet privé", "no")]
    [InlineData("een klasgenoot van mijn nichtje wil mij volgen", null)]
    [InlineData("mijn dochter zit bij ons op school en haar vriendin wil mij toevoegen", null)]
    [InlineData("een leerling die bij mijn dochter in de klas zit", null)]
    [InlineData("mag het alleen als ik haar privé ken", null)]
    [InlineData("it is not my niece who is in my class", null)]
    public void Whether_a_pupil_is_known_privately_is_heard_only_of_that_pupil(string sentence, string? answer) =>
        Hears("known-privately", answer, sentence);

    [Theory]
    [InlineData("professional-account", "yes", "mag ik een leerling volgen op mijn werkaccount")]
    [InlineData("professional-account", null, "moet ik mijn werkaccount gebruiken")]
    [InlineData("professional-account", null, "met mijn werkaccount of privé")]
    [InlineData("professional-account", "no", "leerlingen op mijn privé insta")]
    [InlineData("in-whose-name", "school", "ik schrijf namens de school")]
    [InlineData("mentor-of-pupils", "yes", "ik ben mentor van deze klas, mag ik in hun app")]
    [InlineData("mentor-of-pupils", null, "ik ben mentor van een andere klas")]
    [InlineData("mentor-of-pupils", "no", "ik zit in hun app maar ben geen mentor")]
    [InlineData("parents-permit-group", "yes", "hun ouders vinden het goed dat ik in de app zit")]
    [InlineData("parents-permit-group", null, "mag het als hun ouders het goed vinden")]
    [InlineData("parents-permit-group", "no", "niet alle ouders vinden het goed")]
    [InlineData("consent", "given", "alle ouders hebben toestemming gegeven, mag de foto online")]
    [InlineData("consent", "refused", "niet alle ouders hebben toestemming gegeven")]
    [InlineData("consent", null, "heb ik toestemming van alle ouders nodig")]
    [InlineData("consent", null, "mag het als alle ouders het goed vinden")]
    [InlineData("consent", "refused", "een moeder wil niet dat haar zoon op de foto staat")]
    [InlineData("reply-where", "public", "mag ik reageren op een boze ouder op facebook")]
    [InlineData("reply-where", "public", "moet ik reageren op een boze ouder op facebook")]
    [InlineData("discussion-negative", "yes", "mag ik reageren op een boze ouder op facebook")]
    [InlineData("tone", "heated", "een leerling scheldt me uit op insta")]
    public void A_fact_is_heard_where_it_is_said_and_not_where_it_is_asked(string fact, string? answer, string sentence) =>
        Hears(fact, answer, sentence);

    [Theory]
    [InlineData("mag ik een filmpje van een leerling doorsturen in de teamapp? hun ouders hebben nee gezegd", "in-picture=pupils consent=refused channel=social")]
    [InlineData("can I pass on a photo of my class to the parents' app? all parents said yes", "in-picture=pupils consent=given channel=closed")]
    public void Who_is_seen_in_a_picture_that_is_passed_on_and_whether_they_agree_is_heard(string sentence, string facts)
    {
        var read = ears.Read(sentence);
        Assert.Equal(new TopicId("share-forward"), read.Topic);
        foreach (var (fact, answer) in Shipped.Known(facts).Answers)
            Assert.Equal(answer, read.Facts[fact]);
    }

    private static void Hears(string fact, string? answer, string sentence) =>
        Assert.Equal(answer, ears.Read(sentence).Facts[new FactId(fact)]?.Value);
}
