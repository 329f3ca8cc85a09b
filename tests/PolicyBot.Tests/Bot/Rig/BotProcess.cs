using System.Collections.Concurrent;
using System.Diagnostics;

namespace PolicyBot.Tests.BotRoom;

/// <summary>The bot's program as a process of its own.</summary>
internal sealed class BotProcess : IDisposable
{
    private readonly Process process;
    private readonly ConcurrentQueue<string> output = new();
    private readonly ConcurrentQueue<string> errors = new();
    private readonly TaskCompletionSource<Uri> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private BotProcess(IEnumerable<string> args, string? stdin)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "PolicyBot.Bot.dll"), .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment["DOTNET_TieredPGO"] = "0";
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is { } text)
                errors.Enqueue(text);
        };
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.StandardInput.Write(stdin ?? "");
        process.StandardInput.Close();
    }

    public string Output => string.Join('\n', output);

    public string Errors => string.Join('\n', errors);

    /// <summary>Runs a command to its end.</summary>
    public static async Task<(int Code, string Output, string Errors)> RunAsync(string[] args, string? stdin = null)
    {
        using var bot = new BotProcess(args, stdin);
        return (await bot.EndAsync(), bot.Output, bot.Errors);
    }

    public static BotProcess Start(IEnumerable<string> args) => new(args, null);

    /// <summary>Where it listens, as soon as it does.</summary>
    public async Task<Uri> ListensAsync()
    {
        var ended = process.WaitForExitAsync();
        if (await Task.WhenAny(listening.Task, ended).WaitAsync(TimeSpan.FromSeconds(60)) == ended)
            throw new InvalidOperationException($"The bot ended with {process.ExitCode}: {Output} {Errors}");
        return await listening.Task;
    }

    public async Task<int> EndAsync()
    {
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));
        return process.ExitCode;
    }

    /// <summary>Stops it without warning, as a power cut does.</summary>
    public async Task KillAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null)
            return;
        output.Enqueue(line);
        if (line.StartsWith("PolicyBot listens on ", StringComparison.Ordinal))
            listening.TrySetResult(new Uri(line["PolicyBot listens on ".Length..]));
    }
}
