using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Without <c>MicrosoftAppId</c> everyone is let in, anonymously; with one, nobody is, for tokens are not checked here.</summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private const string AppIdSetting = "MicrosoftAppId";
    private const string NotChecked = "A MicrosoftAppId is set, but the stand-in for the Bot Framework checks no tokens: register a BotFrameworkAuthentication that does.";

    private static readonly HttpClient defaultHttpClient = new();

    private readonly IHttpClientFactory httpClientFactory;
    private readonly bool anonymous;

    public ConfigurationBotFrameworkAuthentication(IConfiguration configuration, IHttpClientFactory httpClientFactory = null, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        this.httpClientFactory = httpClientFactory;
        anonymous = string.IsNullOrEmpty(configuration[AppIdSetting]);
    }

    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
        => Task.FromResult(Anonymous());

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader, CancellationToken cancellationToken)
        => Task.FromResult(Anonymous());

    public override Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken)
        => Task.FromResult(Anonymous().ClaimsIdentity);

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity)
        => new HttpConnectorFactory(httpClientFactory?.CreateClient("Bot") ?? defaultHttpClient, anonymous ? null : NotChecked);

    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken)
        => Task.FromResult<UserTokenClient>(NoUserTokens.Instance);

    public override string GetOriginatingAudience() => AuthenticationConstants.ToChannelFromBotOAuthScope;

    private AuthenticateRequestResult Anonymous()
    {
        if (!anonymous)
            throw new UnauthorizedAccessException(NotChecked);
        var identity = new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType);
        return new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = GetOriginatingAudience(),
            ConnectorFactory = CreateConnectorFactory(identity),
        };
    }
}
