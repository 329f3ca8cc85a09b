namespace PolicyBot.EndToEnd.Playing;

/// <summary>Tryout with a bot of a few lines at the other end, for what Tryout does by itself.</summary>
public sealed class SmallBotRoom : TryoutRoom
{
    internal SmallBot Bot { get; } = new();

    private protected override string[] Settings => ["--Tryout:BotEndpoint", Bot.Endpoint.ToString(), "--Tryout:InvokeTimeout", "00:00:03"];

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await Bot.DisposeAsync();
    }
}
