using System.Net;
using Microsoft.AspNetCore.Http;

namespace SmartRegions.Program.Serve;

/// <summary>Addresses that the server can listen on, as <c>http://127.0.0.1:5080</c> or <c>http://*:80</c>.</summary>
internal static class ListeningAddress
{
    public static string[] Split(string addresses) => addresses.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <returns>German, what is wrong with the address; <see langword="null"/> when nothing is.</returns>
    public static string? ProblemOf(string address)
    {
        if (address.StartsWith("https:", StringComparison.OrdinalIgnoreCase)) return $"TLS übernimmt ein vorgeschalteter Webserver (Reverse Proxy); hier ist eine Adresse mit http:// nötig, nicht: {address}";
        return IsLegible(address) ? null : $"Erwartet wird eine Adresse wie http://127.0.0.1:5080, nicht: {address}";
    }

    private static bool IsLegible(string address)
    {
        try
        {
            var parsed = BindingAddress.Parse(address);
            return string.Equals(parsed.Scheme, "http", StringComparison.OrdinalIgnoreCase) && parsed.PathBase.Length == 0 && parsed.Port is >= IPEndPoint.MinPort and <= IPEndPoint.MaxPort
                && !(parsed.Port == 0 && string.Equals(parsed.Host, "localhost", StringComparison.OrdinalIgnoreCase));
        }
        catch (FormatException)
        {
            // The server's own reading; it has no other way to say no.
            return false;
        }
    }
}
