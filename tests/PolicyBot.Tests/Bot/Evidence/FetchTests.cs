using System.Net;
using PolicyBot.Bot.Evidence;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;
using PolicyBot.Records;
using PolicyBot.Records.Sqlite;
using PolicyBot.Tests.Doubles;
using PolicyBot.Tests.RecordsRoom;

namespace PolicyBot.Tests.BotRoom.EvidenceFiles;

/// <summary>Links that lead where they should not: nothing inside is reached, and the bot's token is shown to its own service only.</summary>
public sealed class FetchTests
{
    private const string School = "https://school.sharepoint.com/a";
    private const string Connector = "https://smba.trafficmanager.net/a";
    private const string Teams = "https://eu.teams.microsoft.com/a";
    private const string Public = "20.50.60.70";
    private static readonly CancellationToken none = CancellationToken.None;

    private static FakeWeb Web() => new FakeWeb()
        .Name("school.sharepoint.com", [Public]).Name("smba.trafficmanager.net", [Public]).Name("eu.teams.microsoft.com", [Public]);

    private static async Task<Fetched<string>> FetchAsync(FakeWeb web, string link, MaterialShows shows = MaterialShows.Images, bool isDevelopment = false) =>
        await web.Fetch(isDevelopment: isDevelopment).FetchAsync(
            shows, link, async (_, content, stop) => await new StreamReader(content).ReadToEndAsync(stop), none);

    /// <summary>No connection to a place that is not public, and the token at the connector only.</summary>
    private static void AssertSafe(FakeWeb web)
    {
        Assert.DoesNotContain(web.Connections, place => !PublicAddresses.Contains(place.Address) || place.Port != 443);
        Assert.DoesNotContain(web.Requests, request => request.Authorization is not null && request.Url.Host != "smba.trafficmanager.net");
    }

    public static TheoryData<string, string> Links => new()
    {
        { "http://school.sharepoint.com/a", nameof(FetchRefusal.NotAllowed) }, { "https://school.sharepoint.com:8443/a", nameof(FetchRefusal.NotAllowed) },
        { "https://user:pw@school.sharepoint.com/a", nameof(FetchRefusal.NotAllowed) }, { "https://school.sharepoint.com@evil.example/a", nameof(FetchRefusal.NotAllowed) },
        { "https://evil.example/school.sharepoint.com", nameof(FetchRefusal.NotAllowed) }, { "https://evilsharepoint.com/a", nameof(FetchRefusal.NotAllowed) },
        { "https://sharepoint.com/a", nameof(FetchRefusal.NotAllowed) }, { "https://school.sharepoint.com.evil.example/a", nameof(FetchRefusal.NotAllowed) },
        { "https://school.sharepoint.com./a", nameof(FetchRefusal.NotAllowed) }, { "https://school.sharepoint.com%2eevil.example/a", nameof(FetchRefusal.NotAllowed) },
        { "https://evil.smba.trafficmanager.net/a", nameof(FetchRefusal.NotAllowed) }, { "https://trafficmanager.net/a", nameof(FetchRefusal.NotAllowed) },
        { "https://teams.microsoft.com.evil.example/a", nameof(FetchRefusal.NotAllowed) }, { "https://xn--sharepint-d4a.com/a", nameof(FetchRefusal.NotAllowed) },
        { "https://127.0.0.1/a", nameof(FetchRefusal.NotAllowed) }, { "https://[::1]/a", nameof(FetchRefusal.NotAllowed) }, { "https://0x7f000001/a", nameof(FetchRefusal.NotAllowed) },
        { "https://2130706433/a", nameof(FetchRefusal.NotAllowed) }, { "https://localhost/a", nameof(FetchRefusal.NotAllowed) }, { "http://localhost:3978/a", nameof(FetchRefusal.NotAllowed) },
        { "http://127.0.0.1:3978/a", nameof(FetchRefusal.NotAllowed) }, { "https://169.254.169.254/latest", nameof(FetchRefusal.NotAllowed) }, { "http://169.254.169.254/metadata", nameof(FetchRefusal.NotAllowed) },
        { "file:///etc/passwd", nameof(FetchRefusal.NotAllowed) }, { "ftp://school.sharepoint.com/a", nameof(FetchRefusal.NotAllowed) }, { "data:text/plain,hallo", nameof(FetchRefusal.NotAllowed) },
        { "gopher://school.sharepoint.com/a", nameof(FetchRefusal.NotAllowed) }, { "//school.sharepoint.com/a", nameof(FetchRefusal.NotAllowed) }, { "", nameof(FetchRefusal.NotAllowed) },
        { "https://", nameof(FetchRefusal.NotAllowed) }, { "javascript:alert(1)", nameof(FetchRefusal.NotAllowed) }, { "https://school.sharepoint.com/nergens", nameof(FetchRefusal.Unreachable) },
        { "https://onbekend.sharepoint.com/a", nameof(FetchRefusal.Unreachable) },
    };

