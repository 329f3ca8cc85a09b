using PolicyBot.Policy;
using PolicyBot.Understanding;

namespace PolicyBot.Tests.UnderstandingRoom;

public sealed class RoughInputTests
{
    private static readonly AnswerReader answers = new();
    private static readonly CommandReader commands = new();

    public static TheoryData<string> Rough => new(
    [
        new string('a', 10_000),
        string.Concat(Enumerable.Repeat("mag ik een foto plaatsen ", 400)),
        string.Concat(Enumerable.Repeat("toestemming ", 1_000)),
        new string('\uD83D', 5_000),
        "foto \uD83D leerling \uDE00",
        new string('a', 3_999) + "😀😀",
        string.Concat(Enumerable.Repeat("\uFDFA", 10_000)),
        "e" + new string('\u0301', 9_000),
        "\u202Efoto\u202C \u200B\u200D\uFEFF leer\u00ADling",
        "שלום עולם مرحبا بالعالم",
        "\0\u0001\u0007\u001B[31m\u007F\u0085",
        "\uFFFE\uFFFF\uFDD0\U0001FFFE\U0010FFFF",
        "👩‍👩‍👧‍👦🏳️‍🌈",
        "𝗺𝗮𝗴 𝗶𝗸 𝗲𝗲𝗻 𝗳𝗼𝘁𝗼",
        "'''---...???!!!",
    ]);

    [Theory]
    [MemberData(nameof(Rough), DisableDiscoveryEnumeration = true)]
    public void Rough_input_is_read_without_a_fault(string text)
    {
        var understood = SmallVocabulary.Understanding.Read(text);
        Assert.InRange(understood.Confidence, 0, 1);
        foreach (var fact in SmallVocabulary.Facts)
            answers.Read(fact, text, Language.Dutch);
        Assert.Null(commands.Read(text));
    }

    [Fact]
    public void Random_characters_are_read_without_a_fault()
    {
        var random = new Random(20_260_101);
        for (var round = 0; round < 3_000; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(60)).Select(_ => (char)random.Next(random.Next(3) == 0 ? 128 : 65_536))]);
            Assert.InRange(SmallVocabulary.Understanding.Read(text).Confidence, 0, 1);
            answers.Read(SmallVocabulary.Age, text, Language.English);
            commands.Read(text);
        }
    }

    [Theory]
    [InlineData("MAG IK VRIENDEN WORDEN MET DEZE LEERLING")]
    [InlineData("mag\u200B ik vri\u00ADenden worden met deze \u202Eleerling\u202C")]
    [InlineData("𝗺𝗮𝗴 𝗶𝗸 𝘃𝗿𝗶𝗲𝗻𝗱𝗲𝗻 𝘄𝗼𝗿𝗱𝗲𝗻 𝗺𝗲𝘁 𝗱𝗲𝘇𝗲 𝗹𝗲𝗲𝗿𝗹𝗶𝗻𝗴")]
    [InlineData("mag ik\u00A0vriénden worden\n\tmet deze leerling??? 😀")]
    public void How_it_looks_makes_no_difference(string text) =>
        Assert.Equal(
            SmallVocabulary.Understanding.Read("mag ik vrienden worden met deze leerling").Confidence,
            SmallVocabulary.Understanding.Read(text).Confidence);

    [Fact]
    public void Many_at_once_read_the_same()
    {
        const string Text = "mag ik met mijn schoolaccount een foto van leerlingen plaatsen";
        var expected = SmallVocabulary.Understanding.Read(Text);
        Parallel.For(0, 2_000, _ =>
        {
            var understood = SmallVocabulary.Understanding.Read(Text);
            Assert.Equal(expected.Candidates, understood.Candidates);
            Assert.Equal(expected.Facts, understood.Facts);
        });
    }

    [Theory]
    [InlineData("mag ik een foto van deze leerling plaatsen", Language.Dutch)]
    [InlineData("een leerling stuurde vanavond nare berichtjes", Language.Dutch)]
    [InlineData("vriendschapsverzoek gekregen", Language.Dutch)]
    [InlineData("may I post a picture of this student", Language.English)]
    [InlineData("student sent nasty messages tonight", Language.English)]
    [InlineData("mag ik een post sharen op mijn story", Language.Dutch)]
    [InlineData("whatsapp", null)]
    [InlineData("ok", null)]
    [InlineData("2", null)]
    [InlineData("", null)]
    public void The_language_is_told_when_it_is_clear(string text, Language? language) =>
        Assert.Equal(language, SmallVocabulary.Understanding.Read(text).Language);
}
