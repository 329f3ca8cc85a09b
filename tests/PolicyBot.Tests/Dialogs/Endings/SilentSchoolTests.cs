using PolicyBot.Policy;

namespace PolicyBot.Tests.DialogsRoom.Endings;

/// <summary>Where a school's text is silent the bot says so, says what is its own, and puts no person into the school's mouth.</summary>
public sealed class SilentSchoolTests
{
    [Theory]
    [InlineData("leemstee", Language.Dutch, "Je protocol noemt niemand", "Ga met je vraag naar de directie. Dat is een advies van de bot zelf")]
    [InlineData("leemstee", Language.English, "Your protocol names nobody", "Take your question to the management. That is the bot's own advice")]
    [InlineData("borger-odoorn", Language.Dutch, "Je protocol noemt niemand", "Ga met je vraag naar de directie. Dat is een advies van de bot zelf")]
    [InlineData("borger-odoorn", Language.English, "Your protocol names nobody", "Take your question to the management. That is the bot's own advice")]
    public async Task A_text_that_names_nobody_to_turn_to_is_said_to_name_nobody(string school, Language language, string silent, string own)
    {
        var contacts = await Ended.OfAsync(school, "contacts", language: language);
        Assert.Contains(silent, contacts.Text, StringComparison.Ordinal);
        Assert.Contains(own, contacts.Text, StringComparison.Ordinal);
        Assert.Contains("112", contacts.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Hier kun je terecht", contacts.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Whom to turn to at Ba", contacts.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("noordhoek", "de vertrouwenspersoon", "Bij twijfel: het MT")]
    [InlineData("albero", "de leerkracht", "Bij twijfel: de directeur")]
    [InlineData("komleren", "je leidinggevende", "Bij twijfel: je leidinggevende")]
    public async Task A_text_that_names_people_is_not_said_to_be_silent(string school, string person, string inDoubt)
    {
        var contacts = await Ended.OfAsync(school, "contacts");
        Assert.Contains(person, contacts.Text, StringComparison.Ordinal);
        Assert.Contains(inDoubt, contacts.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("noemt niemand", contacts.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("van de bot zelf", contacts.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("contacts")]
    [InlineData("own-mistake")]
    [InlineData("report-other")]
    [InlineData("friend-pupil")]
    public async Task Where_the_text_of_the_foundation_is_missing_that_is_said_of_each_topic_the_school_is_silent_about(string topic)
    {
        Assert.Contains("Misschien staat het antwoord daar", (await Ended.OfAsync("leemstee", topic)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Misschien staat het antwoord daar", (await Ended.OfAsync("borger-odoorn", topic)).Text, StringComparison.Ordinal);
    }

    /// <summary>D25: who handles it is called as the school calls them.</summary>
    [Theory]
    [InlineData("noordhoek", Language.Dutch, "Vertel het MT wat")]
    [InlineData("albero", Language.Dutch, "Vertel de directeur wat")]
    [InlineData("komleren", Language.Dutch, "Vertel je leidinggevende wat")]
    [InlineData("leemstee", Language.Dutch, "Vertel de directie wat")]
    [InlineData("borger-odoorn", Language.English, "Tell the management what")]
    public async Task A_mistake_is_told_to_whom_the_school_knows(string school, Language language, string tells)
    {
        var steps = await Ended.OfAsync(school, "own-mistake", "harm-done=yes", language);
        Assert.Contains(tells, steps.Text, StringComparison.Ordinal);
    }
}
