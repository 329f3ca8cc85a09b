using System.Net;
using System.Net.Sockets;

namespace PolicyBot.Bot.Evidence;

/// <summary>The name of an allowed host leads to an address that is not public.</summary>
internal sealed class AddressRefusedException(string host) : IOException($"'{host}' leads to an address that is not public.");

/// <summary>
/// Connects to the addresses it looked at, and to no others: whoever answers the question for a host's name differently a moment later gains nothing.
/// </summary>
/// <param name="resolve">The addresses of a host.</param>
/// <param name="connect">A connection to one of them.</param>
internal sealed class Dialer(
    EvidenceUrls urls, Func<string, CancellationToken, Task<IPAddress[]>> resolve, Func<IPEndPoint, CancellationToken, ValueTask<Stream>> connect)
{
    /// <summary>A client that follows nothing, keeps nothing, uses no proxy, and connects only this way; each request on a connection of its own.</summary>
    public SocketsHttpHandler Handler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        AutomaticDecompression = DecompressionMethods.None,
        PooledConnectionLifetime = TimeSpan.Zero,
        MaxResponseHeadersLength = 64,
        ConnectCallback = (context, cancellationToken) => DialAsync(context.InitialRequestMessage.RequestUri!, context.DnsEndPoint, cancellationToken),
    };

    public static async ValueTask<Stream> ConnectAsync(IPEndPoint place, CancellationToken cancellationToken)
    {
        var socket = new Socket(place.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        var connected = false;
        try
        {
            await socket.ConnectAsync(place, cancellationToken);
            connected = true;
            return new NetworkStream(socket, ownsSocket: true);
        }
        finally
        {
            if (!connected)
                socket.Dispose();
        }
    }

    private async ValueTask<Stream> DialAsync(Uri url, DnsEndPoint host, CancellationToken cancellationToken)
    {
        var addresses = await resolve(host.Host, cancellationToken);
        // One that is not public among them is one too many: it is no host of Teams then.
        if (!urls.IsThisMachine(url) && !addresses.All(PublicAddresses.Contains) || urls.IsThisMachine(url) && !addresses.All(IPAddress.IsLoopback))
            throw new AddressRefusedException(host.Host);
        for (var tried = 0; tried < addresses.Length - 1; tried++)
            try
            {
                return await connect(new IPEndPoint(addresses[tried], host.Port), cancellationToken);
            }
            catch (SocketException)
            {
                // The next one may answer.
            }
        return addresses is [.., var last] ? await connect(new IPEndPoint(last, host.Port), cancellationToken) : throw new SocketException((int)SocketError.HostNotFound);
    }
}
