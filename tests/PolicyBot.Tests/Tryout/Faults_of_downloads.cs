using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PolicyBot.Tryout.Faults;
using PolicyBot.Tryout.Files;

namespace PolicyBot.Tests.TryoutRoom;

public sealed class Faults_of_downloads : IAsyncLifetime
{
    private static readonly byte[] bytes = [.. Enumerable.Range(0, 5000).Select(i => (byte)i)];

    private TeamsRig teams = null!;
    private string url = "";

    public async Task InitializeAsync()
    {
        teams = await TeamsRig.StartAsync();
        await teams.Client.ShareAsync("docent1", [teams.Client.Upload("docent1", "a.png", bytes)]);
        url = teams.Newest["attachments"]![0]!["content"]!["downloadUrl"]!.GetValue<string>();
    }

    public async Task DisposeAsync() => await teams.DisposeAsync();

    [Theory]
    [InlineData(404)]
    [InlineData(403)]
    public async Task It_can_be_refused_as_often_as_asked_and_only_for_files_of_that_chat(int status)
    {
        teams.World.Faults.OnDownloading(new DownloadFault.Refused(status), times: 2, conversationId: TeamsRig.Docent);
        teams.World.Faults.OnDownloading(new DownloadFault.Refused(500), conversationId: TeamsRig.GroupChat);

        Assert.Equal(status, (int)(await teams.Http.GetAsync(url)).StatusCode);
        Assert.Equal(status, (int)(await teams.Http.GetAsync(url)).StatusCode);
        Assert.Equal(bytes, await teams.Http.GetByteArrayAsync(url));
        Assert.Equal([status, status, 200], teams.World.Fetched.All.Select(fetched => fetched.Status));
    }

    [Fact]
    public async Task It_can_be_slow_half_way()
    {
        var pause = TimeSpan.FromMilliseconds(300);
        teams.World.Faults.OnDownloading(new DownloadFault.Slow(pause));

        using var response = await teams.Http.GetAsync(url, HttpCompletionOption.ResponseHeadersRead);
        using var body = await response.Content.ReadAsStreamAsync();
        var half = new byte[bytes.Length / 2];
        await body.ReadExactlyAsync(half);
        var started = TimeProvider.System.GetTimestamp();
        var rest = new byte[bytes.Length - half.Length];
        await body.ReadExactlyAsync(rest);

        Assert.InRange(TimeProvider.System.GetElapsedTime(started), pause / 2, TeamsRig.Patience);
        Assert.Equal(bytes, half.Concat(rest));
    }

    [Fact]
    public async Task It_can_send_on_once_and_be_there()
    {
        teams.World.Faults.OnDownloading(new DownloadFault.Redirected());

        var first = await teams.Http.GetAsync(url);

        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Equal(bytes, await teams.Http.GetByteArrayAsync(first.Headers.Location!));
    }

    [Fact]
    public async Task It_can_send_on_to_an_address_elsewhere()
    {
        teams.World.Faults.OnDownloading(new DownloadFault.Redirected(new Uri("http://169.254.169.254/secrets")));

        Assert.Equal("http://169.254.169.254/secrets", (await teams.Http.GetAsync(url)).Headers.Location!.ToString());
    }

    [Fact]
    public async Task It_can_promise_more_than_it_has_and_break_off()
    {
        teams.World.Faults.OnDownloading(new DownloadFault.WrongLength(1000));

        using var response = await teams.Http.GetAsync(url, HttpCompletionOption.ResponseHeadersRead);

        Assert.Equal(bytes.Length + 1000, response.Content.Headers.ContentLength);
        await Assert.ThrowsAsync<HttpRequestException>(() => response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task It_can_promise_less_than_it_has_and_end_early()
    {
        teams.World.Faults.OnDownloading(new DownloadFault.WrongLength(-1000));

        Assert.Equal(bytes[..^1000], await teams.Http.GetByteArrayAsync(url));
    }

    [Fact]
    public async Task It_can_lie_about_what_it_is()
    {
        teams.World.Faults.OnDownloading(new DownloadFault.WrongType("text/html"));

        using var response = await teams.Http.GetAsync(url);

        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(bytes, await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task It_can_be_larger_than_anything_that_Tryout_takes_and_not_say_so()
    {
        teams.World.Faults.OnDownloading(new DownloadFault.Swollen(FileShelf.MaxBytes + 1));

        using var response = await teams.Http.GetAsync(url, HttpCompletionOption.ResponseHeadersRead);

        Assert.Null(response.Content.Headers.ContentLength);
        Assert.Equal(FileShelf.MaxBytes + 1, (await response.Content.ReadAsByteArrayAsync()).Length);
    }

    [Theory]
    [InlineData("file-404")]
    [InlineData("file-403")]
    [InlineData("file-slow")]
    [InlineData("file-redirect")]
    [InlineData("file-elsewhere")]
    [InlineData("file-long")]
    [InlineData("file-short")]
    [InlineData("file-type")]
    [InlineData("file-swollen")]
    [InlineData("answerLost")]
    public async Task The_page_plans_each_and_calls_it_by_the_same_name(string kind)
    {
        await teams.Http.PostAsJsonAsync("/tryout/api/faults", new { kind, times = 2 });

        using var stream = new StreamReader(await teams.Http.GetStreamAsync("/tryout/api/events"));
        var snapshot = JsonNode.Parse((await stream.ReadLineAsync())!["data:".Length..])!;
        Assert.Equal(kind, Assert.Single(snapshot["faults"]!.AsArray())!["kind"]!.GetValue<string>());
        var words = (await teams.Http.GetFromJsonAsync<JsonObject>("/tryout/files/words.json"))!;
        Assert.True(words["nl"]!.AsObject().ContainsKey($"fault-{kind}"));
    }
}
