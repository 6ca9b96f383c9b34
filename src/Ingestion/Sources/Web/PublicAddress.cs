using System.Net;
using System.Net.Sockets;

namespace SmartRegions.Ingestion.Sources.Web;

/// <summary>
/// Tells addresses that the whole internet can reach from those of private networks and of this machine (IANA special-purpose address
/// registries, RFC 6890). Addresses that wrap an IPv4 address are refused: who is reachable has one of its own.
/// </summary>
internal static class PublicAddress
{
    private static readonly IPNetwork[] NotPublic =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
        }.Select(IPNetwork.Parse),
    ];

    // Of IPv6, only this part has been given out for the internet at large.
    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    public static bool IsPublic(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) return IsPublic(address.MapToIPv4());
        return Array.TrueForAll(NotPublic, network => !network.Contains(address))
            && (address.AddressFamily == AddressFamily.InterNetwork || GlobalUnicast.Contains(address));
    }
}
