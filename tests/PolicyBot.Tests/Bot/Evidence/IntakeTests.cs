using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using PolicyBot.Bot.Evidence;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;
using PolicyBot.Records;
using PolicyBot.Records.Sqlite;
using PolicyBot.Tests.RecordsRoom;

namespace PolicyBot.Tests.BotRoom.EvidenceFiles;

/// <summary>Files of a message on their way into a case.</summary>
public sealed class IntakeTests : IDisposable
{
    private const string Link = "https://school.sharepoint.com/a";
    private static readonly CancellationToken none = CancellationToken.None;
    private static readonly CaseNumber number = new(2026, 1);
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    private Task<SqliteStore> Open() => SqliteStore.OpenAsync(new SqliteOptions { Folder = folder.Path }, TimeProvider.System, none);

    [Fact]
    public void Files_and_pictures_of_a_message_are_found_and_cards_pages_and_references_are_not()
    {
        var links = SentFiles.Of([
            new Attachment("application/vnd.microsoft.teams.file.download.info", "https://school.sharepoint.com/web", new JsonObject { ["downloadUrl"] = Link }, "a.pdf"),
            new Attachment("image/*", "https://smba.trafficmanager.net/1"), new Attachment("text/html", content: "<p>hoi</p>"),
            new Attachment("reference", "https://school.sharepoint.com/b", name: "b.docx"), new Attachment("application/vnd.microsoft.card.adaptive", content: new JsonObject()),
            new Attachment("application/vnd.microsoft.teams.file.download.info", content: new JsonArray()), new Attachment("application/vnd.microsoft.teams.file.download.info", content: new JsonObject { ["downloadUrl"] = 5 }),
            new Attachment("image/png"), new Attachment(), new Attachment("messageReference", "x")]);

        Assert.Equal([new SentFile("a.pdf", Link), new SentFile(null, "https://smba.trafficmanager.net/1")], links);
        Assert.Empty(SentFiles.Of(null));
    }

    [Fact]
    public async Task A_file_goes_from_its_link_into_the_case()
    {
        await using var web = new FakeWeb().Name("school.sharepoint.com", ["20.50.60.70"]).File(Link, "dit stond er", "application/octet-stream");
        await using var store = await Open();

        var taken = await new EvidenceIntake(web.Fetch(), store).TakeAsync(MaterialShows.Images, number, new SentFile("gesprek.txt", Link), none);
        Assert.Equal(CommitResult.Done, await store.CommitAsync(new TurnCommit { Evidence = [taken.Received!.File!] }, none));

        await using var stream = await store.Evidence.OpenAsync(taken.Received.File!.Id, none);
        Assert.Equal("dit stond er", await new StreamReader(stream!).ReadToEndAsync(none));
    }

    [Theory, InlineData("image/png", "image.png", FileRefusal.ContentDiffers), InlineData("image/jpeg", "image.jpg", FileRefusal.ContentDiffers), InlineData("text/html", "image", FileRefusal.TypeNotAllowed)]
    public async Task A_pasted_picture_without_a_name_is_named_by_what_its_host_says_it_is(string type, string name, FileRefusal refusal)
    {
        await using var web = new FakeWeb().Name("school.sharepoint.com", ["20.50.60.70"]).File(Link, "geen plaatje", type);
        await using var store = await Open();

        Assert.Equal(
            new TakenIn(name, new Received(null, refusal), null),
            await new EvidenceIntake(web.Fetch(), store).TakeAsync(MaterialShows.Images, number, new SentFile(null, Link), none));
    }

    [Fact]
    public async Task Of_a_sexual_image_of_a_minor_nothing_is_asked_for_and_nothing_stored()
    {
        await using var web = new FakeWeb().Name("school.sharepoint.com", ["20.50.60.70"]).File(Link, "mag niet");
        await using var store = await Open();

        var taken = await new EvidenceIntake(web.Fetch(), store).TakeAsync(MaterialShows.SexualImageOfMinor, number, new SentFile("foto.txt", Link), none);

        Assert.Equal((null, FetchRefusal.MustNotBeFetched), (taken.Received, taken.NotFetched));
        Assert.Empty(web.Lookups);
        Assert.Empty(web.Requests);
        Assert.Empty(Directory.GetFiles(Path.Combine(folder.Path, "evidence")));
    }

    [Theory]
    [InlineData(true, "files.example.org"), InlineData(true, "*.example.org"), InlineData(true, "*.sharepoint.com", "smba.trafficmanager.net")]
    [InlineData(false, "*.com"), InlineData(false, "*"), InlineData(false, "*."), InlineData(false, "https://example.org"), InlineData(false, "example.org/x"), InlineData(false, "localhost")]
    [InlineData(false, "*.*.example.org"), InlineData(false, "example.org."), InlineData(false, "10.0.0.1"), InlineData(false)]
    public void Hosts_in_the_settings_are_names_or_suffixes_of_more_than_a_top_level_domain(bool isValid, params string[] hosts) =>
        Assert.Equal(isValid, new EvidenceOptionsValidator().Validate(null, new EvidenceOptions { Hosts = hosts }).Succeeded);
}
