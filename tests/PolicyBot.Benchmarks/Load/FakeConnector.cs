using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace PolicyBot.Benchmarks.Load;

/// <summary>
/// The other side of the conversations, as small as it can be: takes every message, gives it an id, and tells the conversation
/// that a reply arrived. The stand-in for Teams keeps everything it is sent and parses it; that would cost more than the floor.
/// </summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    private static readonly byte[] Taken = "{\"id\":\"1780000000000\"}"u8.ToArray();
    private readonly WebApplication app;
    private Conversation?[] conversations = [];
    private long updates;

    private FakeConnector(WebApplication app) => this.app = app;

    public string Url => app.Urls.First();

    /// <summary>Cards that were settled in place: calls besides the replies.</summary>
    public long Updates => Interlocked.Read(ref updates);

    public required Findings Findings { get; init; }

    public static async Task<FakeConnector> StartAsync(Findings findings)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        var app = builder.Build();
        var connector = new FakeConnector(app) { Findings = findings };
        app.Run(connector.TakeAsync);
        await app.StartAsync();
        return connector;
    }

    /// <summary>From now on these take part, each under its place in the list.</summary>
    public void Listen(Conversation[] taking) => Volatile.Write(ref conversations, taking);

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    /// <summary>The run as a whole decides when to end, and whoever stops it stops it at once.</summary>
    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }

    private async Task TakeAsync(HttpContext http)
    {
        var arrived = Stopwatch.GetTimestamp();
        var reader = http.Request.BodyReader;
        var read = await reader.ReadAsync();
        while (!read.IsCompleted)
        {
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            read = await reader.ReadAsync();
        }
        if (http.Request.Method == HttpMethods.Post)
            Tell(http.Request.Path.Value!, read.Buffer, arrived);
        else
            Interlocked.Increment(ref updates);
        reader.AdvanceTo(read.Buffer.End);
        http.Response.StatusCode = http.Request.Method == HttpMethods.Post ? StatusCodes.Status201Created : StatusCodes.Status200OK;
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = Taken.Length;
        await http.Response.BodyWriter.WriteAsync(Taken);
    }

    /// <summary>The path ends in the id of the message replied to: <c>{conversation:7}-{turn:7}</c>.</summary>
    private void Tell(string path, in ReadOnlySequence<byte> body, long arrived)
    {
        var all = Volatile.Read(ref conversations);
        var id = path.AsSpan(Math.Max(0, path.Length - 15));
        if (int.TryParse(id[..7], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < all.Length
            && int.TryParse(id[8..], NumberStyles.None, CultureInfo.InvariantCulture, out var turn))
            all[number]!.Heard(turn, body.IsSingleSegment ? body.FirstSpan : body.ToArray(), arrived);
        else
            Findings.Wrong($"a message that answers nothing: {path}");
    }
}
