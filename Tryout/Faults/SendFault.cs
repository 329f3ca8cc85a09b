using PolicyBot.Tryout.Teams;

namespace PolicyBot.Tryout.Faults;

/// <summary>How Teams refuses what the bot sends.</summary>
/// <param name="Code">The <c>error.code</c> in the answer.</param>
/// <param name="RetryAfter">Sent as the header of that name, in whole seconds.</param>
/// <param name="AfterAccepting">The message arrives all the same: the bot cannot know.</param>
/// <param name="Body">A body in place of the usual shape, for the nested errors of Teams.</param>
public sealed record SendFault(int Status, string Code, TimeSpan? RetryAfter = null, bool AfterAccepting = false, string? Body = null)
{
    public static SendFault Forbidden(string code = "BotNotInConversationRoster") => new(403, code);

    public static SendFault NotFound(string code = "ConversationNotFound") => new(404, code);

    public static SendFault PreconditionFailed() => new(412, "PreconditionFailed");

    public static SendFault TooManyRequests(TimeSpan retryAfter) => new(429, "TooManyRequests", retryAfter);

    public static SendFault BadGateway() => new(502, "BadGateway");

    public static SendFault TimeoutAfterAccepting() => new(504, "GatewayTimeout", AfterAccepting: true);
}

/// <summary>A call of the bot that is about to be answered.</summary>
public sealed record SendAttempt(SendKind Kind, string ConversationId, string? ThreadId);
