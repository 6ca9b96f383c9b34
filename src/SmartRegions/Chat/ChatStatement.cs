using System.Globalization;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Program.Chat;

/// <summary>What a command tells about the asker, as a sentence that the conversation remembers.</summary>
internal static class ChatStatement
{
    /// <param name="name">Code or name of a Land.</param>
    /// <returns><see langword="null"/> when there is no such Land.</returns>
    public static string? OfLand(string name) =>
        Land.TryParse(name, out var land) ? $"Wir sind eine Kommune {(land.Code == "SL" ? "im" : "in")} {land.Name}." : null;

    /// <param name="number">With or without points between the thousands.</param>
    /// <returns><see langword="null"/> when it is no number above 0.</returns>
    public static string? OfInhabitants(string number) =>
        int.TryParse(number.Replace(".", string.Empty, StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var inhabitants) && inhabitants > 0
            ? string.Create(CultureInfo.InvariantCulture, $"Wir sind eine Kommune mit {inhabitants} Einwohnern.")
            : null;
}
