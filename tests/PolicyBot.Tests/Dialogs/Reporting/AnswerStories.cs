using PolicyBot.Dialogs.Reporting.Intake;
using PolicyBot.Policy.Incidents;
using PolicyBot.Tests.BotRoom;

namespace PolicyBot.Tests.DialogsRoom.Reporting;

/// <summary>What becomes of single answers: nothing is cut, nothing that was filled in is lost.</summary>
[Collection(nameof(OneSchool))]
public sealed class AnswerStories(OneSchool one)
{
    [Fact]
    public async Task An_account_that_is_too_long_is_said_so_and_is_still_there()
    {
        var reporter = new Reporter(one.School.Teacher());
        await reporter.ToFactsAsync();
        var account = string.Join(' ', Enumerable.Repeat("gezien", 450)) + " slot";

        var asked = await reporter.Who.SaysAsync(account);

        Assert.Contains("Er passen er 3000", asked.Text, StringComparison.Ordinal);
        Assert.Contains(account, asked.Text, StringComparison.Ordinal);
        Assert.Contains("Wie zijn erbij betrokken?", (await reporter.Who.PressesAsync("Verder", ("words", account[..3000]))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_of_opinion_are_asked_about_once_and_may_stay()
    {
        var reporter = new Reporter(one.School.Teacher());
        await reporter.ToFactsAsync();
        const string Account = "Volgens mij deed hij het expres.";

        Assert.Contains("volgens mij", (await reporter.Who.PressesAsync("Verder", ("words", Account))).Text, StringComparison.Ordinal);
        await reporter.Who.PressesAsync("Laat het zo staan", ("words", Account + " Ik stond ernaast."));
        await reporter.Who.PressesAsync("Dat is iedereen");
        await reporter.Who.PressesAsync("Er is geen materiaal");

        Assert.Contains(Account + " Ik stond ernaast.", (await reporter.FromDoneToReviewAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_filled_in_is_not_lost_when_the_list_is_called_complete()
    {
        var reporter = new Reporter(one.School.Teacher());
        await reporter.ToFactsAsync();
        await reporter.Who.PressesAsync("Verder", ("words", Reporter.Facts));

        await reporter.Who.PressesAsync("Dat is iedereen", ("as", "Witness"), ("group", "Parent"), ("name", ""));
        await reporter.Who.PressesAsync("Er is geen materiaal");

        Assert.Contains("ouder 1 · getuige", (await reporter.FromDoneToReviewAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_taken_out_again_leaves_no_name_and_no_mark_to_others()
    {
        var reporter = new Reporter(one.School.Teacher());
        await reporter.ToFactsAsync();
        await reporter.Who.PressesAsync("Verder", ("words", Reporter.Facts));
        await reporter.Who.PressesAsync("Voeg toe", ("as", "Victim"), ("group", "Pupil"), ("name", "Sterre Fictief"));
        var without = await reporter.Who.PressesAsync("Haal weg: leerling A");
        Assert.DoesNotContain("leerling A (naam bekend)", without.Text, StringComparison.Ordinal);

        var again = await reporter.Who.PressesAsync("Voeg toe", ("as", "Victim"), ("group", "Pupil"), ("name", ""));

        Assert.Contains("leerling B · slachtoffer", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Three_things_about_the_report_turn_over_and_stand_in_the_review()
    {
        var reporter = new Reporter(one.School.Teacher());
        await reporter.ToMaterialAsync();
        await reporter.Who.PressesAsync("Er is geen materiaal");
        await reporter.PastPupilAsync(await reporter.Who.PressesAsync("Nog niets"));
        await reporter.Who.PressesAsync("Dit heeft spoed");
        await reporter.Who.PressesAsync("Iemand anders vertelde het mij");
        await reporter.Who.PressesAsync("Noem mijn naam niet");
        await reporter.Who.PressesAsync("Toch geen spoed");

        var review = await reporter.Who.PressesAsync("Verder");

        Assert.Contains("Spoed: nee", review.Text, StringComparison.Ordinal);
        Assert.Contains("wat een ander je vertelde", review.Text, StringComparison.Ordinal);
        Assert.Contains("ziet je naam niet vanzelf", review.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Hij doet dat altijd", "altijd"), InlineData("He will probably deny it", "probably"), InlineData("Hij zat naast haar", ""), InlineData("De altijdgroene heg", "")]
    public void Words_of_opinion_are_whole_words_in_either_language(string account, string found) => Assert.Equal(found, OpinionWords.In(account));

    [Theory]
    [InlineData("leerling, slachtoffer, Sterre Fictief", InvolvedAs.Victim, PersonGroup.Pupil, "Sterre Fictief")]
    [InlineData("Sterre Fictief", null, null, "Sterre Fictief")]
    [InlineData("witness, parent", InvolvedAs.Witness, PersonGroup.Parent, "")]
    [InlineData("Dader; collega; Fictief, Jan", InvolvedAs.Suspect, PersonGroup.Staff, "Fictief, Jan")]
    public void Somebody_involved_is_read_from_typed_words(string typed, InvolvedAs? part, PersonGroup? group, string name) =>
        Assert.Equal((part, group, name), SpokenPerson.Read(typed));
}
