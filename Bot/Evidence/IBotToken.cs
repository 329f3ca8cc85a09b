namespace PolicyBot.Bot.Evidence;

/// <summary>What the bot shows to the channel's own service to get at what was sent to it.</summary>
internal interface IBotToken
{
    /// <summary>The token; null where the service asks for none.</summary>
    ValueTask<string?> FindAsync(CancellationToken cancellationToken);
}

/// <summary>The stand-in of the Bot Framework has no tokens, and Tryout asks for none.</summary>
internal sealed class NoToken : IBotToken
{
    public ValueTask<string?> FindAsync(CancellationToken cancellationToken) => default;
}
