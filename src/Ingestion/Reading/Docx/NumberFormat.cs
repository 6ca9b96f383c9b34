using System.Globalization;
using System.Text;

namespace SmartRegions.Ingestion.Reading.Docx;

/// <summary>Writes a number the way a list level counts.</summary>
internal static class NumberFormat
{
    private static readonly (int Value, string Digits)[] Roman =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <param name="number">From 0.</param>
    /// <param name="format">As in WordprocessingML; unknown formats count in decimals.</param>
    public static string Write(int number, string format) => format switch
    {
        "none" => string.Empty,
        "lowerLetter" => Letters(number, 'a'),
        "upperLetter" => Letters(number, 'A'),
        "lowerRoman" => RomanOf(number).ToLowerInvariant(),
        "upperRoman" => RomanOf(number),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    // Word goes on after z with aa, bb, cc.
    private static string Letters(int number, char first) =>
        number is < 1 or > 780 ? number.ToString(CultureInfo.InvariantCulture) : new string((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string RomanOf(int number)
    {
        if (number is < 1 or > 3999) return number.ToString(CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        foreach (var (value, digits) in Roman)
        {
            for (; number >= value; number -= value) text.Append(digits);
        }

        return text.ToString();
    }
}
