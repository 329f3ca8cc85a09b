using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Signing users in is not covered: no user has a token, and asking for a sign-in is refused.</summary>
internal sealed class NoUserTokens : UserTokenClient
{
    public static readonly NoUserTokens Instance = new();

    public override Task<TokenResponse> GetUserTokenAsync(string userId, string connectionName, string channelId, string magicCode, CancellationToken cancellationToken)
        => Task.FromResult<TokenResponse>(null);

    public override Task<SignInResource> GetSignInResourceAsync(string connectionName, Activity activity, string finalRedirect, CancellationToken cancellationToken)
        => throw new NotSupportedException("Signing users in is not covered by the stand-in.");

    public override Task SignOutUserAsync(string userId, string connectionName, string channelId, CancellationToken cancellationToken)
        => Task.CompletedTask;

    public override Task<TokenStatus[]> GetTokenStatusAsync(string userId, string channelId, string includeFilter, CancellationToken cancellationToken)
        => Task.FromResult<TokenStatus[]>([]);

    public override Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(string userId, string connectionName, string[] resourceUrls, string channelId, CancellationToken cancellationToken)
        => Task.FromResult<Dictionary<string, TokenResponse>>([]);

    public override Task<TokenResponse> ExchangeTokenAsync(string userId, string connectionName, string channelId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken)
        => throw new NotSupportedException("Signing users in is not covered by the stand-in.");
}
