using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using PolicyBot.Tests.Doubles;
using PolicyBot.Tryout.Files;

namespace PolicyBot.Tests.TryoutRoom;

public sealed class Files_in_a_chat : IAsyncLifetime
{
    private static readonly byte[] bytes = [.. Enumerable.Range(0, 5000).Select(i => (byte)i)];

    private TeamsRig teams = null!;

    public async Task InitializeAsync() => teams = await TeamsRig.StartAsync();

    public async Task DisposeAsync() => await teams.DisposeAsync();

    [Fact]
    public async Task A_file_comes_as_Teams_sends_it_and_its_bytes_arrive_without_a_token()
    {
        var file = teams.Client.Upload("docent1", "Schermafdruk één.PNG", bytes);
        var (message, status) = await teams.Client.ShareAsync("docent1", [file], "dit kreeg ik vandaag");

        Assert.Equal(202, status);
        Assert.Equal("dit kreeg ik vandaag", teams.Newest["text"]!.GetValue<string>());
        var attachments = teams.Newest["attachments"]!.AsArray();
        Assert.Equal(2, attachments.Count);
        var info = attachments[0]!.AsObject();
        Assert.Equal(["contentType", "content", "contentUrl", "name"], info.Select(property => property.Key));
        Assert.Equal("application/vnd.microsoft.teams.file.download.info", info["contentType"]!.GetValue<string>());
        Assert.Equal("Schermafdruk één.PNG", info["name"]!.GetValue<string>());
        Assert.Equal(["downloadUrl", "uniqueId", "fileType"], info["content"]!.AsObject().Select(property => property.Key));
        Assert.Equal("png", info["content"]!["fileType"]!.GetValue<string>());
        Assert.Equal(file.Id, info["content"]!["uniqueId"]!.GetValue<string>());
        Assert.Equal("text/html", attachments[1]!["contentType"]!.GetValue<string>());
        Assert.Equal($"""<p>dit kreeg ik vandaag</p><attachment id="{file.Id}"></attachment>""", attachments[1]!["content"]!.GetValue<string>());

        using var download = await teams.Http.GetAsync(DownloadUrl());
        Assert.Equal("image/png", download.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", download.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(bytes, await download.Content.ReadAsByteArrayAsync());
        Assert.Equal((200, false), (teams.World.Fetched.All[^1].Status, teams.World.Fetched.All[^1].WithToken));
        Assert.Equal(HttpStatusCode.Forbidden, (await teams.Http.GetAsync(info["contentUrl"]!.GetValue<string>())).StatusCode);
        Assert.Equal(file, Assert.Single(message.Files));
    }

    [Fact]
    public async Task A_message_of_files_alone_has_no_text()
    {
        await teams.Client.ShareAsync("docent1", [teams.Client.Upload("docent1", "a.pdf", bytes), teams.Client.Upload("docent1", "zonder", bytes)]);

        Assert.False(teams.Newest.ContainsKey("text"));
        Assert.Equal(["pdf", ""], Infos().Select(info => info["content"]!["fileType"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_pasted_picture_is_fetched_from_the_connector_with_the_token_of_the_bot()
    {
        var picture = teams.Client.Upload("docent1", "image.png", bytes, isInline: true);
        await teams.Client.ShareAsync("docent1", [picture], "kijk");

        var attachments = teams.Newest["attachments"]!.AsArray();
        Assert.Equal(["contentType", "contentUrl"], attachments[0]!.AsObject().Select(property => property.Key));
        Assert.Equal("image/*", attachments[0]!["contentType"]!.GetValue<string>());
        var url = attachments[0]!["contentUrl"]!.GetValue<string>();
        Assert.Equal($"{teams.Newest["serviceUrl"]}/v3/attachments/{picture.Id}/views/original", url);
        Assert.Contains("<img ", attachments[1]!["content"]!.GetValue<string>(), StringComparison.Ordinal);

        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "x");
        using var response = await teams.Http.SendAsync(request);
        Assert.Equal(bytes, await response.Content.ReadAsByteArrayAsync());
        Assert.True(teams.World.Fetched.All[^1].WithToken);
    }

    [Theory]
    [InlineData("docent1", TeamsRig.GroupChat)]
    [InlineData("mt1", TeamsRig.MtChannel)]
    public async Task In_a_group_or_channel_people_see_it_and_the_bot_does_not(string person, string conversation)
    {
        var (message, status) = await teams.Client.ShareAsync(person, [teams.Client.Upload(person, "a.png", bytes, conversation)], "kijk", conversation, mention: true);

        Assert.Equal(202, status);
        Assert.Single(message.Files);
        var only = Assert.Single(teams.Newest["attachments"]!.AsArray());
        Assert.Equal("text/html", only!["contentType"]!.GetValue<string>());
        Assert.DoesNotContain("drive", teams.Newest.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_download_address_opens_with_its_own_ticket_only()
    {
        await teams.Client.ShareAsync("docent1", [teams.Client.Upload("docent1", "a.png", bytes)]);
        var url = DownloadUrl();

        Assert.Equal(HttpStatusCode.Unauthorized, (await teams.Http.GetAsync(url.Replace("tempauth=", "tempauth=0", StringComparison.Ordinal))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await teams.Http.GetAsync(url.Replace("UniqueId=", "UniqueId=0", StringComparison.Ordinal))).StatusCode);
        Assert.Equal([401, 404], teams.World.Fetched.All.Select(fetched => fetched.Status));
    }

    [Fact]
    public void A_download_address_works_for_an_hour()
    {
        var clock = new TestClock();
        var shelf = new FileShelf(clock);
        var file = shelf.Keep(TeamsRig.Docent, "a.png", bytes);

        clock.Advance(TimeSpan.FromMinutes(59));
        Assert.True(shelf.Opens(file, file.Ticket));
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.False(shelf.Opens(file, file.Ticket));
    }

    [Fact]
    public async Task A_file_is_at_most_25_megabytes()
    {
        var most = new byte[FileShelf.MaxBytes];
        Assert.Equal(HttpStatusCode.OK, (await UploadAsync(most)).StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await UploadAsync([.. most, 0])).StatusCode);
        Assert.Throws<ArgumentException>(() => teams.Client.Upload("docent1", "a.mp4", new byte[FileShelf.MaxBytes + 1]));
    }

    [Fact]
    public void Of_all_files_together_the_oldest_go()
    {
        var shelf = new FileShelf(TimeProvider.System);
        var large = new byte[FileShelf.MaxBytes];

        var kept = Enumerable.Range(0, 11).Select(i => shelf.Keep(TeamsRig.Docent, $"{i}.mp4", large)).ToList();

        Assert.Null(shelf.Find(kept[0].Id));
        Assert.NotNull(shelf.Find(kept[1].Id));
    }

    [Fact]
    public async Task The_page_uploads_shows_pictures_and_saves_the_rest()
    {
        var picture = await TeamsRig.IdOf(await UploadAsync(bytes, "p.png", isPicture: true));
        var page = await TeamsRig.IdOf(await UploadAsync(bytes, "p.html"));
        var said = await teams.Http.PostAsync("/tryout/api/say", JsonOf(new JsonObject
        {
            ["person"] = "docent1",
            ["conversationId"] = TeamsRig.Docent,
            ["text"] = "",
            ["mention"] = false,
            ["files"] = new JsonArray(picture, page),
        }));

        Assert.Equal(HttpStatusCode.OK, said.StatusCode);
        Assert.Equal(3, teams.Newest["attachments"]!.AsArray().Count);
        Assert.Null((await teams.Http.GetAsync($"/tryout/api/files/{picture}")).Content.Headers.ContentDisposition);
        Assert.Equal("attachment", (await teams.Http.GetAsync($"/tryout/api/files/{page}")).Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(HttpStatusCode.NotFound, (await teams.Http.GetAsync("/tryout/api/files/weg")).StatusCode);
        Assert.Empty(teams.World.Fetched.All);
    }

    private IEnumerable<JsonNode> Infos() => teams.Newest["attachments"]!.AsArray().Where(attachment => attachment!["content"] is JsonObject)!;

    private string DownloadUrl() => Infos().First()["content"]!["downloadUrl"]!.GetValue<string>();

    private Task<HttpResponseMessage> UploadAsync(byte[] content, string name = "a.mp4", bool isPicture = false) => teams.Http.PostAsync(
        $"/tryout/api/files?person=docent1&conversationId={TeamsRig.Docent}&name={name}&isPicture={isPicture}", new ByteArrayContent(content));

    private static StringContent JsonOf(JsonObject body) => new(body.ToJsonString(), System.Text.Encoding.UTF8, "application/json");
}
