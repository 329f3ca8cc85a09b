using System.Net;
using System.Net.Sockets;
using PolicyBot.Tests.RecordsRoom;

namespace PolicyBot.Tests.BotRoom;

/// <summary>The bot that cannot run says why in one line, and does not run.</summary>
public sealed class StartUpTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Without_an_app_id_it_serves_in_Development_only() =>
        await RefusesAsync("MicrosoftAppId is not set", "--urls", "http://127.0.0.1:0", "--PolicyBot:DataFolder", folder.Path);

    [Fact]
    public async Task A_port_that_is_taken_is_named()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        await RefusesAsync($"127.0.0.1:{port}", Development($"http://127.0.0.1:{port}", folder.Path));
    }

    [Fact]
    public async Task A_data_folder_that_is_a_file_is_named()
    {
        var file = Path.Combine(folder.Path, "file");
        await File.WriteAllTextAsync(file, "");

        await RefusesAsync(file, Development("http://127.0.0.1:0", file));
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_made_is_named() =>
        await RefusesAsync("/proc/policybot", Development("http://127.0.0.1:0", "/proc/policybot"));

    [Fact]
    public async Task A_broken_pack_stops_the_bot_and_the_first_fault_is_named()
    {
        var packs = Packs.BrokenCopy(folder.Path);

        await RefusesAsync("pack.yml", [.. Development("http://127.0.0.1:0", Path.Combine(folder.Path, "data")), "--PolicyBot:PacksFolder", packs]);
    }

    [Fact]
    public async Task A_wrong_setting_is_named() =>
        await RefusesAsync("Workers", [.. Development("http://127.0.0.1:0", folder.Path), "--PolicyBot:Workers", "0"]);

    [Fact]
    public async Task A_second_bot_on_the_same_folder_is_refused_and_the_first_goes_on()
    {
        await using var school = await School.OpenAsync();

        await RefusesAsync("policybot.lock", Development("http://127.0.0.1:0", school.Folder));

        await school.Teacher().SaysAsync("help");
    }

    private static string[] Development(string url, string data) => ["--environment", "Development", "--urls", url, "--PolicyBot:DataFolder", data];

    private static async Task RefusesAsync(string named, params string[] args)
    {
        var (code, output, errors) = await BotProcess.RunAsync(args);

        Assert.NotEqual(0, code);
        Assert.Contains(named, errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors + output, StringComparison.Ordinal);
        Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
