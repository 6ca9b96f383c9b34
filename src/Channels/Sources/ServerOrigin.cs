using Microsoft.AspNetCore.Http;

namespace SmartRegions.Channels.Sources;

/// <summary>The address that a client knows this server by; nothing is stored with it, because it may change.</summary>
internal static class ServerOrigin
{
    /// <param name="request">Of whoever reads.</param>
    /// <returns><c>https://auskunft.example.de</c>.</returns>
    public static string Of(HttpRequest request) => $"{request.Scheme}://{request.Host}{request.PathBase}";

    /// <param name="request">Of whoever reads.</param>
    /// <param name="path">From the root of this server on.</param>
    /// <returns><see langword="null"/> where the client did not say how it knows this server.</returns>
    public static Uri? With(HttpRequest request, string path) => Uri.TryCreate(Of(request) + path, UriKind.Absolute, out var address) ? address : null;
}
