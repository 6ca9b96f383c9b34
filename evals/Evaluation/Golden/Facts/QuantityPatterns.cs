using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SmartRegions.Evaluation.Golden.Facts;

/// <summary>Amounts, percentages and numbers: <c>1.234,56 €</c>, <c>EUR 5,-</c>, <c>2,5 Mio. €</c>, <c>65 v. H.</c>, <c>2.500</c>, <c>zwölf</c>.</summary>
internal static partial class QuantityPatterns
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Thousands by point or by any space; decimals by comma.</summary>
    private const string Digits = @"(?<digits>[0-9]{1,3}(\.[0-9]{3})+(,[0-9]+)?|[0-9]{1,3}([ \u00A0\u2009\u202F][0-9]{3})+(,[0-9]+)?|[0-9]+(,[0-9]+)?)";

    /// <summary>As <see cref="Digits"/>, without the plain space: two numbers in a row are two numbers.</summary>
    private const string PlainDigits = @"(?<digits>[0-9]{1,3}(\.[0-9]{3})+(,[0-9]+)?|[0-9]{1,3}([\u00A0\u2009\u202F][0-9]{3})+(,[0-9]+)?|[0-9]+(,[0-9]+)?)";

    private const string Magnitude = @"(?<magnitude>mio\b\.?|million(en)?\b|mrd\b\.?|milliarden?\b|tsd\b\.?|tausend\b)";

    private static readonly FrozenDictionary<string, decimal> Words = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["zwei"] = 2, ["drei"] = 3, ["vier"] = 4, ["fünf"] = 5, ["fuenf"] = 5, ["sechs"] = 6, ["sieben"] = 7, ["acht"] = 8, ["neun"] = 9, ["zehn"] = 10,
        ["elf"] = 11, ["zwölf"] = 12, ["zwoelf"] = 12,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IReadOnlyList<FactPattern> Amounts { get; } =
    [
        new(AmountBehind(), match => Amount(match)),
        new(AmountBefore(), match => Amount(match)),
        new(Cents(), match => Value(match) is { } cents ? new Amount(cents / 100) : null),
    ];

    public static FactPattern Percentage { get; } = new(Percent(), match => Value(match) is { } value ? new Percentage(value) : null);

    public static IReadOnlyList<FactPattern> Numbers { get; } =
    [
        new(PlainNumber(), match => Value(match) is { } value ? new Number(value) : null),
        new(NumberWord(), match => Words.TryGetValue(match.Value.ToLowerInvariant(), out var value) ? new Number(value) : null),
    ];

    private static Amount? Amount(Match match) => Value(match) is { } euros ? new Amount(euros) : null;

    /// <returns><see langword="null"/> for more digits than a quantity has.</returns>
    private static decimal? Value(Match match)
    {
        var digits = match.Groups["digits"] is { Success: true } written ? Plain(written.Value) : "1";
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value < 1e15m
            ? value * Factor(match.Groups["magnitude"].Value)
            : null;
    }

    private static string Plain(string digits) => string.Concat(digits.Where(letter => char.IsAsciiDigit(letter) || letter == ',')).Replace(',', '.');

    private static decimal Factor(string magnitude) => magnitude.ToLowerInvariant() switch
    {
        "" => 1,
        ['t', ..] => 1_000,
        ['m', 'r', ..] or "milliarde" or "milliarden" => 1_000_000_000,
        _ => 1_000_000,
    };

    [GeneratedRegex(@"\b(" + Digits + @"|eine?r?)(,[-–—]{1,2})?\s?(" + Magnitude + @"\s?)(€|EUR\b|Euro\b)|\b" + Digits + @"(,[-–—]{1,2})?\s?((?<magnitude>T)(€|EUR\b)|€|EUR\b|Euro\b)", Options)]
    private static partial Regex AmountBehind();

    [GeneratedRegex(@"(€|\bEUR)\s?" + Digits + @"(\s?" + Magnitude + ")?", Options)]
    private static partial Regex AmountBefore();

    [GeneratedRegex(@"\b" + Digits + @"\s?(Cent|ct)\b", Options)]
    private static partial Regex Cents();

    [GeneratedRegex(@"\b" + PlainDigits + @"(\s?%|[\s-]?Prozent(ig(e[nmrs]?)?)?\b|\s?v\.\s?H\.)", Options)]
    private static partial Regex Percent();

    [GeneratedRegex(@"\b" + PlainDigits + @"\s?" + Magnitude + @"|\beine?r?\s(?<magnitude>million|milliarde)\b|\b" + PlainDigits + @"\b", Options)]
    private static partial Regex PlainNumber();

    [GeneratedRegex(@"\b(zwei|drei|vier|fünf|fuenf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwoelf)\b", Options)]
    private static partial Regex NumberWord();
}
