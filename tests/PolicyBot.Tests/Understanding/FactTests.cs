using static PolicyBot.Tests.UnderstandingRoom.SmallVocabulary;

namespace PolicyBot.Tests.UnderstandingRoom;

public sealed class FactTests
{
    [Theory]
    [InlineData("mag ik hem toevoegen, ik ken hem privé", "yes")]
    [InlineData("ik ken hem ook prive", "yes")]
    [InlineData("privé ken ik hem al jaren", "yes")]
    [InlineData("ik ken hem niet privé", "no")]
    [InlineData("ik ken hem alleen van school", "no")]
    [InlineData("it is a family friend", "yes")]
    [InlineData("I don't know him privately", "no")]
    [InlineData("misschien ken ik hem privé", null)]
    [InlineData("waarom mag ik niet zeggen dat ik hem privé ken", null)]
    [InlineData("mag ik vrienden worden met deze leerling", null)]
    public void Knowing_a_pupil_privately_is_heard(string sentence, string? answer) =>
        Assert.Equal(answer, Heard(Privately, sentence)?.Value);

    [Theory]
    [InlineData("mag ik een foto plaatsen? de ouders hebben toestemming gegeven", "yes")]
    [InlineData("we hebben toestmming van de ouders", "yes")]
    [InlineData("mag ik een foto plaatsen zonder toestemming", "no")]
    [InlineData("mag ik zonder hun toestemming een foto plaatsen", "no")]
    [InlineData("de ouders hebben geen toestemming gegeven", "no")]
    [InlineData("de ouders hebben niet toestemming gegeven", "no")]
    [InlineData("the parents have not given permission", "no")]
    [InlineData("can I post it without consent", "no")]
    [InlineData("the parents agreed, may I post it", "yes")]
    [InlineData("niet zonder toestemming toch", null)]
    [InlineData("niet alle ouders hebben toestemming gegeven", null)]
    [InlineData("sommige ouders hebben toestemming gegeven", null)]
    [InlineData("ik weet niet of er toestemming is", null)]
    [InlineData("moet ik toestemming vragen voor een foto", null)]
    [InlineData("do I need consent for a photo", null)]
    [InlineData("mag het als de ouders toestemming geven", null)]
    [InlineData("de ene ouder gaf toestemming, de andere geen toestemming", null)]
    [InlineData("het mag niet, maar de ouders gaven toestemming", "yes")]
    [InlineData("waarom mag ik met toestemming geen foto plaatsen", null)]
    public void Consent_is_heard_only_where_it_is_certain(string sentence, string? answer) =>
        Assert.Equal(answer, Heard(Consent, sentence)?.Value);

    [Theory]
    [InlineData("mag ik met mijn privéaccount een leerling volgen", "private")]
    [InlineData("mag ik met mijn werkaccount een leerling volgen", "school")]
    [InlineData("can I follow a student with my school account", "school")]
    [InlineData("mag het met mijn oude-schoolaccount", null)]
    [InlineData("niet met mijn schoolaccount", null)]
    [InlineData("met mijn schoolaccount of mijn privéaccount?", null)]
    [InlineData("hij is een fake schoolaccount begonnen", null)]
    public void With_more_than_yes_and_no_a_negation_is_never_turned_into_an_answer(string sentence, string? answer) =>
        Assert.Equal(answer, Heard(Account, sentence)?.Value);

    [Fact]
    public void What_the_bot_knows_by_itself_is_not_heard() => Assert.Null(Heard(Mentor, "ik ben mentor van deze leerling"));

    [Fact]
    public void Several_facts_are_heard_in_one_sentence()
    {
        var facts = SmallVocabulary.Understanding.Read("Mag ik met mijn schoolaccount een foto delen? De ouders hebben toestemming gegeven.").Facts;
        Assert.Equal("school", facts[Account.Id]?.Value);
        Assert.Equal("yes", facts[Consent.Id]?.Value);
    }
}
