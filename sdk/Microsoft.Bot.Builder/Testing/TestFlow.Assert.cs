using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

public partial class TestFlow
{
    public TestFlow AssertReply(string expected, [CallerMemberName] string description = null, uint timeout = 3000)
        => AssertReply(adapter.MakeActivity(expected), description, timeout);

    public TestFlow AssertReply(IActivity expected, [CallerMemberName] string description = null, uint timeout = 3000, IEqualityComparer<IActivity> equalityComparer = null)
        => AssertReply(
            reply =>
            {
                if (equalityComparer == null)
                    Matches(expected, reply, description);
                else if (!equalityComparer.Equals(expected, reply))
                    throw Failed(description, $"Expected:{TextOf(expected)}\nReceived:{TextOf(reply)}");
            },
            description,
            timeout);

    public TestFlow AssertReply(Action<IActivity> validateActivity, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Then(async () =>
        {
            var reply = await NextReplyAsync(timeout).ConfigureAwait(false)
                ?? throw new TimeoutException($"No reply came within {timeout} ms, waiting for: '{description}'");
            validateActivity(reply);
        });
    }

    public TestFlow AssertReplyContains(string expected, string description = null, uint timeout = 3000)
        => AssertReply(
            reply =>
            {
                if (TextOf(reply)?.Contains(expected, StringComparison.Ordinal) != true)
                    throw Failed(description, $"Expected to contain:{expected}\nReceived:{TextOf(reply)}");
            },
            description,
            timeout);

    public TestFlow AssertReplyOneOf(string[] candidates, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(
            reply =>
            {
                if (!candidates.Contains(TextOf(reply)))
                    throw Failed(description, $"Expected one of:\n{string.Join('\n', candidates)}\nReceived:{TextOf(reply)}");
            },
            description,
            timeout);
    }

    public TestFlow AssertNoReply([CallerMemberName] string description = null, uint timeout = 3000) => Then(async () =>
    {
        if (await NextReplyAsync(timeout).ConfigureAwait(false) is { } reply)
            throw Failed(description, $"Expected no reply\nReceived:{TextOf(reply)}");
    });

    private static void Matches(IActivity expected, IActivity actual, string description)
    {
        if (expected.Type != actual.Type)
            throw Failed(description, $"Type should match\nExpected:{expected.Type}\nReceived:{actual.Type}");
        if (TextOf(expected)?.Trim() != TextOf(actual)?.Trim())
            throw Failed(description, $"Expected:{TextOf(expected)}\nReceived:{TextOf(actual)}");
    }

    private static string TextOf(IActivity activity) => activity.AsMessageActivity()?.Text;

    private static InvalidOperationException Failed(string description, string message)
        => new(string.IsNullOrEmpty(description) ? message : $"{description}:\n{message}");

    private async Task<IActivity> NextReplyAsync(uint timeout)
    {
        if (adapter.GetNextReply() is { } waiting)
            return waiting;
        using var patience = Debugger.IsAttached ? new CancellationTokenSource() : new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));
        try
        {
            return await adapter.GetNextReplyAsync(patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
