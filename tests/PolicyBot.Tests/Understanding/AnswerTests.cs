using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Understanding;

namespace PolicyBot.Tests.UnderstandingRoom;

public sealed class AnswerTests
{
    private readonly AnswerReader reader = new();

    [Theory]
    [InlineData("ja", "yes")]
    [InlineData("Jazeker!", "yes")]
    [InlineData("ja hoor", "yes")]
    [InlineData("jaaaa", "yes")]
    [InlineData("klopt", "yes")]
    [InlineData("yes of course", "yes")]
    [InlineData("yep", "yes")]
    [InlineData("1", "yes")]
    [InlineData("2", "no")]
    [InlineData("optie 2", "no")]
    [InlineData("nee hoor", "no")]
    [InlineData("nope", "no")]
    [InlineData("klopt niet", "no")]
    [InlineData("nee, dat hebben ze niet", "no")]
    [InlineData("ja, de ouders vinden het goed", "yes")]
    [InlineData("geen toestemming", "no")]
    [InlineData("ja en nee", null)]
    [InlineData("ja maar alleen voor de website", null)]
    [InlineData("nee, ze willen het wel", null)]
    [InlineData("weet ik niet", null)]
    [InlineData("misschien", null)]
    [InlineData("3", null)]
    [InlineData("0", null)]
    [InlineData("", null)]
    [InlineData("🙂", null)]
    public void Yes_and_no_are_read_in_many_forms(string typed, string? answer) => Check(SmallVocabulary.Consent, typed, answer);

    [Theory]
    [InlineData("privéaccount", "private")]
    [InlineData("priveacount", "private")]
    [InlineData("private account", "private")]
    [InlineData("prive", "private")]
    [InlineData("school", "school")]
    [InlineData("mijn werkaccount", "school")]
    [InlineData("met mijn eigen account graag", "private")]
    [InlineData("niet mijn werkaccount", null)]
    [InlineData("account", null)]
    [InlineData("ja", null)]
    [InlineData("privé of school", null)]
    public void Labels_and_synonyms_are_read_with_small_slips(string typed, string? answer) => Check(SmallVocabulary.Account, typed, answer);

    [Theory]
    [InlineData("jonger dan 16", "under-16")]
    [InlineData("jnoger dan 16", "under-16")]
    [InlineData("ouder dan 12", null)]
    [InlineData("15 of ouder", null)]
    [InlineData("16 or older", "from-16")]
    [InlineData("weet ik niet", "unsure")]
    [InlineData("geen idee", "unsure")]
    [InlineData("I'm not sure", "unsure")]
    public void Numbers_in_an_answer_are_never_read_as_other_numbers(string typed, string? answer) => Check(SmallVocabulary.Age, typed, answer);

    private void Check(Fact fact, string typed, string? answer)
    {
        Assert.Equal(answer, reader.Read(fact, typed, Language.Dutch)?.Value);
        Assert.Equal(answer, reader.Read(fact, typed, Language.English)?.Value);
    }
}