    [Theory, MemberData(nameof(Links))]
    public async Task A_link_that_is_not_on_the_list_is_not_followed(string link, string expected)
    {
        await using var web = Web();
        Assert.Equal(expected, (await FetchAsync(web, link)).Refusal.ToString());
        AssertSafe(web);
        if (expected == nameof(FetchRefusal.NotAllowed))
            Assert.Empty(web.Lookups);
    }

    public static TheoryData<string> Inside => new(
        "127.0.0.1", "127.9.9.9", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "168.63.129.16", "192.0.2.1", "198.18.0.1",
        "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fc00::1", "fd12:3456::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001:0:1::1", "ff02::1", "2001:db8::1");

    [Theory, MemberData(nameof(Inside))]
    public async Task A_name_on_the_list_that_leads_inside_is_not_connected_to(string address)
    {
        await using var web = Web().Name("school.sharepoint.com", [address]).Name("eu.teams.microsoft.com", [Public, address]).File(School, "binnen").File(Teams, "binnen");

        Assert.Equal(FetchRefusal.NotPublic, (await FetchAsync(web, School)).Refusal);
        Assert.Equal(FetchRefusal.NotPublic, (await FetchAsync(web, Teams)).Refusal);

        Assert.Empty(web.Connections);
    }

    [Theory, InlineData(Public), InlineData("2603:1026::5"), InlineData("172.15.0.1"), InlineData("::ffff:20.50.60.70")]
    public async Task What_is_connected_to_is_what_was_looked_at(string address)
    {
        await using var web = Web().Name("school.sharepoint.com", [address], ["127.0.0.1"]).File(School, "hallo");

        Assert.Equal("hallo", (await FetchAsync(web, School)).Value);

        Assert.Equal(new IPEndPoint(IPAddress.Parse(address), 443), Assert.Single(web.Connections));
        Assert.Single(web.Lookups);
    }

    [Fact]
    public async Task A_name_that_leads_inside_at_the_second_look_is_refused_then()
    {
        await using var web = Web().Name("school.sharepoint.com", [Public], ["10.0.0.1"]).Redirect(School, "/b").File("https://school.sharepoint.com/b", "binnen");

        Assert.Equal(FetchRefusal.NotPublic, (await FetchAsync(web, School)).Refusal);

        Assert.Single(web.Connections);
        AssertSafe(web);
    }

    [Theory]
    [InlineData("http://school.sharepoint.com/b"), InlineData("https://evil.example/b"), InlineData("https://127.0.0.1/b"), InlineData("http://localhost:3978/b"), InlineData("file:///etc/passwd")]
    [InlineData("//evil.example/b"), InlineData("https://school.sharepoint.com:444/b"), InlineData("https://x@school.sharepoint.com/b"), InlineData("\\\\evil.example\\b"), InlineData("http://169.254.169.254/")]
    public async Task A_redirect_off_the_list_is_not_followed_by_either(string target)
    {
        foreach (var (from, isDevelopment) in new[] { (School, false), (Connector, false), (School, true) })
        {
            await using var web = Web().Redirect(from, target).Name("evil.example", [Public]).File("https://evil.example/b", "buit");
            Assert.Equal(FetchRefusal.NotAllowed, (await FetchAsync(web, from, isDevelopment: isDevelopment)).Refusal);
            Assert.Single(web.Connections);
            AssertSafe(web);
        }
    }

    [Theory, InlineData(301), InlineData(302), InlineData(303), InlineData(307), InlineData(308)]
    public async Task The_token_is_shown_to_the_connector_and_never_again_once_the_way_led_elsewhere(int status)
    {
        await using var web = Web().Redirect(Connector, "/b", status).Redirect("https://smba.trafficmanager.net/b", School, status).Redirect(School, "https://smba.trafficmanager.net/c", status)
            .File("https://smba.trafficmanager.net/c", "hallo");

        Assert.Equal("hallo", (await FetchAsync(web, Connector)).Value);

        var bearer = $"Bearer {FakeWeb.Token}";
        Assert.Equal([bearer, bearer, null, null], web.Requests.Select(request => request.Authorization));
        AssertSafe(web);
    }

    [Fact]
    public async Task A_way_that_begins_elsewhere_never_shows_the_token()
    {
        await using var web = Web().Redirect(School, Connector).File(Connector, "hallo");
        Assert.Equal("hallo", (await FetchAsync(web, School)).Value);
        Assert.All(web.Requests, request => Assert.Null(request.Authorization));
    }

