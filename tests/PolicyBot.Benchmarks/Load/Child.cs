using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace PolicyBot.Benchmarks.Load;

/// <summary>A process under load: the bot or the floor, on a port of its own of the loopback.</summary>
internal sealed class Child : IAsyncDisposable
{
    private readonly Process process;
    private readonly string? folder;

    private Child(Process process, Uri endpoint, long startedAt, string? folder)
    {
        (this.process, Endpoint, StartedAt, this.folder) = (process, endpoint, startedAt, folder);
        AppDomain.CurrentDomain.ProcessExit += Kill;
    }

    public Uri Endpoint { get; }

    /// <summary>The time stamp just before the process was started.</summary>
    public long StartedAt { get; }

    public double CpuSeconds => Look(static process => process.TotalProcessorTime.TotalSeconds);

    public double MegabytesNow => Look(static process => process.WorkingSet64 / 1e6);

    public double MegabytesPeak => Look(static process => process.PeakWorkingSet64 / 1e6);

    /// <summary>The bot as it is built, with a register in a folder of its own.</summary>
    public static Child Bot()
    {
        var folder = Directory.CreateTempSubdirectory("policybot-load").FullName;
        return Start("PolicyBot.Bot.dll", [$"--PolicyBot:DataFolder={folder}"], folder, environment =>
        {
            // Without an app id the bot serves in Development only; its settings for logging are those of production.
            environment["ASPNETCORE_ENVIRONMENT"] = "Development";
            for (var number = 0; number < Walk.Staff; number++)
                environment[$"Schools__Known__noordhoek__Staff__{number}"] = Walk.StaffId(number);
        });
    }

    /// <summary>The floor, with the settings of any web project.</summary>
    public static Child Floor() => Start("PolicyBot.Benchmarks.dll", ["floor"], null, environment =>
    {
        environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        environment["DOTNET_gcServer"] = "1";
    });

    /// <summary>Completes when it takes connections.</summary>
    public async Task ListensAsync()
    {
        while (true)
        {
            if (process.HasExited)
                throw new InvalidOperationException($"The process ended with code {process.ExitCode} before it listened.");
            using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            try
            {
                await socket.ConnectAsync(IPAddress.Loopback, Endpoint.Port);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= Kill;
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        if (folder is not null)
            Directory.Delete(folder, recursive: true);
    }

    private static Child Start(string program, string[] args, string? folder, Action<IDictionary<string, string?>> settings)
    {
        var url = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo(DotNet(), [Path.Combine(AppContext.BaseDirectory, program), .. args, $"--urls={url}"])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
        };
        settings(start.Environment);
        var startedAt = Stopwatch.GetTimestamp();
        var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} cannot be started.");
        process.OutputDataReceived += static (_, line) => Pass(line.Data);
        process.BeginOutputReadLine();
        return new Child(process, new Uri($"{url}/api/messages"), startedAt, folder);
    }

    /// <summary>What the process logs is shown; where it listens is known.</summary>
    private static void Pass(string? line)
    {
        if (!string.IsNullOrEmpty(line) && !line.Contains("http://127.0.0.1", StringComparison.Ordinal))
            Console.Error.WriteLine(line);
    }

    /// <summary>A run that is stopped leaves no process behind.</summary>
    private void Kill(object? sender, EventArgs stopped) => process.Kill();

    private T Look<T>(Func<Process, T> at)
    {
        process.Refresh();
        return at(process);
    }

    private static string DotNet() =>
        Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
