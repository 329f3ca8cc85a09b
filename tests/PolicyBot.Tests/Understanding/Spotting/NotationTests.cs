using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Understanding.Reading;
using PolicyBot.Understanding.Spotting;

namespace PolicyBot.Tests.UnderstandingRoom.Spotting;

/// <summary>How a phrase is written, and what it finds.</summary>
public sealed class NotationTests
{
    [Theory]
    [InlineData("rode fiets", "mag de rode fiets hier", true)]
    [InlineData("rode fiets", "mag de rode en ook nieuwe fiets hier", false)]
    [InlineData("(rode|blauwe|) fiets", "een fiets", true)]
    [InlineData("(rode|blauwe) (grote|) fiets", "een blauwe fiets", true)]
    [InlineData("(rode|blauwe) (grote|) fiets", "een grote fiets", false)]
    [InlineData("((licht|donker) rode|blauwe) fiets", "een donker rode fiets", true)]
    [InlineData("rode .. fiets", "de rode nieuwe dure elektrische fiets", true)]
    [InlineData("rode .. fiets", "de rode. de fiets", false)]
    [InlineData("fiets & rode", "de rode dure elektrische fiets", true)]
    [InlineData("fiets & rode", "de rode, de dure fiets", false)]
    [InlineData("fiets && rode", "de rode, de dure fiets", true)]
    [InlineData("fiets >> rode", "de fiets. die rode", true)]
    [InlineData("fiets >> rode", "de rode. die fiets", false)]
    [InlineData("*fiets", "een bakfiets", true)]
    [InlineData("*fiets", "een fietser", false)]
    [InlineData("fietsenm*", "de fietsenmaker", true)]
    [InlineData("bakfiets", "een bak fiets", true)]
    [InlineData("bakfiets", "een bakfeits", true)]
    [InlineData("bakfiets", "een bafkeits", false)]
    [InlineData("fiets", "een fiets-bel", false)]
    [InlineData("rode fiets", "rode. fiets", false)]
    public void A_phrase_is_found_where_its_notation_says(string phrase, string sentence, bool isFound) =>
        Assert.Equal(isFound, Spotter(phrase, named: []).Hear(Sentence.Of(sentence))[new FactId("bike")] == new AnswerId("yes"));

    [Theory]
    [InlineData("mag dat met de fiets", "yes")]
    [InlineData("moet ik met de fiets", "yes")]
    [InlineData("niet met de fiets", null)]
    [InlineData("niet met de fiets maar met de trein", "no")]
    public void What_is_named_in_passing_is_heard_in_a_question_too_and_not_where_it_is_denied(string sentence, string? answer) =>
        Assert.Equal(answer, Spotter("heb een fiets", ["met de fiets"], ["met de trein"]).Hear(Sentence.Of(sentence))[new FactId("bike")]?.Value);

    [Fact]
    public void What_is_said_goes_before_what_is_named_in_passing() =>
        Assert.Equal("yes", Spotter("heb een fiets", [], ["met de trein"]).Hear(Sentence.Of("ik heb een fiets, vandaag kom ik met de trein"))[new FactId("bike")]?.Value);

    [Theory]
    [InlineData("een moeder belde over een leerling", "yes")]
    [InlineData("een leerling belde over een moeder", "no")]
    public void Of_several_that_go_first_the_first_is_meant(string sentence, string answer) =>
        Assert.Equal(answer, Spotter("(nooit gezegd)", ["^ moeder"], ["^ leerling"]).Hear(Sentence.Of(sentence))[new FactId("bike")]?.Value);

    [Theory]
    [InlineData("ik weet niet of ik een fiets heb", "unsure")]
    [InlineData("I am not sure if I heb een fiets", "unsure")]
    [InlineData("als ik een fiets heb mag het dan", null)]
    [InlineData("ik heb geen fiets", "no")]
    [InlineData("misschien heb ik een fiets", null)]
    public void Not_knowing_is_an_answer_and_a_condition_is_none(string sentence, string? answer) =>
        Assert.Equal(answer, Spotter("heb & fiets", named: []).Hear(Sentence.Of(sentence))[new FactId("bike")]?.Value);

    private static FactSpotter Spotter(string heard, string[] named, string[]? namedNo = null) => new(
        [
            new Fact(new("bike"), Both("Fiets?"), Both("Fiets"), null,
            [
                new Answer(new("yes"), Both("Ja"), [], [heard]) { Named = named },
                new Answer(new("no"), Both("Nee"), [], []) { Named = namedNo ?? [] },
                new Answer(new("unsure"), Both("Weet niet"), [], []),
            ]),
        ],
        new HashSet<string>());

    private static Words Both(string text) => new(text, text);
}
