using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using PolicyBot.Sdk;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Connector clients that send without credentials, or refuse to send at all.</summary>
internal sealed class HttpConnectorFactory(HttpClient http, string refusal) : ConnectorFactory
{
    public override Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
        => Task.FromResult<IConnectorClient>(new HttpConnectorClient(http, AddressOf(serviceUrl), Authorize));

    /// <summary>A turn may be run without a usable service URL as long as nothing is sent.</summary>
    private static Uri AddressOf(string serviceUrl)
        => Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address) ? address : null;

    private ValueTask Authorize(HttpRequestMessage request, CancellationToken cancellationToken)
        => refusal == null ? ValueTask.CompletedTask : throw new UnauthorizedAccessException(refusal);
}
