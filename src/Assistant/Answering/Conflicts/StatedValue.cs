using System.Text.RegularExpressions;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Answering.Conflicts;

/// <summary>A number with what it counts: <c>73 Modellprojekte</c>, <c>65 %</c>, <c>216.000 €</c>. Days and years are none.</summary>
/// <param name="Number">As written, spaces removed; number words as digits are not.</param>
/// <param name="Unit">Unit sign, or the stem of the noun behind the number.</param>
internal readonly partial record struct StatedValue(string Number, string Unit)
{
    public static IReadOnlyList<StatedValue> In(string text) =>
    [
        .. Value().Matches(Place().Replace(text, " "))
            .Select(match => new StatedValue(match.Groups["number"].Value, UnitOf(match.Groups["unit"].Value)))
            .Distinct(),
    ];

    private static string UnitOf(string unit) => unit switch
    {
        "%" or "Prozent" => "%",
        "€" or "Euro" or "EUR" => "€",
        _ when unit.StartsWith("Mi", StringComparison.Ordinal) && unit.Contains(' ', StringComparison.Ordinal) => "Mio. €",
        _ => CistemStemmer.Stem(Folding.Fold(unit)),
    };

    [GeneratedRegex(@"\b(?<number>\d{1,3}(\.\d{3})+(,\d+)?|\d+(,\d+)?)\s?(?<unit>%|Prozent\b|€|EUR\b|Euro\b|(Mio\.|Millionen) (€|Euro)|\p{Lu}\p{Ll}{3,}\b)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Value();

    /// <summary>Where and when something stands, which counts nothing: "(Q-04, Mai 2024)", "12. Juni 2024", "seit 2021".</summary>
    [GeneratedRegex(@"\([^()]*\)|\d{1,2}\.\s?(\d{1,2}\.\s?\d{4}|\p{Lu}\p{Ll}+ \d{4})|\b(19|20)\d{2}\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
