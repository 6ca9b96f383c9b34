using System.Text.RegularExpressions;

namespace SmartRegions.Assistant.Understanding;

/// <summary>The municipality that a question asks about by its kind and name: "Wie viele Gateways betreibt die Stadt Buxtehude?"</summary>
internal static partial class NamedPlace
{
    /// <returns>The first word of the name; <see langword="null"/> where none is named so, or it is the asker's: "für die Stadt Buxtehude".</returns>
    public static string? In(string text) => Place().Match(text) is { Success: true } found && found.Groups["asker"].Length == 0 ? found.Groups["name"].Value : null;

    [GeneratedRegex(
        @"\b(?<asker>(für|als|wir,|uns,) )?((die|der) (Stadt|Gemeinde|Samtgemeinde|Verbandsgemeinde)|(der|den|dem) (Markt|Landkreis|Kreis)) (?<name>\p{Lu}[\p{L}-]+)",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