    [Fact]
    public async Task Three_redirects_are_followed_and_a_fourth_or_a_circle_is_not()
    {
        await using var web = Web();
        for (var hop = 0; hop < 4; hop++)
            web.Redirect($"https://school.sharepoint.com/{hop}", $"/{hop + 1}");
        web.File("https://school.sharepoint.com/4", "hallo").Redirect(School, School);

        Assert.Equal("hallo", (await FetchAsync(web, "https://school.sharepoint.com/1")).Value);
        Assert.Equal(FetchRefusal.TooManyRedirects, (await FetchAsync(web, "https://school.sharepoint.com/0")).Refusal);
        Assert.Equal(FetchRefusal.TooManyRedirects, (await FetchAsync(web, School)).Refusal);
    }

    [Theory, InlineData(School), InlineData(Connector), InlineData(Teams), InlineData("http://localhost:3978/a")]
    public async Task A_sexual_image_of_a_minor_is_not_fetched_not_looked_up_and_not_asked_for(string link)
    {
        await using var web = Web().File(School, "x").File(Connector, "x").File(Teams, "x");

        Assert.Equal(FetchRefusal.MustNotBeFetched, (await FetchAsync(web, link, MaterialShows.SexualImageOfMinor, isDevelopment: true)).Refusal);

        Assert.Empty(web.Lookups);
        Assert.Empty(web.Connections);
        Assert.Empty(web.Requests);
    }

    [Fact]
    public async Task In_Development_the_machine_itself_is_allowed_and_gets_no_token()
    {
        const string Here = "http://localhost:3978/bestand";
        await using var web = Web().Name("localhost", ["127.0.0.1"]).File(Here, "hallo");

        Assert.Equal("hallo", (await FetchAsync(web, Here, isDevelopment: true)).Value);
        Assert.Null(Assert.Single(web.Requests).Authorization);
        await using var other = Web().Name("localhost", [Public]).File(Here, "hallo");
        Assert.Equal(FetchRefusal.NotPublic, (await FetchAsync(other, Here, isDevelopment: true)).Refusal);
    }

    [Fact]
    public async Task What_announces_too_much_is_not_read_and_what_lies_about_its_length_is_cut_off_by_the_store()
    {
        await using var web = Web().Answer(School, "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\nx")
            .Answer(Teams, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nte kort")
            .Answer(Connector, async (stream, cancel) =>
            {
                await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n"u8.ToArray(), cancel);
                for (var piece = new string('x', 1 << 20); ;)
                    await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes(piece), cancel);
            });
        Assert.Equal(FetchRefusal.TooLarge, (await FetchAsync(web, School)).Refusal);
        Assert.Equal(FetchRefusal.Unreachable, (await FetchAsync(web, Teams)).Refusal);
        using var folder = new TestFolder();
        await using var store = await SqliteStore.OpenAsync(new SqliteOptions { Folder = folder.Path }, TimeProvider.System, none);

        var taken = await new EvidenceIntake(web.Fetch(), store).TakeAsync(MaterialShows.Images, new CaseNumber(2026, 1), new SentFile("a.txt", Connector), none);

        Assert.Equal(FileRefusal.TooLarge, taken.Received?.Refusal);
        Assert.Empty(Directory.GetFiles(Path.Combine(folder.Path, "evidence")));
    }

    [Theory, InlineData(10, true), InlineData(60, false)]
    public async Task A_host_that_does_not_answer_or_never_ends_is_given_up(int seconds, bool isSilent)
    {
        var clock = new TestClock();
        var asked = new TaskCompletionSource();
        await using var web = Web().Answer(School, async (stream, cancel) =>
        {
            if (!isSilent)
                await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nx"u8.ToArray(), cancel);
            asked.SetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancel);
        });
        var reading = new TaskCompletionSource();
        var fetched = web.Fetch(clock).FetchAsync(
            MaterialShows.Images, School,
            async (_, content, stop) =>
            {
                reading.SetResult();
                return await new StreamReader(content).ReadToEndAsync(stop);
            },
            none).AsTask();
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(20));
        if (!isSilent)
            await reading.Task.WaitAsync(TimeSpan.FromSeconds(20));
        clock.Advance(TimeSpan.FromSeconds(seconds) - TimeSpan.FromMilliseconds(1));
        Assert.False(fetched.IsCompleted);
        clock.Advance(TimeSpan.FromMilliseconds(1));

        Assert.Equal(FetchRefusal.TooSlow, (await fetched.WaitAsync(TimeSpan.FromSeconds(20))).Refusal);
    }
}
