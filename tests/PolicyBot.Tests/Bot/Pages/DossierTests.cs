using System.Net;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;
using PolicyBot.Policy.Procedures;
using PolicyBot.Tests.PolicyRoom;
using PolicyBot.Tests.RecordsRoom.EvidenceFiles;
using static PolicyBot.Tests.PolicyRoom.SomeIncident;

namespace PolicyBot.Tests.BotRoom;

/// <summary>A case on paper.</summary>
public sealed class DossierTests(OneSchool one) : IClassFixture<OneSchool>
{
    private PageRig Rig => new(one.School);

    [Fact]
    public async Task It_holds_all_that_happened_with_the_chain_and_says_who_took_it_out()
    {
        await one.School["mt1"].SaysAsync("help");
        var (rig, number) = (Rig, await Rig.InHandAsync());
        await rig.KeepAsync(number, "scherm.png", SomeFiles.Png(7, 7));
        await rig.ActAsync(number, file => file.Ask(rig.Handler, "Wanneer zag je het?", At.AddHours(4)));
        await rig.ActAsync(number, file => file.Answer(rig.Reporter, 1, "Op maandag.", At.AddHours(5)));
        await rig.ActAsync(number, file => file.Note(rig.Handler, NoteLevel.Mt, "Let op de broer.", At.AddHours(5)));
        await rig.ActAsync(number, file => file.Note(rig.Handler, NoteLevel.OnlyMe, "kanarie", At.AddHours(5)));
        await rig.ActAsync(number, file => file.Skip(rig.Handler, new StepId("keep"), "Er is niets meer te vinden.", At.AddHours(6)));
        await rig.ActAsync(number, file => file.Add(rig.Reporter, "Het ging vannacht door.", At.AddHours(6)));
        await rig.ActAsync(number, file => file.Do(
            rig.Handler, new StepId("names"), FilledIn(StepKind.TraceNames, new FieldValue("how", "in de lijst van de klas")), At.AddHours(7)));

        var page = await OpenAsync(rig, number);

        foreach (var shown in (string[])[
            number.ToString(), "De Noordhoek", "In behandeling", "het MT", "abc123abc123", "pesten", "leerlingen onder elkaar",
            "Leerling A stuurde leerling B elke avond berichten.", "leerling A (Zou het gedaan hebben)", "leerling B (Slachtoffer)", "Hoe is het uitgezocht?", "in de lijst van de klas", "2 maart 2026, 11:00:00",
            "Wanneer zag je het?", "Op maandag.", "Let op de broer.", "Er is niets meer te vinden.", "Het ging vannacht door.", "scherm.png", "MT-lid Een (MT)",
            "Uit PolicyBot gehaald door MT-lid Een (MT)"])
            Assert.Contains(shown, page, StringComparison.Ordinal);
        Assert.DoesNotContain("kanarie", page, StringComparison.Ordinal);
        var entries = await one.School.Store.Cases.ReadAsync(number, CancellationToken.None);
        Assert.Equal(10, entries.Count);
        Assert.All(entries, entry => Assert.Contains(entry.Hash, page, StringComparison.Ordinal));
        Assert.Contains((await one.School.Store.Evidence.OfCaseAsync(number, CancellationToken.None))[0].File.Sha256, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_in_the_language_of_whoever_takes_it_out()
    {
        await one.School["mt2"].SaysAsync("English");
        var (rig, number) = (Rig, await Rig.InHandAsync());
        await rig.ActAsync(number, file => file.HandOver(rig.Handler, rig.Other, "away", At.AddHours(2)));
        var page = await OpenAsync(rig, number, rig.Other);
        Assert.StartsWith("<!doctype html><html lang=\"en\">", page, StringComparison.Ordinal);
        foreach (var shown in (string[])["pupils among themselves", "All that happened", "Handed over to", "2 March 2026, 11:00:00", "bullying"])
            Assert.Contains(shown, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_people_wrote_is_text_and_turns_nothing_around()
    {
        const string Hostile = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'&\u202Egnp.exe\u0007\nregel twee";
        var rig = Rig;
        var number = await rig.InHandAsync(
            Report with { Facts = Hostile, When = Hostile, Where = Hostile, Platform = Hostile, DoneAlready = Hostile, Category = null, CategoryWords = Hostile });
        await rig.ActAsync(number, file => file.Note(rig.Handler, NoteLevel.Mt, Hostile, At));
        await rig.ActAsync(number, file => file.Skip(rig.Handler, new StepId("keep"), Hostile, At));
        var page = await OpenAsync(rig, number);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("&#x202E;", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(page, sign => sign is '\u202E' or '\u0007');
        Assert.Contains("<bdi>&lt;script&gt;alert(1)", page, StringComparison.Ordinal);
        Assert.Contains("[U+202E]gnp.exe[U+0007]", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_holds_no_name_of_anybody_involved_and_not_of_a_reporter_who_wants_to_stay_unnamed()
    {
        await one.School["mentor1"].SaysAsync("help");
        var rig = Rig;
        var (unnamed, named) = (await rig.InHandAsync(Report with { WantsAnonymity = true }), await rig.InHandAsync());
        await one.School.Store.CommitAsync(new() { Names = [new(unnamed, "pupil-A", "Kanarie Vogel")] }, CancellationToken.None);
        var hidden = await OpenAsync(rig, unnamed);
        Assert.DoesNotContain("Kanarie", hidden, StringComparison.Ordinal);
        Assert.DoesNotContain("Mentor Noordhoek", hidden, StringComparison.Ordinal);
        Assert.Contains("Mentor Noordhoek (melder)", await OpenAsync(rig, named), StringComparison.Ordinal);

        await rig.ActAsync(unnamed, file => file.OpenNames(rig.Handler, "gesprek met de ouders", At));
        Assert.Contains("Mentor Noordhoek (melder)", await OpenAsync(rig, unnamed), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_case_says_how_it_ended()
    {
        var (rig, number) = (Rig, await Rig.InHandAsync(steps: []));
        await rig.ActAsync(number, file => file.Close(rig.Handler, IncidentOutcome.Settled, "Ze hebben het uitgepraat.", "Eerder met de klas praten.", new Retention(RetentionTerm.TwoYears, "tot ze van school zijn"), At.AddDays(1)));
        var page = await OpenAsync(rig, number);
        foreach (var shown in (string[])["Onderling opgelost", "Ze hebben het uitgepraat.", "Eerder met de klas praten.", "Afgesloten door", "Afgesloten", "Twee jaar (tot en met 3 maart 2028)", "tot ze van school zijn", "schoolgids"])
            Assert.Contains(shown, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_it_comes_into_the_log()
    {
        var (rig, number) = (Rig, await Rig.InHandAsync(Report with { Facts = "roodborstje" }));
        Assert.Contains("roodborstje", await OpenAsync(rig, number), StringComparison.Ordinal);
        Assert.DoesNotContain(one.School.Log.Lines, line => line.Contains("roodborstje", StringComparison.Ordinal));
    }

    [Theory, InlineData("nl"), InlineData("en")]
    public async Task It_has_words_for_every_kind_of_everything(string language)
    {
        await one.School["mt1"].SaysAsync(language == "nl" ? "Nederlands" : "English");
        var rig = Rig;
        foreach (var category in Enum.GetValues<MisuseCategory>())
            foreach (var relation in category == MisuseCategory.Bully ? Enum.GetValues<Relation>() : [Relation.Anyone])
            {
                var groups = Enum.GetValues<PersonGroup>().Select(group => new InvolvedPerson(InvolvedAs.Other, group, "1"));
                var parts = Enum.GetValues<InvolvedAs>().Select(part => new InvolvedPerson(part, PersonGroup.Pupil, part.ToString()));
                var number = await rig.InHandAsync(Report with { Category = category, Relation = relation, Material = MaterialShows.Sound, People = [.. groups, .. parts] });
                Assert.Contains(number.ToString(), await OpenAsync(rig, number), StringComparison.Ordinal);
            }
        var added = await rig.InHandAsync();
        foreach (var kind in Enum.GetValues<StepKind>())
        {
            await rig.ActAsync(added, file => file.AddStep(rig.Handler, kind, At));
            await rig.ActAsync(added, file => file.Do(rig.Handler, file.Steps[^1].Step.Id, FilledIn(kind), At));
        }
        await rig.ActAsync(added, file => file.Look(rig.Handler, LookedAt.Dossier, At));
        await rig.ActAsync(added, file => file.RaiseUrgency(rig.Handler, "het gaat door", At));
        await rig.ActAsync(added, file => file.HandBack(rig.Handler, At));
        await rig.ActAsync(added, file => file.AlertAgain(AlertRoute.Board, At));
        await rig.ActAsync(added, file => file.Recuse(rig.Handler, rig.Other.Id, "genoemd", At));
        await rig.ActAsync(added, file => file.TakeOn(rig.Handler, At));
        Assert.Contains(added.ToString(), await OpenAsync(rig, added), StringComparison.Ordinal);
        await one.School["mt1"].SaysAsync("Nederlands");
    }

    private static async Task<string> OpenAsync(PageRig rig, CaseNumber number, Actor? person = null)
    {
        using var opened = await rig.OpenAsync(await rig.LinkAsync(PageKind.Dossier, number, person: person));
        Assert.Equal(HttpStatusCode.OK, opened.StatusCode);
        return await opened.Content.ReadAsStringAsync();
    }
}
