using System.Globalization;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Conversations;

/// <summary>Who asks, in a line for people.</summary>
internal static class AskerWording
{
    /// <returns><c>Hessen, 4.200 Einwohner, Landgemeinde</c>, as far as known; empty where nothing is.</returns>
    public static string Of(AskerProfile profile)
    {
        string?[] facts =
        [
            profile.Land?.Name,
            profile.Inhabitants is { } inhabitants ? string.Create(CultureInfo.GetCultureInfo("de-DE"), $"{inhabitants:N0} Einwohner") : null,
            profile.Size?.German(),
        ];
        return string.Join(", ", facts.OfType<string>());
    }
}
