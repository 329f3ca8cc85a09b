using System.Text.RegularExpressions;
using PolicyBot.EndToEnd.Playing;
using static Microsoft.Playwright.Assertions;

namespace PolicyBot.EndToEnd.Stories;

/// <summary>Both procedures of De Noordhoek once more, each in the other language than <see cref="MisuseStory"/> plays it in.</summary>
public sealed partial class OtherLanguageStory(TryoutRoom room) : PlayedStory(room)
{
    [Story]
    public Task Trouble_between_pupils_is_reported_and_handled_in_English() => HandleAsync("docent2", english, "Threatening somebody", "Between pupils", staff: false, "misuse-c");

    [Story]
    public Task Trouble_between_a_pupil_and_a_teacher_is_reported_and_handled_in_Dutch() => HandleAsync("docent1", dutch, "Iemand bedreigen", "Leerling en medewerker", staff: true, "misuse-d");

    private async Task HandleAsync(string who, Spoken say, string kind, string between, bool staff, string picture)
    {
        var visit = await SitDownAsync(who, "mentor1", "mt1", "mt2");
        var (teacher, handler) = (visit[who], visit["mt1"]);
        await handler.SaysAndSeesAsync(say.Language, say.Language);
        var report = new CaseWalk(teacher);
        await teacher.SaysAndSeesAsync(say.Begin, say.Danger);
        await report.PressesAsync(say.No);
        await report.PressesAsync(kind);
        await report.PressesAsync(between);
        if (staff)
            await report.PressesAsync(say.No);
        await report.FillsAsync(say.Next, say.Words);
        await report.PressesAsync(say.Next);
        await report.FillsAsync(say.Next, new Dictionary<string, string> { [""] = say.Facts });
        await report.PressesAsync(say.Next);
        await report.PressesAsync(say.Everybody);
        await report.PressesAsync(say.NoMaterial);
        await report.PressesAsync(say.NothingYet);
        for (var asked = 0; asked < 3; asked++)
            await report.PressesAsync(say.Unknown);
        await report.PressesAsync(say.Next);
        await teacher.SeesAsync(say.Right, say.Facts);
        await visit.PictureAsync($"{picture}-review");
        await report.PressesAsync(say.Send);
        var number = Number().Match(await teacher.Newest.InnerTextAsync()).Value;

        await handler.SeesAsync(number);
        await handler.PressesAsync(say.TakeOn);
        var walk = new CaseWalk(handler);
        await Expect(walk.With(say.More)).ToBeVisibleAsync();
        while (await walk.NextStepAsync() is { } next)
        {
            await walk.PressesAsync(next);
            while (await walk.FormButtonAsync() is { } button)
            {
                await walk.FillsAsync(button, say.Words);
                await walk.PressesAsync(button);
            }
            await walk.PressesAsync(say.Overview);
        }
        await visit.PictureAsync($"{picture}-steps-done");
        await walk.PressesAsync(say.Close);
        await walk.FillsAsync(say.Done, say.Words);
        await walk.PressesAsync(say.Done);
        await teacher.SeesAsync(number, say.Closed);
        await visit["mentor1"].DoesNotSeeAsync(number);
        await visit.PictureAsync($"{picture}-closed");
        await handler.SaysAndSeesAsync("Nederlands", "Nederlands");
    }

    /// <summary>What the buttons and fields are called in one language, and what is filled in.</summary>
    private sealed record Spoken(
        string Language, string Begin, string Danger, string No, string Next, string Everybody, string NoMaterial, string NothingYet, string Unknown, string Right, string Send,
        string TakeOn, string More, string Overview, string Close, string Done, string Closed, string Facts, IReadOnlyDictionary<string, string> Words);

    private static readonly Spoken english = new(
        "English", "I want to report something", "Is anybody in danger now?", "No", "Next", "That is everybody", "There is no material", "Nothing yet", "I don't know", "Is this right?", "Send",
        "I take this on", "More", "Overview", "Close the case", "Done", "closed",
        "Pupil A wrote to pupil B that he would wait for her after school. Pupil B showed me the messages.",
        new Dictionary<string, string>
        {
            ["When"] = "Monday evening",
            ["Where"] = "In a group chat",
            ["app"] = "WhatsApp",
            ["Who? Write"] = "pupil A",
            ["Why"] = "First time, and he is sorry.",
            ["What was said"] = "“I was angry. It was stupid.”",
            ["decided"] = "Not now",
            ["Choice"] = "Not now",
            ["Summary"] = "Settled. They talked it over.",
        });

    private static readonly Spoken dutch = new(
        "Nederlands", "ik wil iets melden", "Is er nu iemand in gevaar?", "Nee", "Verder", "Dat is iedereen", "Er is geen materiaal", "Nog niets", "Weet ik niet", "Klopt dit zo?", "Verstuur",
        "Ik pak dit op", "Meer", "Overzicht", "Sluit de zaak af", "Klaar", "is afgesloten",
        "Een leerling schreef mij via Instagram dat ik maar moest uitkijken. Het kwam twee keer, ik heb de berichten nog.",
        new Dictionary<string, string>
        {
            ["Wanneer"] = "Maandagavond",
            ["Waar"] = "Op Instagram",
            ["app"] = "Instagram",
            ["Wie? Schrijf de rol"] = "leerling A",
            ["Waarom"] = "Eerste keer, en hij heeft sorry gezegd.",
            ["Wat is er gezegd"] = "“Ik was boos. Het was dom.”",
            ["Wat is besloten"] = "Nu niet",
            ["Samenvatting"] = "Uitgepraat. De berichten zijn weg.",
        });

    [GeneratedRegex(@"\d{4}-\d{4}")]
    private static partial Regex Number();
}
