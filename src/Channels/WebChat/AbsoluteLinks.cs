using Microsoft.AspNetCore.Http;
using SmartRegions.Channels.Activities;
using SmartRegions.Channels.Sources;

namespace SmartRegions.Channels.WebChat;

/// <summary>
/// Gives links to sources the address that the client knows this server by: answers are stored without one, because it may change, and clients show
/// only complete addresses as links.
/// </summary>
internal static class AbsoluteLinks
{
    private const string Sources = $"{SourceAddress.Root}/";

    /// <param name="request">Of whoever reads.</param>
    /// <returns><c>https://auskunft.example.de</c>.</returns>
    public static string OriginOf(HttpRequest request) => $"{request.Scheme}://{request.Host}{request.PathBase}";

    /// <param name="request">Of whoever reads.</param>
    /// <param name="path">From the root of this server on.</param>
    /// <returns><see langword="null"/> where the client did not say how it knows this server.</returns>
    public static Uri? To(HttpRequest request, string path) => Uri.TryCreate(OriginOf(request) + path, UriKind.Absolute, out var address) ? address : null;

    /// <param name="activity">As stored. In its Markdown a slash of anybody else's text is escaped.</param>
    /// <param name="origin">What <see cref="OriginOf"/> said.</param>
    public static Activity In(Activity activity, string origin) => activity.From?.Role != ChannelAccount.Assistant.Role ? activity : activity with
    {
        Text = activity.Text?.Replace($"]({Sources}", $"]({origin}{Sources}", StringComparison.Ordinal).Replace($"]: {Sources}", $"]: {origin}{Sources}", StringComparison.Ordinal),
        Entities = activity.Entities is null ? null : [.. activity.Entities.Select(entity => entity with { Citation = entity.Citation is null ? null : [.. entity.Citation.Select(claim => In(claim, origin))] })],
    };

    private static CitationClaim In(CitationClaim claim, string origin) => claim with { Appearance = claim.Appearance with { Url = origin + claim.Appearance.Url } };
}
