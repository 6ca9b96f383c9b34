using System.Globalization;

namespace SmartRegions.Knowledge.German;

/// <summary>How many of something, as German says it: „1 Dokument“, „1.204 Dokumente“.</summary>
public static class GermanCount
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    /// <param name="count">How many.</param>
    /// <param name="one">What one is called.</param>
    /// <param name="many">What none or several are called.</param>
    public static string Of(int count, string one, string many) => string.Create(German, $"{count:N0} {(count == 1 ? one : many)}");
}
