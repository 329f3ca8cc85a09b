using PolicyBot.Policy;

namespace PolicyBot.Tests.DialogsRoom.Endings;

/// <summary>Two schools side by side: equal is said only of what is equal, and each school's own people stand with its answer.</summary>
public sealed class ComparingTests
{
    private const string Same = "De uitkomst is bij beide scholen hetzelfde.";
    private const string OtherRules = "De antwoorden lijken op elkaar, maar de regels verschillen. Lees ze allebei.";
    private const string Differ = "Let op: de scholen verschillen.";

    [Theory]
    [InlineData("noordhoek", "albero", "friend-pupil", "known-privately=no", Differ)]
    [InlineData("noordhoek", "albero", "friend-pupil", "", OtherRules)]
    [InlineData("noordhoek", "albero", "contacts", "", OtherRules)]
    [InlineData("komleren", "borger-odoorn", "copyright", "whose-work=own", OtherRules)]
    [InlineData("komleren", "leemstee", "contacts", "", Differ)]
    [InlineData("leemstee", "borger-odoorn", "contacts", "", Same)]
    public async Task Two_schools_are_the_same_only_when_their_rules_are(string school, string other, string topic, string known, string said) =>
        Assert.Contains(said, (await Ended.ComparedAsync(school, other, topic, known)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData(Language.Dutch, "Bij wie je terechtkunt: je leidinggevende", "Bij wie je terechtkunt: de directie", "Misschien staat het antwoord daar")]
    [InlineData(Language.English, "Who can help you: your line manager", "Who can help you: the management", "The answer may be there")]
    public async Task Each_school_says_whom_to_ask_and_what_of_its_text_is_missing(Language language, string one, string other, string note)
    {
        var both = await Ended.ComparedAsync("komleren", "leemstee", "contacts", language: language);
        Assert.Contains(one, both.Text, StringComparison.Ordinal);
        Assert.Contains(other, both.Text, StringComparison.Ordinal);
        Assert.Contains(note, both.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answer_of_ones_own_school_can_be_explained_to_a_pupil_where_it_rests_on_a_rule()
    {
        Assert.True((await Ended.ComparedAsync("noordhoek", "leemstee", "friend-pupil", "known-privately=no")).Has("Leg uit voor een leerling"));
        Assert.False((await Ended.ComparedAsync("leemstee", "noordhoek", "friend-pupil", "known-privately=no")).Has("Leg uit voor een leerling"));
    }
}
