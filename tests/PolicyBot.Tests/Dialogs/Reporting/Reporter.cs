using PolicyBot.Tests.BotRoom;

namespace PolicyBot.Tests.DialogsRoom.Reporting;

/// <summary>Somebody who reports misuse, by buttons, in Dutch or in English.</summary>
internal sealed class Reporter(Colleague who, bool english = false)
{
    public const string Facts = "Op het plein filmde hij haar en zette het filmpje in de klassenapp. Ik zag het zelf.";

    public Colleague Who => who;

    public string Own(string dutch, string inEnglish) => english ? inEnglish : dutch;

    /// <summary>Begins; the first question.</summary>
    public Task<Seen> BeginsAsync() => who.SaysAsync(Own("ik wil iets melden", "I want to report something"));

    /// <summary>From the first question to the one that asks what the material shows.</summary>
    public async Task<Seen> ToMaterialAsync(string whom = "", string facts = Facts)
    {
        await ToFactsAsync(whom);
        await who.PressesAsync(Own("Verder", "Next"), ("words", facts));
        return await who.PressesAsync(Own("Dat is iedereen", "That is everybody"));
    }

    /// <summary>From the first question to the account.</summary>
    public async Task<Seen> ToFactsAsync(string whom = "")
    {
        await BeginsAsync();
        var what = await who.PressesAsync(Own("Nee", "No"));
        await who.PressesAsync(what.Buttons[0]);
        await who.PressesAsync(whom is "" ? Own("Leerlingen onderling", "Between pupils") : whom);
        return await who.PressesAsync(Own("Verder", "Next"), ("when", "gisteren"), ("where", "het plein"), ("platform", "WhatsApp"));
    }

    /// <summary>From the first question to the review, with nobody named and no material.</summary>
    public async Task<Seen> ToReviewAsync(string facts = Facts)
    {
        await ToMaterialAsync(facts: facts);
        await who.PressesAsync(Own("Er is geen materiaal", "There is no material"));
        return await FromDoneToReviewAsync();
    }

    /// <summary>From what has been done already to the review.</summary>
    public async Task<Seen> FromDoneToReviewAsync()
    {
        await PastPupilAsync(await who.PressesAsync(Own("Nog niets", "Nothing yet")));
        return await who.PressesAsync(Own("Verder", "Next"));
    }

    /// <summary>Answers what is asked about the pupil it is about, where that is asked, with not knowing.</summary>
    public async Task<Seen> PastPupilAsync(Seen asked)
    {
        for (var unknown = Own("Weet ik niet", "I don't know"); asked.Has(unknown);)
            asked = await who.PressesAsync(unknown);
        return asked;
    }

    /// <summary>Sends it; the number on the receipt.</summary>
    public async Task<string> SendsAsync() => CaseStories.NumberIn(await who.PressesAsync(Own("Verstuur", "Send")));

    /// <summary>Reports something from beginning to end.</summary>
    public async Task<string> ReportsAsync(string facts = Facts)
    {
        await ToReviewAsync(facts);
        return await SendsAsync();
    }
}
