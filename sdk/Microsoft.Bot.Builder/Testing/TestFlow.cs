using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>A conversation written down as a test: what is said, and what is expected back. Each call returns a longer flow.</summary>
public partial class TestFlow
{
    private readonly TestAdapter adapter;
    private readonly Func<Task> steps;
    private readonly BotCallbackHandler callback;

    public TestFlow(TestAdapter adapter, BotCallbackHandler callback = null)
        : this(adapter, callback, static () => Task.CompletedTask)
    {
    }

    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot.OnTurnAsync)
    {
    }

    private TestFlow(TestAdapter adapter, BotCallbackHandler callback, Func<Task> steps)
    {
        this.adapter = adapter;
        this.callback = callback;
        this.steps = steps;
    }

    /// <summary>Plays the flow, and throws where it does not go as written.</summary>
    public Task StartTestAsync() => steps();

    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return Then(() => adapter.SendTextToBotAsync(userSays, callback, default));
    }

    public TestFlow Send(IActivity userActivity)
    {
        ArgumentNullException.ThrowIfNull(userActivity);
        return Then(() => adapter.ProcessActivityAsync((Activity)userActivity, callback, default));
    }

    public TestFlow SendConversationUpdate() => Then(() =>
    {
        var update = Activity.CreateConversationUpdateActivity();
        update.MembersAdded.Add(adapter.Conversation.User);
        return adapter.ProcessActivityAsync((Activity)update, callback, default);
    });

    public TestFlow Delay(uint ms) => Delay(TimeSpan.FromMilliseconds(ms));

    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan));

    public TestFlow Test(string userSays, string expected, string description = null, uint timeout = 3000)
        => Send(userSays).AssertReply(expected, description, timeout);

    public TestFlow Test(string userSays, IActivity expected, [CallerMemberName] string description = null, uint timeout = 3000)
        => Send(userSays).AssertReply(expected, description, timeout);

    public TestFlow Test(string userSays, Action<IActivity> validateActivity, [CallerMemberName] string description = null, uint timeout = 3000)
        => Send(userSays).AssertReply(validateActivity, description, timeout);

    public TestFlow Test(Activity userActivity, IActivity expected, [CallerMemberName] string description = null, uint timeout = 3000)
        => Send(userActivity).AssertReply(expected, description, timeout);

    public TestFlow Test(Activity userActivity, Action<IActivity> validateActivity, [CallerMemberName] string description = null, uint timeout = 3000)
        => Send(userActivity).AssertReply(validateActivity, description, timeout);

    /// <summary>A transcript: the user's lines are sent, the bot's lines are expected.</summary>
    public TestFlow Test(IEnumerable<IActivity> activities, [CallerMemberName] string description = null, uint timeout = 3000)
        => Test(activities, (expected, actual) => Matches(expected, actual, description), description, timeout);

    public TestFlow Test(IEnumerable<IActivity> activities, ValidateReply validateReply, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return activities.Aggregate(this, (flow, line) => string.Equals(line.From?.Role, RoleTypes.Bot, StringComparison.OrdinalIgnoreCase)
            ? flow.AssertReply(reply => validateReply(line, reply), description, timeout)
            : flow.Send(line));
    }

    private TestFlow Then(Func<Task> step) => new(adapter, callback, async () =>
    {
        await steps().ConfigureAwait(false);
        await step().ConfigureAwait(false);
    });
}

/// <summary>Compares a line of a transcript with what the bot said, and throws if they differ.</summary>
public delegate void ValidateReply(IActivity expected, IActivity actual);
