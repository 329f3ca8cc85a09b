using System.Diagnostics;

namespace PolicyBot.EndToEnd.Playing;

/// <summary>The bot in a process of its own, on a free port and a folder that is thrown away.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private const string Announces = "Tryout: ";
    private static readonly TimeSpan startsWithin = TimeSpan.FromSeconds(90);

    private readonly Process process;
    private readonly DirectoryInfo data;

    private BotProcess(Process process, DirectoryInfo data, Uri tryout) =>
        (this.process, this.data, Tryout) = (process, data, tryout);

    /// <summary>The page on which people sit side by side.</summary>
    public Uri Tryout { get; }

    /// <summary>Starts it, and waits until it says where it listens and is alive there.</summary>
    /// <param name="settings">Further settings, as the command line takes them.</param>
    public static async Task<BotProcess> StartAsync(params string[] settings)
    {
        var data = Directory.CreateTempSubdirectory("policybot-");
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, WorkingDirectory = data.FullName };
        foreach (var argument in (string[])[Checkout.Bot, "--urls", "http://127.0.0.1:0", "--PolicyBot:DataFolder", data.FullName, .. settings])
            start.ArgumentList.Add(argument);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        var process = Process.Start(start)!;
        try
        {
            var tryout = await AddressAsync(process);
            using var http = new HttpClient { Timeout = startsWithin };
            (await http.GetAsync(new Uri(tryout, "/live"))).EnsureSuccessStatusCode();
            return new BotProcess(process, data, tryout);
        }
        catch
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        data.Delete(recursive: true);
    }

    private static async Task<Uri> AddressAsync(Process process)
    {
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var heard = new List<string>();
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is null)
                address.TrySetException(new InvalidOperationException($"The bot ended before it listened:\n{string.Join('\n', heard)}"));
            else if (line.Data.StartsWith(Announces, StringComparison.Ordinal))
                address.TrySetResult(new Uri(line.Data[Announces.Length..]));
            else
                heard.Add(line.Data);
        };
        process.BeginOutputReadLine();
        return await address.Task.WaitAsync(startsWithin);
    }
}
