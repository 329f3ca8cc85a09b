using PolicyBot.Tests.BotRoom;

namespace PolicyBot.Tests.DialogsRoom.Reporting;

/// <summary>A report from the first question to its receipt.</summary>
[Collection(nameof(OneSchool))]
public sealed class WholeReportStories(OneSchool one)
{
    private const string Wish = "Dat het stopt, en dat niemand het in de klas vertelt.";

    [Theory]
    [InlineData("", false), InlineData("albero1", false), InlineData("komleren1", false), InlineData("leemstee1", false), InlineData("borger1", false)]
    [InlineData("", true), InlineData("docent2", true)]
    public async Task A_report_goes_from_danger_to_receipt_by_button(string key, bool english)
    {
        var reporter = new Reporter(key is "" ? one.School.Teacher(english ? "en" : "nl") : one.School[key], english);
        var who = reporter.Who;

        var danger = await reporter.BeginsAsync();
        Assert.Contains("112", danger.Text, StringComparison.Ordinal);
        var what = await who.PressesAsync(reporter.Own("Nee", "No"));
        Assert.Contains(reporter.Own("Wat is er gebeurd?", "What happened?"), what.Text, StringComparison.Ordinal);
        await who.PressesAsync(what.Buttons[0]);
        await who.PressesAsync(reporter.Own("Leerlingen onderling", "Between pupils"));
        await who.PressesAsync(reporter.Own("Verder", "Next"), ("when", "gisteren"), ("where", "plein"), ("platform", "Snapchat"));
        await who.PressesAsync(reporter.Own("Verder", "Next"), ("words", Reporter.Facts));
        var people = await who.PressesAsync(reporter.Own("Voeg toe", "Add"), ("as", "Victim"), ("group", "Pupil"), ("name", "Sterre Fictief"));
        Assert.Contains(reporter.Own("leerling A (naam bekend)", "pupil A (name known)"), people.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sterre", people.Card!.ToJsonString(), StringComparison.Ordinal);
        await who.PressesAsync(reporter.Own("Dat is iedereen", "That is everybody"));
        await who.PressesAsync(reporter.Own("Er is geen materiaal", "There is no material"));
        var age = await who.PressesAsync(reporter.Own("Nog niets", "Nothing yet"));
        Assert.Contains(reporter.Own("Hoe oud is de leerling", "How old is the pupil"), age.Text, StringComparison.Ordinal);
        var parents = await who.PressesAsync(reporter.Own("Jonger dan 16", "Under 16"));
        Assert.Contains(reporter.Own("Praat eerst met de leerling", "First talk with the pupil"), parents.Text, StringComparison.Ordinal);
        await who.PressesAsync(reporter.Own("Nee", "No"));
        await who.PressesAsync(reporter.Own("Verder", "Next"), ("words", Wish));
        var review = await who.PressesAsync(reporter.Own("Verder", "Next"));
        foreach (var told in new[] { Reporter.Facts, Wish, reporter.Own("Jonger dan 16", "Under 16"), reporter.Own("Is de leerling nog geen 16?", "Is the pupil under 16?") })
            Assert.Contains(told, review.Text, StringComparison.Ordinal);
        Assert.Contains(reporter.Own("Er is nog niets verstuurd", "Nothing has been sent yet"), review.Text, StringComparison.Ordinal);
        var receipt = await who.PressesAsync(reporter.Own("Verstuur", "Send"));

        var number = CaseStories.NumberIn(receipt);
        Assert.Contains(reporter.Own($"Je melding {number} is binnen", $"Your report {number}"), receipt.Text, StringComparison.Ordinal);
        Assert.Contains(reporter.Own("Je melding ligt bij het MT", "Your report is with the MT"), receipt.Text, StringComparison.Ordinal);
        Assert.Contains(reporter.Own("Vul aan", "Add something"), receipt.Buttons);
        Assert.Contains(reporter.Own("Trek in", "Withdraw"), receipt.Buttons);
        Assert.Contains(number, (await who.SaysAsync(reporter.Own("mijn meldingen", "my reports"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_question_can_be_answered_by_typing_only()
    {
        var who = one.School.Teacher();

        await who.SaysAsync("melding maken");
        Assert.Contains("Wat is er gebeurd?", (await who.SaysAsync("nee hoor")).Text, StringComparison.Ordinal);
        Assert.Contains("Tussen wie speelt het?", (await who.SaysAsync("iets met een nepaccount")).Text, StringComparison.Ordinal);
        Assert.Contains("Nu: Wanneer", (await who.SaysAsync("leerlingen onderling")).Text, StringComparison.Ordinal);
        Assert.Contains("Nu: Waar", (await who.SaysAsync("maandag in de pauze")).Text, StringComparison.Ordinal);
        Assert.Contains("Nu: Welke app", (await who.SaysAsync("weet ik niet")).Text, StringComparison.Ordinal);
        Assert.Contains("Vertel wat er gebeurde", (await who.SaysAsync("Instagram")).Text, StringComparison.Ordinal);
        Assert.Contains("Wie zijn erbij betrokken?", (await who.SaysAsync(Reporter.Facts)).Text, StringComparison.Ordinal);
        Assert.Contains("leerling A (naam bekend) · slachtoffer", (await who.SaysAsync("leerling, slachtoffer, Sterre Fictief")).Text, StringComparison.Ordinal);
        Assert.Contains("Stuur nog niets", (await who.SaysAsync("dat is iedereen")).Text, StringComparison.Ordinal);
        Assert.Contains("Stuur hier je bestanden", (await who.SaysAsync("foto of video")).Text, StringComparison.Ordinal);
        Assert.Contains("Wat is er al gedaan?", (await who.SaysAsync("verder")).Text, StringComparison.Ordinal);
        Assert.Contains("Hoe oud is de leerling", (await who.SaysAsync("met de mentor gepraat")).Text, StringComparison.Ordinal);
        Assert.Contains("Weten de ouders", (await who.SaysAsync("16 of ouder")).Text, StringComparison.Ordinal);
        Assert.Contains("Wat wil de leerling zelf?", (await who.SaysAsync("weet ik niet")).Text, StringComparison.Ordinal);
        Assert.Contains("Over deze melding", (await who.SaysAsync(Wish)).Text, StringComparison.Ordinal);
        Assert.Contains("Spoed: ja", (await who.SaysAsync("dit heeft spoed")).Text, StringComparison.Ordinal);
        var review = await who.SaysAsync("verder");
        foreach (var told in new[] { "nepaccount", "16 of ouder", Wish })
            Assert.Contains(told, review.Text, StringComparison.Ordinal);
        var receipt = await who.SaysAsync("verstuur");

        Assert.Contains("is binnen", receipt.Text, StringComparison.Ordinal);
        Assert.Equal(1, one.School.Register.Count("case_line", $"reporter LIKE '%{who.Person.AadObjectId}'"));
    }

    [Fact]
    public async Task An_answer_is_changed_from_the_review_and_the_review_comes_back()
    {
        var reporter = new Reporter(one.School.Teacher());
        var review = await reporter.ToReviewAsync();
        Assert.Contains("gisteren · het plein · WhatsApp", review.Text, StringComparison.Ordinal);

        var form = await reporter.Who.SaysAsync("wijzig waar en wanneer");
        Assert.Contains("gisteren", form.Text, StringComparison.Ordinal);
        review = await reporter.Who.PressesAsync("Verder", ("when", "vandaag"));

        Assert.Contains("vandaag · het plein · WhatsApp", review.Text, StringComparison.Ordinal);
        await reporter.Who.SaysAsync("wijzig wie tegen wie");
        Assert.Contains("seksuele grens", (await reporter.Who.PressesAsync("Een collega")).Text, StringComparison.Ordinal);
        review = await reporter.Who.PressesAsync("Nee");
        Assert.Contains("Een collega", review.Text, StringComparison.Ordinal);
        Assert.Contains("Verstuur", review.Buttons);
    }

    [Fact]
    public async Task Where_no_pupil_is_concerned_nobody_is_asked_about_one()
    {
        var reporter = new Reporter(one.School.Teacher());
        await reporter.ToMaterialAsync("Een ouder");
        await reporter.Who.PressesAsync("Er is geen materiaal");

        Assert.Contains("Over deze melding", (await reporter.Who.PressesAsync("Nog niets")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Leeftijd van de leerling", (await reporter.Who.PressesAsync("Verder")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Back_goes_a_question_back_and_what_was_answered_is_still_there()
    {
        var reporter = new Reporter(one.School.Teacher());
        await reporter.ToFactsAsync();

        var back = await reporter.Who.SaysAsync("terug");
        Assert.Contains("gisteren", back.Card!.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("Tussen wie", (await reporter.Who.PressesAsync("Terug")).Text, StringComparison.Ordinal);
        var next = await reporter.Who.PressesAsync("Een ouder");

        Assert.Contains("Vertel wat er gebeurde", next.Text, StringComparison.Ordinal);
    }
}
