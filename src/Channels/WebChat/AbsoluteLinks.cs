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

    /// <param name="activity">As stored. In its Markdown a slash of anybody else's text is escaped.</param>
    /// <param name="origin">What <see cref="ServerOrigin"/> said.</param>
    public static Activity In(Activity activity, string origin) => activity.From?.Role != ChannelAccount.Assistant.Role ? activity : activity with
    {
        Text = activity.Text?.Replace($"]({Sources}", $"]({origin}{Sources}", StringComparison.Ordinal).Replace($"]: {Sources}", $"]: {origin}{Sources}", StringComparison.Ordinal),
        Entities = activity.Entities is null ? null : [.. activity.Entities.Select(entity => entity with { Citation = entity.Citation is null ? null : [.. entity.Citation.Select(claim => In(claim, origin))] })],
    };

    private static CitationClaim In(CitationClaim claim, string origin) => claim with { Appearance = claim.Appearance with { Url = origin + claim.Appearance.Url } };
}
