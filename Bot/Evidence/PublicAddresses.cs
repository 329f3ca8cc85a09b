using System.Net;
using System.Net.Sockets;

namespace PolicyBot.Bot.Evidence;

/// <summary>Which addresses are of the public internet, and not of this machine, its network, its cloud or nobody.</summary>
internal static class PublicAddresses
{
    private static readonly IPNetwork[] others4 =
    [
        Net("0.0.0.0/8"), Net("10.0.0.0/8"), Net("100.64.0.0/10"), Net("127.0.0.0/8"), Net("169.254.0.0/16"), Net("172.16.0.0/12"), Net("192.0.0.0/24"),
        Net("192.0.2.0/24"), Net("192.88.99.0/24"), Net("192.168.0.0/16"), Net("198.18.0.0/15"), Net("198.51.100.0/24"), Net("203.0.113.0/24"), Net("224.0.0.0/3"),
        // Public by its number, but the platform's own service to each machine in Azure.
        Net("168.63.129.16/32"),
    ];

    private static readonly IPNetwork publicly6 = Net("2000::/3");

    /// <summary>Inside 2000::/3: tunnels and translations, which lead anywhere, and examples.</summary>
    private static readonly IPNetwork[] others6 = [Net("2001::/23"), Net("2001:db8::/32"), Net("2002::/16"), Net("3fff::/20")];

    public static bool Contains(IPAddress address) => address switch
    {
        { IsIPv4MappedToIPv6: true } => Contains(address.MapToIPv4()),
        { AddressFamily: AddressFamily.InterNetwork } => !others4.Any(net => net.Contains(address)),
        { AddressFamily: AddressFamily.InterNetworkV6 } => publicly6.Contains(address) && !others6.Any(net => net.Contains(address)),
        _ => false,
    };

    private static IPNetwork Net(string text) => IPNetwork.Parse(text);
}
