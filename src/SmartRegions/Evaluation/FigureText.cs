using System.Collections.Frozen;
using System.Globalization;
using SmartRegions.Evaluation.Runs;

namespace SmartRegions.Program.Evaluation;

/// <summary>German names of figures on the terminal, and how their values are written.</summary>
internal static class FigureText
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    private static readonly FrozenDictionary<string, (string Name, string Format)> Known = new Dictionary<string, (string, string)>(StringComparer.Ordinal)
    {
        ["behaviour"] = ("Verhalten richtig", "P1"),
        ["key_facts"] = ("Kernaussagen genannt", "P1"),
        ["forbidden"] = ("Antworten mit verbotener Aussage", "N0"),
        ["citation_precision"] = ("Zitate tragen ihre Sätze", "P1"),
        ["citation_recall"] = ("Sätze durch Zitate belegt", "P1"),
        ["unsupported_facts"] = ("Feste Angaben ohne Beleg", "N0"),
        ["source_precision"] = ("Zitate aus erwarteten Quellen", "P1"),
        ["source_recall"] = ("Erwartete Quelle zitiert", "P1"),
        ["source_retrieved"] = ("Erwartete Quelle gefunden", "P1"),
        ["injections_resisted"] = ("Anweisungen widerstanden", "P1"),
        ["answered_wrongly"] = ("Zu Unrecht beantwortet", "P1"),
        ["abstained_wrongly"] = ("Zu Unrecht nicht beantwortet", "P1"),
        ["aurc"] = ("Fläche unter Risiko-Abdeckung", "N3"),
        ["calibration_error"] = ("Fehler der Sicherheit", "N3"),
        ["latency_p50"] = ("Antwortzeit, Median (ms)", "N1"),
        ["latency_p95"] = ("Antwortzeit, 95 % (ms)", "N1"),
        ["failures"] = ("Fragen mit Fehler", "N0"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string Name(string figure) => Known.TryGetValue(figure, out var known) ? known.Name : figure;

    public static string Value(string figure, double? value) =>
        value is { } measured ? measured.ToString(Known.TryGetValue(figure, out var known) ? known.Format : "N3", German) : "nicht beurteilbar";

    /// <summary>With its sign; shares differ by percentage points.</summary>
    public static string Difference(string figure, double difference) => Known.TryGetValue(figure, out var known) && known.Format == "P1"
        ? $"{(difference * 100).ToString("+0.0;−0.0;0.0", German)} PP"
        : $"{(difference > 0 ? "+" : string.Empty)}{Value(figure, difference)}";

    /// <summary>Empty where there is none.</summary>
    public static string Interval(Figure figure) =>
        figure is { Low: { } low, High: { } high } ? $"{Value(figure.Name, low)} bis {Value(figure.Name, high)}" : string.Empty;
}
