using System.Globalization;

namespace SmartRegions.Program.Terminal;

/// <summary>How many of something, as German says it: „1 Dokument“, „1.204 Dokumente“.</summary>
internal static class GermanCount
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    public static string Of(int count, string one, string many) => string.Create(German, $"{count:N0} {(count == 1 ? one : many)}");
}
