using System.Text;
using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using PolicyBot.Benchmarks.Load;
using PolicyBot.Bot.Arrivals;
using PolicyBot.Bot.Hosting;
using PolicyBot.Bot.Turns;
using PolicyBot.Records;

namespace PolicyBot.Benchmarks.Micro;

/// <summary>A whole turn as the host runs it, without HTTP and one at a time: taken in durably, dialogs, committed.</summary>
public class TurnBenchmarks
{
    private const string ServiceUrl = "http://127.0.0.1:1";
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);
    private string folder = "";
    private WebApplication app = null!;
    private IStore store = null!;
    private TurnRunner runner = null!;
    private int turn;

    [GlobalSetup]
    public void Prepare() => PrepareAsync().GetAwaiter().GetResult();

    private async Task PrepareAsync()
    {
        folder = Directory.CreateTempSubdirectory("policybot-turns").FullName;
        app = await Serving.BuildAsync(
            ["--environment=Development", $"--PolicyBot:DataFolder={folder}", $"--Schools:Known:noordhoek:Staff:0={Walk.StaffId(0)}"]);
        store = app.Services.GetRequiredService<IStore>();
        runner = app.Services.GetRequiredService<TurnRunner>();
    }

    [GlobalCleanup]
    public async Task ClearAsync()
    {
        await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Benchmark]
    public async Task<object> Turn()
    {
        var step = Walk.Steps[turn % Walk.Steps.Length];
        var json = Walk.Activity(0, step.Text, ServiceUrl);
        var id = Encoding.ASCII.GetBytes($"{++turn:D7}");
        id.CopyTo(json.AsSpan(json.AsSpan().IndexOf("0000000-0000000"u8) + 8));
        if (!Arrival.TryRead(json, out var arrival, out var problem))
            throw new InvalidOperationException(problem);
        await store.Inbox.AppendAsync(new Incoming(arrival.Key, arrival.Lane, json, TimeProvider.System.GetUtcNow()), CancellationToken.None);
        var claim = await store.Inbox.ClaimAsync("benchmark", Lease, CancellationToken.None) ?? throw new InvalidOperationException("Nothing to claim.");
        var end = await runner.RunAsync(arrival, claim.Waiting[0].Activity.Body, claim, CancellationToken.None);
        await store.Inbox.ReleaseAsync(claim, CancellationToken.None);
        return end.Result == CommitResult.Done ? end : throw new InvalidOperationException($"The turn ended with {end.Result}.");
    }
}
