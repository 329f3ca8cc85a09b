using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using PolicyBot.Cards;
using PolicyBot.Policy;

namespace PolicyBot.Tests.CardsRoom;

public sealed partial class WordsTests
{
    [Fact]
    public void Both_languages_have_every_word_and_use_the_same_blanks()
    {
        var dutch = Words(CultureInfo.InvariantCulture);
        var english = Words(new CultureInfo("en"));

        Assert.Equal(dutch.Keys.Order(), english.Keys.Order());
        Assert.All(dutch.Keys, name =>
        {
            Assert.False(string.IsNullOrWhiteSpace(dutch[name]), name);
            Assert.False(string.IsNullOrWhiteSpace(english[name]), name);
            Assert.Equal(Blanks(dutch[name]), Blanks(english[name]));
        });
    }

    [Fact]
    public void Every_word_is_used_and_every_word_used_exists()
    {
        var members = typeof(CardWords).GetMembers(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(member => member is PropertyInfo { PropertyType: var type } && type == typeof(string)
                || member is MethodInfo { IsSpecialName: false, Name: not ("Word" or "Day" or "Moment") } method && method.ReturnType == typeof(string))
            .Select(member => member.Name);

        Assert.Equal(Words(CultureInfo.InvariantCulture).Keys.Order(), members.Order());
    }

    [Fact]
    public void Dates_are_written_as_people_write_them()
    {
        var moment = new DateTimeOffset(2026, 11, 16, 14, 5, 0, TimeSpan.FromHours(1));

        Assert.Equal("16 november 2026", CardWords.In(Language.Dutch).Day(new(2026, 11, 16)));
        Assert.Equal("maandag 16 november 14:05", CardWords.In(Language.Dutch).Moment(moment));
        Assert.Equal("Monday 16 November 14:05", CardWords.In(Language.English).Moment(moment));
    }

    private static Dictionary<string, string> Words(CultureInfo culture) => CardWords.Resources
        .GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
        .Cast<DictionaryEntry>()
        .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    private static IEnumerable<string> Blanks(string text) => Blank().Matches(text).Select(match => match.Value).Order();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Blank();
}
