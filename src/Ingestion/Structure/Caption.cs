using System.Text.RegularExpressions;

namespace SmartRegions.Ingestion.Structure;

/// <summary>Recognises the line that names a table.</summary>
internal static class Caption
{
    private static readonly Regex OfTable = new(
        @"^(Tabelle|Tab\.|Table)\s*[0-9]{1,3}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    public static bool NamesTable(string text) => OfTable.IsMatch(text);
}
