using System.Text.RegularExpressions;
using PolicyBot.Policy;

namespace PolicyBot.Tests.PacksRoom.Golden;

/// <summary>What people read is plain: short sentences, ordinary words, je; and complete in English.</summary>
public sealed partial class PlainWordsTests
{
    private const int MostWords = 20;
    private const int MostEnglishWords = 24;

    public static TheoryData<string> Schools => [.. Shipped.Shelf.Packs.Select(pack => pack.School.Value)];

    [Theory]
    [MemberData(nameof(Schools))]
    public void A_sentence_is_short_enough_to_read_between_two_lessons(string school) =>
        Assert.All(Read(school), text =>
        {
            Assert.All(Sentences(text.Words.Dutch), sentence => Assert.True(Words(sentence) <= MostWords, $"{text.Where}: {Words(sentence)} words in “{sentence}”"));
            Assert.All(Sentences(text.Words.English), sentence => Assert.True(Words(sentence) <= MostEnglishWords, $"{text.Where}: {Words(sentence)} words in “{sentence}”"));
        });

    [Theory]
    [MemberData(nameof(Schools))]
    public void A_text_on_a_card_is_four_sentences_at_most(string school) =>
        Assert.All(Read(school), text => Assert.True(Sentences(text.Words.Dutch).Count() <= 4, text.Where));

    [Theory]
    [MemberData(nameof(Schools))]
    public void Nobody_is_addressed_from_on_high(string school) =>
        Assert.All(Read(school), text => Assert.False(Stiff().IsMatch(text.Words.Dutch), $"{text.Where}: {text.Words.Dutch}"));

    [Theory]
    [MemberData(nameof(Schools))]
    public void Every_text_is_there_in_English_too(string school) =>
        Assert.All(Read(school), text =>
        {
            Assert.NotEqual(text.Words.Dutch, text.Words.English);
            Assert.False(DutchWord().IsMatch(text.Words.English), $"{text.Where}: {text.Words.English}");
        });

    [Theory]
    [MemberData(nameof(Schools))]
    public void A_sentence_begins_with_a_capital_and_ends_with_a_mark(string school) =>
        Assert.All(Read(school).Where(text => !text.Where.StartsWith("procedure", StringComparison.Ordinal)), text =>
            Assert.All(new[] { text.Words.Dutch, text.Words.English }, words => Assert.Matches(@"(?s)^[\p{Lu}‘“\d].*[.!?’]$", words)));

    /// <summary>The school's texts and the floor's.</summary>
    private static IEnumerable<(string Where, Words Words)> Read(string school)
    {
        var pack = Shipped.Shelf.For(new SchoolId(school));
        return Texts.Of(pack).Concat(pack.Answers.Values.SelectMany(answer => answer.Rules.Rules).Where(rule => rule.IsFloor).DistinctBy(rule => rule.Id)
            .SelectMany(rule => new[] { ($"{rule.Id} says", rule.Says), ($"{rule.Id} do", rule.Do ?? rule.Says) }));
    }

    private static IEnumerable<string> Sentences(string text) => End().Split(text).Where(sentence => sentence.Length > 0);

    private static int Words(string sentence) => sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(@"(?<=[.!?:])\s+")]
    private static partial Regex End();

    [GeneratedRegex(@"\b([Uu]w?|dien(t|en) te|indien|tevens|conform|middels|betreffende|desbetreffende|geacht|derhalve|teneinde|hieromtrent|jegens)\b")]
    private static partial Regex Stiff();

    [GeneratedRegex(@"\b(het|een|niet|voor|zijn|wordt|jouw|als je|je)\b")]
    private static partial Regex DutchWord();
}
