using System.Buffers.Text;
using System.Diagnostics;
using System.Text;

namespace PolicyBot.Benchmarks.Load;

/// <summary>One colleague who talks with the bot: sends the next message, waits for its one reply, and looks whether it is the right one.</summary>
internal sealed class Conversation
{
    private const string TurnDigits = "0000000";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly byte[][] payloads;
    private readonly int[] idAt;
    private readonly byte[]? fixedReply;
    private readonly Sender sender;
    private readonly Findings findings;
    private readonly Lock sync = new();
    private TaskCompletionSource<long>? waiting;
    private int turn;

    public Conversation(int number, string serviceUrl, Sender sender, Findings findings, byte[]? fixedReply = null)
    {
        payloads = [.. Walk.Steps.Select(step => Walk.Activity(number, step.Text, serviceUrl))];
        idAt = [.. payloads.Select(payload => payload.AsSpan().IndexOf(Encoding.ASCII.GetBytes($"{number:D7}-{TurnDigits}")) + 8)];
        (this.sender, this.findings, this.fixedReply) = (sender, findings, fixedReply);
    }

    /// <summary>Says the next thing. The times run from <paramref name="start"/>, a time stamp; null when the reply never came.</summary>
    public async Task<(long Ack, long Reply)?> SayAsync(long start, CancellationToken cancellationToken = default)
    {
        var step = turn % payloads.Length;
        var payload = payloads[step];
        var reply = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (sync)
        {
            turn++;
            waiting = reply;
        }
        Utf8Formatter.TryFormat(turn, payload.AsSpan(idAt[step], TurnDigits.Length), out _, new('D', (byte)TurnDigits.Length));
        var status = await sender.SendAsync(payload, cancellationToken);
        var acknowledged = Stopwatch.GetTimestamp();
        if (status is not (200 or 202))
            findings.Wrong($"status {status}");
        try
        {
            var arrived = await reply.Task.WaitAsync(Patience, TimeProvider.System, cancellationToken);
            return (acknowledged - start, arrived - start);
        }
        catch (TimeoutException)
        {
            findings.Lost($"no reply to '{Walk.Steps[step].Text}'");
            return null;
        }
    }

    /// <summary>A reply to one of its messages arrived.</summary>
    public void Heard(int toTurn, ReadOnlySpan<byte> reply, long arrived)
    {
        TaskCompletionSource<long>? waited;
        int now;
        lock (sync)
        {
            now = turn;
            waited = toTurn == now ? waiting : null;
            if (waited is not null)
                waiting = null;
        }
        if (waited is null)
        {
            findings.Doubled($"turn {toTurn} was answered again at turn {now}");
            return;
        }
        var expected = fixedReply ?? Walk.Steps[(toTurn - 1) % Walk.Steps.Length].Reply;
        if (reply.IndexOf(expected) < 0)
            findings.Wrong($"'{Encoding.UTF8.GetString(expected)}' is not in: {Encoding.UTF8.GetString(reply[..Math.Min(400, reply.Length)])}");
        waited.SetResult(arrived);
    }
}
