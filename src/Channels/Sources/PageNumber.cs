using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace SmartRegions.Channels.Sources;

/// <summary>Numbers of pages as people read and type them: „10.000“.</summary>
internal static class PageNumber
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    public static string Of(int number) => number.ToString("N0", German);

    /// <param name="text"><c>10000</c> or <c>10.000</c>; a point elsewhere is not taken for one between thousands.</param>
    /// <param name="number">What it says.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number)
        || (int.TryParse(text, NumberStyles.AllowThousands, German, out number) && Of(number) == text);
}
