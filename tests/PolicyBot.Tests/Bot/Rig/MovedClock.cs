namespace PolicyBot.Tests.BotRoom;

/// <summary>The machine's clock, moved ahead at will. What waits for a time looks at the clock anew when the bot starts: see <see cref="School.MoveToAsync"/>.</summary>
internal sealed class MovedClock : TimeProvider
{
    private TimeSpan ahead;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + ahead;

    /// <summary>From now on it is this moment; never earlier than it was.</summary>
    public void MoveTo(DateTimeOffset moment)
    {
        Assert.True(moment >= GetUtcNow(), $"{moment} is past.");
        ahead = moment - System.GetUtcNow();
    }
}
