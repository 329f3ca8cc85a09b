using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace PolicyBot.Tests.TryoutRoom;

public sealed class The_page : IAsyncLifetime
{
    private TeamsRig teams = null!;

    public async Task InitializeAsync() => teams = await TeamsRig.StartAsync();

    public async Task DisposeAsync() => await teams.DisposeAsync();

    [Fact]
    public async Task It_is_served_and_runs_no_script_but_its_own()
    {
        var response = await teams.Http.GetAsync("/tryout");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'self';", policy);
        Assert.DoesNotContain("unsafe", policy);
    }

    [Fact]
    public async Task It_is_not_for_a_foreign_host_name_or_another_sites_page()
    {
        using var foreign = new HttpRequestMessage(HttpMethod.Get, "/tryout");
        foreign.Headers.Host = "school.example";
        using var forged = new HttpRequestMessage(HttpMethod.Delete, "/tryout/api/faults");
        forged.Headers.Add("Origin", "https://school.example");

        Assert.Equal(HttpStatusCode.Forbidden, (await teams.Http.SendAsync(foreign)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await teams.Http.SendAsync(forged)).StatusCode);
    }

    [Fact]
    public async Task It_receives_the_world_and_then_each_change()
    {
        using var stream = new StreamReader(await teams.Http.GetStreamAsync("/tryout/api/events"));
        var snapshot = await NextAsync(stream);
        Assert.Equal("snapshot", snapshot["kind"]!.GetValue<string>());
        Assert.Equal(22, snapshot["columns"]!.AsArray().Count);

        await teams.PostAsync(TeamsRig.Docent, TeamsRig.Text("Zomaar"));

        var change = await NextAsync(stream);
        Assert.Equal("Zomaar", change["message"]!["activity"]!["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task It_can_plan_faults_and_knows_no_others()
    {
        var planned = await teams.Http.PostAsJsonAsync("/tryout/api/faults", new { kind = "412", times = 3 });
        var unknown = await teams.Http.PostAsJsonAsync("/tryout/api/faults", new { kind = "418" });

        Assert.Equal(HttpStatusCode.OK, planned.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, unknown.StatusCode);
        Assert.Equal(3, Assert.Single(teams.World.Faults.Pending).Times);
    }

    [Fact]
    public async Task It_speaks_Dutch_and_English_alike()
    {
        var words = (await teams.Http.GetFromJsonAsync<JsonObject>("/tryout/files/words.json"))!;

        Assert.Equal(words["nl"]!.AsObject().Select(w => w.Key), words["en"]!.AsObject().Select(w => w.Key));
    }

    [Fact]
    public async Task A_name_that_is_gone_is_not_found()
    {
        var response = await teams.Http.PostAsJsonAsync("/tryout/api/say", new { person = "nobody", conversationId = TeamsRig.Docent, text = "hallo", mention = false });

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static async Task<JsonNode> NextAsync(StreamReader stream)
    {
        using var patience = new CancellationTokenSource(TeamsRig.Patience);
        while (await stream.ReadLineAsync(patience.Token) is { } line)
            if (line.StartsWith("data:", StringComparison.Ordinal)) return JsonNode.Parse(line["data:".Length..])!;
        throw new InvalidOperationException("The events ended");
    }
}
