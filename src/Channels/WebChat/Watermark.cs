using System.Globalization;

namespace SmartRegions.Channels.WebChat;

/// <summary>How far a client has read.</summary>
internal static class Watermark
{
    /// <param name="text">From an address; a client that has nothing yet sends nothing, or its word for nothing.</param>
    /// <param name="after">Number of the last activity the client has; 0 for none.</param>
    public static bool TryParse(string? text, out long after)
    {
        after = 0;
        return text is null or "" or "-" or "undefined" or "null" || long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out after);
    }
}
