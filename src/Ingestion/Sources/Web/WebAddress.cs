using System.Diagnostics.CodeAnalysis;

namespace SmartRegions.Ingestion.Sources.Web;

/// <summary>Which addresses are fetched.</summary>
public static class WebAddress
{
    private const int LongestAddress = 2_048;

    /// <summary>Reads an address that a person wrote; its fragment, which no server sees, is left out.</summary>
    /// <param name="text">An absolute address.</param>
    /// <param name="address">The address, as its document will be known by.</param>
    /// <param name="problem">German half sentence, <see langword="null"/> when all is well.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out Uri? address, [NotNullWhen(false)] out string? problem)
    {
        address = Uri.TryCreate(text, UriKind.Absolute, out var absolute) ? absolute : null;
        problem = address is null ? "sie ist keine vollständige Internetadresse" : ReasonToRefuse(address);
        address = problem is null ? WithoutFragment(address!) : null;
        return address is not null;
    }

    /// <summary>Where a redirect leads.</summary>
    /// <exception cref="FetchException">Nowhere, or to an address that is not fetched.</exception>
    internal static Uri Follow(Uri from, Uri? to)
    {
        if (to is null || !Uri.TryCreate(from, to, out var target)) throw Refused("ohne brauchbares Ziel");
        if (ReasonToRefuse(target) is { } reason) throw Refused($"auf eine Adresse, die nicht abgerufen wird: {reason}");
        if (from.Scheme == Uri.UriSchemeHttps && target.Scheme == Uri.UriSchemeHttp) throw Refused("von einer gesicherten auf eine ungesicherte Verbindung (http)");
        return WithoutFragment(target);
    }

    private static string? ReasonToRefuse(Uri address)
    {
        if (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp) return "sie beginnt weder mit https: noch mit http:";
        if (address.UserInfo.Length > 0) return "sie enthält Zugangsdaten";
        if (address.Host.Length == 0) return "sie nennt keinen Server";
        return address.AbsoluteUri.Length > LongestAddress ? "sie ist zu lang" : null;
    }

    private static Uri WithoutFragment(Uri address) => address.Fragment.Length == 0 ? address : new Uri(address.GetLeftPart(UriPartial.Query));

    private static FetchException Refused(string how) => new(FetchOutcome.AddressRefused, $"Der Server leitet weiter {how}. Bitte die Adresse im Browser prüfen.");
}
