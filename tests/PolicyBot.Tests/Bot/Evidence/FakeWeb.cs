using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Options;
using PolicyBot.Bot.Evidence;
using PolicyBot.Bot.Hosting;

namespace PolicyBot.Tests.BotRoom.EvidenceFiles;

/// <summary>
/// A web of one's own: names lead where the test says, and every connection ends at one server here, which notes where it was meant to go.
/// The client is the real one, with its TLS.
/// </summary>
internal sealed class FakeWeb : IAsyncDisposable
{
    public const string Token = "geheim-token-van-de-bot";
    private readonly X509Certificate2 certificate = SelfSigned();
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Dictionary<string, Queue<string[]>> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Task serving;

    public FakeWeb()
    {
        listener.Start();
        serving = ServeAsync();
    }

    public ConcurrentQueue<IPEndPoint> Connections { get; } = [];

    public ConcurrentQueue<(Uri Url, string? Authorization)> Requests { get; } = [];

    /// <summary>Names asked for.</summary>
    public ConcurrentQueue<string> Lookups { get; } = [];

    /// <summary>The answer to each address; what is not here is not found. Written as it stands, headers first.</summary>
    public Dictionary<string, Func<Stream, CancellationToken, Task>> Answers { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Each look-up of a name gives the next of these; the last one stays.</summary>
    public FakeWeb Name(string host, params string[][] addresses)
    {
        names[host] = new Queue<string[]>(addresses);
        return this;
    }

    public FakeWeb Redirect(string from, string to, int status = 302) => Answer(from, $"HTTP/1.1 {status} Elsewhere\r\nLocation: {to}\r\nContent-Length: 0\r\n\r\n");

    public FakeWeb File(string url, string text, string type = "text/plain") =>
        Answer(url, $"HTTP/1.1 200 OK\r\nContent-Type: {type}\r\nContent-Length: {Encoding.UTF8.GetByteCount(text)}\r\n\r\n{text}");

    public FakeWeb Answer(string url, string response) => Answer(url, (stream, cancel) => stream.WriteAsync(Encoding.UTF8.GetBytes(response), cancel).AsTask());

    public FakeWeb Answer(string url, Func<Stream, CancellationToken, Task> answer)
    {
        Answers[new Uri(url).AbsoluteUri] = answer;
        return this;
    }

    public EvidenceFetch Fetch(TimeProvider? time = null, bool isDevelopment = false, string[]? hosts = null)
    {
        var environment = new HostingEnvironment { EnvironmentName = isDevelopment ? Environments.Development : Environments.Production };
        var urls = new EvidenceUrls(
            Options.Create(hosts is null ? new EvidenceOptions() : new EvidenceOptions { Hosts = hosts }), Options.Create(new InstanceOptions()), environment);
        var handler = new Dialer(urls, ResolveAsync, ConnectAsync).Handler();
        handler.SslOptions.RemoteCertificateValidationCallback = (_, _, _, _) => true;
        return new EvidenceFetch(urls, new SomeToken(), new HttpMessageInvoker(handler), time ?? TimeProvider.System);
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await serving;
        certificate.Dispose();
        stop.Dispose();
    }

    private Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellationToken)
    {
        Lookups.Enqueue(host);
        if (IPAddress.TryParse(host, out var literal))
            return Task.FromResult<IPAddress[]>([literal]);
        if (!names.TryGetValue(host, out var answers))
            throw new SocketException((int)SocketError.HostNotFound);
        return Task.FromResult<IPAddress[]>([.. (answers.Count > 1 ? answers.Dequeue() : answers.Peek()).Select(IPAddress.Parse)]);
    }

    private async ValueTask<Stream> ConnectAsync(IPEndPoint place, CancellationToken cancellationToken)
    {
        Connections.Enqueue(place);
        return await Dialer.ConnectAsync((IPEndPoint)listener.LocalEndpoint, cancellationToken);
    }

    private async Task ServeAsync()
    {
        var all = new List<Task>();
        try
        {
            while (true)
                all.Add(AnswerAsync(await listener.AcceptTcpClientAsync(stop.Token)));
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(all);
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        try
        {
            using (client)
            {
                Stream stream = client.GetStream();
                var first = new byte[1];
                await client.Client.ReceiveAsync(first, SocketFlags.Peek, stop.Token);
                var isTls = first[0] == 0x16;
                if (isTls)
                {
                    var tls = new SslStream(stream);
                    await tls.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificate }, stop.Token);
                    stream = tls;
                }
                var head = new StringBuilder();
                while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(first, stop.Token) == 1)
                    head.Append((char)first[0]);
                var lines = head.ToString().Split("\r\n");
                string? Header(string name) => lines.FirstOrDefault(line => line.StartsWith(name + ": ", StringComparison.OrdinalIgnoreCase))?[(name.Length + 2)..];
                var url = new Uri($"{(isTls ? "https" : "http")}://{Header("Host")}{lines[0].Split(' ')[1]}");
                Requests.Enqueue((url, Header("Authorization")));
                await (Answers.TryGetValue(url.AbsoluteUri, out var answer)
                    ? answer(stream, stop.Token) : stream.WriteAsync("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"u8.ToArray(), stop.Token).AsTask());
                await stream.FlushAsync(stop.Token);
            }
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException or SocketException)
        {
            // The client had enough.
        }
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var made = new CertificateRequest("CN=anybody", key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
    }

    private sealed class SomeToken : IBotToken
    {
        public ValueTask<string?> FindAsync(CancellationToken cancellationToken) => new(Token);
    }
}
