using System.Text;
using PolicyBot.Tests.BotRoom;
using PolicyBot.Tryout.Teams;

namespace PolicyBot.Tests.DialogsRoom.Reporting;

/// <summary>What somebody tells, whom they name and what they send stays where it belongs: in no log, no channel, no notification, and names in nothing but the sealed names.</summary>
public sealed class CanaryStories : IAsyncLifetime
{
    private const string Narrative = "Kanarievogel vloog gisteren over het plein";
    private const string Name = "Zilvermeeuw Fictief";
    private const string InFile = "Papegaaiduiker op papier";
    private School school = null!;

    public async Task InitializeAsync() => school = await School.OpenAsync();

    public async Task DisposeAsync() => await school.DisposeAsync();

    [Fact]
    public async Task Nothing_of_a_report_gets_where_it_does_not_belong()
    {
        var reporter = new Reporter(school.Teacher());
        await reporter.ToFactsAsync();
        await reporter.Who.PressesAsync("Verder", ("words", Narrative));
        await reporter.Who.PressesAsync("Voeg toe", ("as", "Suspect"), ("group", "Pupil"), ("name", Name));
        await reporter.Who.SaysAsync($"leerling, getuige, {Name}");
        Assert.DoesNotContain("Zilvermeeuw", school.Register.All, StringComparison.Ordinal);
        await reporter.Who.SaysAsync("dat is iedereen");
        await reporter.Who.SaysAsync("2");
        await reporter.Who.GetsAsync("Stuur hier je bestanden");
        reporter.Who.LooksAway();
        await school.Client.ShareAsync(reporter.Who.Person.Key, [school.Client.Upload(reporter.Who.Person.Key, "gesprek.txt", Encoding.UTF8.GetBytes(InFile))]);
        var kept = await reporter.Who.GetsAsync("gesprek.txt is bewaard");
        await reporter.Who.PressesAsync(kept, "Verder");
        var review = await reporter.FromDoneToReviewAsync();
        Assert.Contains(Narrative, review.Text, StringComparison.Ordinal);
        var number = await reporter.SendsAsync();
        await school.World.WaitForAsync(sent => sent.ConversationId == School.MtChannel && Colleague.Seen(sent).Text.Contains(number, StringComparison.Ordinal), School.Patience);
        await reporter.Who.SaysAsync("vul aan");
        await reporter.Who.SaysAsync(Narrative + " nog een keer");
        await reporter.Who.SaysAsync($"zaak {number}");

        Assert.Equal(2, school.Register.Count("sealed_name"));
        Assert.DoesNotContain("Zilvermeeuw", school.Register.All, StringComparison.Ordinal);
        Assert.Contains("Kanarievogel", school.Register.Cases, StringComparison.Ordinal);
        foreach (var canary in new[] { "Kanarievogel", "Zilvermeeuw", "Papegaaiduiker" })
        {
            Assert.DoesNotContain(school.Log.Lines, line => line.Contains(canary, StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain(school.World.Sent.All, sent => sent.ConversationId != reporter.Who.Chat && Whole(sent).Contains(canary, StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain(school.World.Sent.All, sent => Aloud(sent).Contains(canary, StringComparison.OrdinalIgnoreCase));
        }
        Assert.DoesNotContain(school.World.Sent.All, sent => Whole(sent).Contains("Zilvermeeuw", StringComparison.Ordinal));
        Assert.DoesNotContain("Papegaaiduiker", Encoding.Latin1.GetString(await BytesAsync()), StringComparison.Ordinal);
    }

    private static string Whole(Sent sent) => sent.Card?.GetRawText() + sent.Text;

    /// <summary>What is read aloud or stands in a notification.</summary>
    private static string Aloud(Sent sent) => sent.Card is not { } card ? "" : string.Concat(
        new[] { "speak", "fallbackText" }.Select(name => card.TryGetProperty(name, out var words) ? words.GetString() : ""));

    /// <summary>Everything the bot keeps of evidence, as it lies on the disk.</summary>
    private async Task<byte[]> BytesAsync()
    {
        List<byte> bytes = [];
        foreach (var file in Directory.EnumerateFiles(Path.Combine(school.Folder, "evidence")))
            bytes.AddRange(await File.ReadAllBytesAsync(file));
        Assert.NotEmpty(bytes);
        return [.. bytes];
    }
}
