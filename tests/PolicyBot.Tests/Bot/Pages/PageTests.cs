using System.Net;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;
using PolicyBot.Tests.RecordsRoom.EvidenceFiles;

namespace PolicyBot.Tests.BotRoom;

/// <summary>Pages by a link: opened once, by whoever may, and by nobody who only looks where the link leads.</summary>
public sealed class PageTests(OneSchool one) : IClassFixture<OneSchool>
{
    private School School => one.School;

    private PageRig Rig => new(one.School);

    [Fact]
    public async Task Looking_where_a_link_leads_uses_nothing_up_and_tells_nothing()
    {
        var (number, id) = await CaseWithAsync("foto.png", SomeFiles.Png());
        var link = await Rig.LinkAsync(PageKind.Evidence, number, id);
        for (var i = 0; i < 2; i++)
        {
            using var preview = await Rig.LookAsync(link);
            var shown = await preview.Content.ReadAsStringAsync();
            Assert.Equal(HttpStatusCode.OK, preview.StatusCode);
            Assert.Contains(">Openen</button>", shown, StringComparison.Ordinal);
            Assert.DoesNotContain(number.ToString(), shown, StringComparison.Ordinal);
            Assert.DoesNotContain("foto", shown, StringComparison.Ordinal);
            using var head = await School.Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, link));
            Assert.Equal((HttpStatusCode.OK, 0), (head.StatusCode, (await head.Content.ReadAsByteArrayAsync()).Length));
        }
        using var opened = await Rig.OpenAsync(link);
        Assert.Equal(SomeFiles.Png(), await opened.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_link_opens_once_also_when_many_open_it_at_the_same_moment()
    {
        var (number, id) = await CaseWithAsync("foto.png", SomeFiles.Png());
        var link = await Rig.LinkAsync(PageKind.Evidence, number, id);
        var opened = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Rig.OpenAsync(link)));
        Assert.Single(opened, one => one.StatusCode == HttpStatusCode.OK);
        Assert.All(opened.Where(one => one.StatusCode != HttpStatusCode.OK), late => Assert.Equal(HttpStatusCode.NotFound, late.StatusCode));
        using var again = await Rig.LookAsync(link);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
    }

    [Fact]
    public async Task An_unknown_link_is_answered_kindly_in_both_languages()
    {
        foreach (var method in (HttpMethod[])[HttpMethod.Get, HttpMethod.Post])
        {
            using var answer = await School.Http.SendAsync(new HttpRequestMessage(method, new Uri(School.Door, "/page/AAAAAAAAAAAAAAAAAAAAAA")));
            var shown = await answer.Content.ReadAsStringAsync();
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.Contains("Deze link werkt niet meer", shown, StringComparison.Ordinal);
            Assert.Contains("This link no longer works", shown, StringComparison.Ordinal);
        }
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task After_its_time_a_link_is_gone(bool opens)
    {
        var (number, id) = await CaseWithAsync("foto.png", SomeFiles.Png());
        var link = await Rig.LinkAsync(PageKind.Evidence, number, id, lasts: TimeSpan.FromSeconds(-1));
        using var late = await (opens ? Rig.OpenAsync(link) : Rig.LookAsync(link));
        Assert.Equal(HttpStatusCode.Gone, late.StatusCode);
        Assert.Contains("tien minuten", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(0, School.Register.Count("state", $"key = 'page/{link.Segments[^1]}'"));
    }

    public static TheoryData<string, PageKind> Lost => new()
    {
        { "handed over", PageKind.Dossier },
        { "moved to the board", PageKind.Dossier },
        { "moved to the board", PageKind.Evidence },
        { "kept out", PageKind.Evidence },
    };

    [Theory, MemberData(nameof(Lost))]
    public async Task Who_lost_the_case_since_the_link_was_made_sees_nothing_of_it(string how, PageKind page)
    {
        var (rig, (number, id)) = (Rig, await CaseWithAsync("foto.png", SomeFiles.Png()));
        var link = await rig.LinkAsync(page, number, page == PageKind.Evidence ? id : null);
        await rig.ActAsync(number, file => how switch
        {
            "handed over" => file.HandOver(rig.Handler, rig.Other, "ik ben er niet", file.Opened.At),
            "kept out" => file.Recuse(rig.Other, rig.Handler.Id, "genoemd", file.Opened.At),
            _ => file.MoveToBoard(rig.Reporter, "het MT is erbij", file.Opened.At),
        });
        using var opened = await rig.OpenAsync(link);
        var shown = await opened.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.Gone, opened.StatusCode);
        Assert.Contains("Je kunt dit niet meer openen", shown, StringComparison.Ordinal);
        Assert.DoesNotContain(number.ToString(), shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_gets_a_page_by_a_link_that_was_never_theirs_to_have()
    {
        var (rig, (number, id)) = (Rig, await CaseWithAsync("foto.png", SomeFiles.Png()));
        foreach (var person in (Actor[])[rig.Reporter, rig.Other with { Id = new PersonId($"{School.Tenant}/nobody") }])
        {
            using var opened = await rig.OpenAsync(await rig.LinkAsync(PageKind.Evidence, number, id, person));
            Assert.Equal(HttpStatusCode.Gone, opened.StatusCode);
        }
        using var export = await rig.OpenAsync(await rig.LinkAsync(PageKind.Dossier, number, person: rig.Other));
        Assert.Equal(HttpStatusCode.Gone, export.StatusCode);
    }

    [Fact]
    public async Task Sealed_evidence_is_handed_out_to_nobody()
    {
        var (rig, (number, id)) = (Rig, await CaseWithAsync("foto.png", SomeFiles.Png(width: 5)));
        var link = await rig.LinkAsync(PageKind.Evidence, number, id);
        await rig.SealAsync(number, id);
        using var opened = await rig.OpenAsync(link);
        Assert.Equal(HttpStatusCode.Gone, opened.StatusCode);
        Assert.Contains("dichtgezet", await opened.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    public static TheoryData<string, byte[], string, string> Files => new()
    {
        { "een \"foto\" €.png", SomeFiles.Png(), "image/png", "inline" },
        { "foto.jpg", SomeFiles.Jpg(), "image/jpeg", "inline" },
        { "foto.heic", SomeFiles.Heic(), "image/heic", "inline" },
        { "brief.pdf", SomeFiles.Pdf(), "application/pdf", "attachment" },
        { "geluid.mp3", SomeFiles.Mp3(), "audio/mpeg", "attachment" },
        { "bericht.txt", [.. "hallo"u8], "text/plain", "attachment" },
        { "lijst.xlsx", SomeFiles.Office("xlsx"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "attachment" },
    };

    [Theory, MemberData(nameof(Files))]
    public async Task Evidence_is_handed_out_as_it_came_and_the_browser_runs_and_keeps_nothing_of_it(string name, byte[] bytes, string type, string how)
    {
        var (number, id) = await CaseWithAsync(name, bytes);
        using var opened = await Rig.OpenAsync(await Rig.LinkAsync(PageKind.Evidence, number, id));
        Assert.Equal(HttpStatusCode.OK, opened.StatusCode);
        Assert.Equal(bytes, await opened.Content.ReadAsByteArrayAsync());
        Assert.Equal(type, opened.Content.Headers.ContentType!.MediaType);
        Assert.Equal(bytes.Length, opened.Content.Headers.ContentLength);
        Assert.Equal(how, opened.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(name, opened.Content.Headers.ContentDisposition.FileNameStar);
        Closed(opened);
        Assert.Equal("default-src 'none'; sandbox", opened.Headers.GetValues("Content-Security-Policy").Single());
    }

    [Fact]
    public async Task Every_page_of_ours_is_kept_framed_and_run_by_nobody()
    {
        var (number, _) = await CaseWithAsync("foto.png", SomeFiles.Png());
        var link = await Rig.LinkAsync(PageKind.Dossier, number);
        foreach (var page in (HttpResponseMessage[])[await Rig.LookAsync(link), await Rig.OpenAsync(link), await Rig.OpenAsync(link)])
            using (page)
            {
                Closed(page);
                var policy = page.Headers.GetValues("Content-Security-Policy").Single();
                Assert.StartsWith("default-src 'none'; style-src 'sha256-", policy, StringComparison.Ordinal);
                Assert.DoesNotContain("script", policy + await page.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            }
    }

    [Fact]
    public async Task Damaged_evidence_is_not_handed_out_and_the_log_says_which_by_its_ids_alone()
    {
        var (number, id) = await CaseWithAsync("kanarie.png", SomeFiles.Png(9, 9, new byte[200_000]));
        var file = Directory.EnumerateFiles(Path.Combine(School.Folder, "evidence"), "*" + id.Value[2..] + "*", SearchOption.AllDirectories).Single();
        var bytes = await File.ReadAllBytesAsync(file);
        bytes[^40] ^= 1;
        await File.WriteAllBytesAsync(file, bytes);
        var link = await Rig.LinkAsync(PageKind.Evidence, number, id);
        await Assert.ThrowsAnyAsync<HttpRequestException>(async () => await (await Rig.OpenAsync(link)).Content.ReadAsByteArrayAsync());

        bytes[100] ^= 1;
        await File.WriteAllBytesAsync(file, bytes);
        using var early = await Rig.OpenAsync(await Rig.LinkAsync(PageKind.Evidence, number, id));
        Assert.Equal(HttpStatusCode.InternalServerError, early.StatusCode);
        Assert.Contains("niet meer heel", await early.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        Assert.Contains(School.Log.Lines, line => line.Contains("is damaged", StringComparison.Ordinal) && line.Contains(number.ToString(), StringComparison.Ordinal));
        Assert.DoesNotContain(School.Log.Lines, line => line.Contains("kanarie", StringComparison.Ordinal));
    }

    private async Task<(CaseNumber Number, EvidenceId Id)> CaseWithAsync(string name, byte[] bytes)
    {
        var number = await Rig.InHandAsync();
        return (number, await Rig.KeepAsync(number, name, bytes));
    }

    private static void Closed(HttpResponseMessage page)
    {
        Assert.Equal("no-store", page.Headers.CacheControl!.ToString());
        Assert.Equal("nosniff", page.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", page.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("DENY", page.Headers.GetValues("X-Frame-Options").Single());
        Assert.Equal("same-origin", page.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
    }
}
