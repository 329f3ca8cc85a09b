namespace Microsoft.Bot.Schema;

/// <summary>A token that Teams offers in exchange for one of the bot's own.</summary>
public class TokenExchangeInvokeRequest
{
    public string Id { get; set; }

    public string ConnectionName { get; set; }

    public string Token { get; set; }
}

/// <summary>What is handed over in exchange for a token.</summary>
public class TokenExchangeRequest
{
    public TokenExchangeRequest()
    {
    }

    public TokenExchangeRequest(string uri = default, string token = default)
    {
        Uri = uri;
        Token = token;
    }

    public string Uri { get; set; }

    public string Token { get; set; }
}

/// <summary>Where and for what a token can be exchanged.</summary>
public class TokenExchangeResource
{
    public TokenExchangeResource()
    {
    }

    public TokenExchangeResource(string id = default, string uri = default, string providerId = default)
    {
        Id = id;
        Uri = uri;
        ProviderId = providerId;
    }

    public string Id { get; set; }

    public string Uri { get; set; }

    public string ProviderId { get; set; }
}

/// <summary>A token of a user for one connection.</summary>
public class TokenResponse
{
    public TokenResponse()
    {
    }

    public TokenResponse(string channelId = default, string connectionName = default, string token = default, string expiration = default)
    {
        ChannelId = channelId;
        ConnectionName = connectionName;
        Token = token;
        Expiration = expiration;
    }

    public string ChannelId { get; set; }

    public string ConnectionName { get; set; }

    public string Token { get; set; }

    public string Expiration { get; set; }
}

/// <summary>Whether a user has a token for one connection.</summary>
public class TokenStatus
{
    public string ConnectionName { get; set; }

    public bool? HasToken { get; set; }

    public string ServiceProviderDisplayName { get; set; }

    public string ChannelId { get; set; }
}

/// <summary>How a user can sign in.</summary>
public class SignInResource
{
    public string SignInLink { get; set; }

    public TokenExchangeResource TokenExchangeResource { get; set; }
}
