using System.Net;
using System.Net.Sockets;

namespace SmartRegions.Ingestion.Sources.Web;

/// <summary>
/// Opens connections. A name is resolved here and nowhere else, and the connection goes to the very address that was checked, so that a name
/// that changes its mind in between (DNS rebinding) leads nowhere. A request opens one connection: the HTTP client would try a server that
/// hangs up three more times without a pause.
/// </summary>
internal sealed class WebConnection(ReachableNetworks networks)
{
    private static readonly HttpRequestOptionsKey<bool> HasConnected = new("SmartRegions.HasConnected");

    public async ValueTask<Stream> OpenAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var request = context.InitialRequestMessage.Options;
        if (request.TryGetValue(HasConnected, out _)) throw FetchException.BrokenOff();
        request.Set(HasConnected, value: true);
        var place = context.DnsEndPoint;
        var addresses = await Dns.GetHostAddressesAsync(place.Host, cancellationToken);
        var reachable = addresses.Where(address => networks == ReachableNetworks.Any || PublicAddress.IsPublic(address)).ToArray();
        if (reachable.Length == 0 && addresses.Length > 0) throw Private();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(reachable, place.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static FetchException Private() => new(
        FetchOutcome.AddressRefused,
        "Der Server steht in einem privaten Netz oder ist dieser Rechner; von dort wird nichts abgerufen. Ist das gewollt, hilft --allow-private-hosts.");
}
