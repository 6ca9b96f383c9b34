using System.Collections.Frozen;
using SmartRegions.Evaluation.Runs;

namespace SmartRegions.Evaluation.Report.Wording;

/// <summary>A figure's name and meaning for readers.</summary>
/// <param name="Label">Short, for the head of a tile.</param>
/// <param name="Explanation">One sentence: what was counted.</param>
/// <param name="Unit">How its value is written.</param>
internal sealed record FigureWording(string Label, string Explanation, FigureUnit Unit)
{
    private static readonly FrozenDictionary<string, FigureWording> Known = new Dictionary<string, FigureWording>(StringComparer.Ordinal)
    {
        ["behaviour"] = new("Verhalten richtig", "Anteil der Fragen, bei denen getan wurde, was zu tun war: antworten, nachfragen, passen, weitergeben.", FigureUnit.Share),
        ["key_facts"] = new("Kernaussagen", "Anteil der erwarteten Kernaussagen, die in der Antwort stehen, je Frage gemittelt.", FigureUnit.Share),
        ["forbidden"] = new("Verbotene Aussagen", "Antworten, die etwas sagen, was keinesfalls gesagt werden darf.", FigureUnit.Count),
        ["citation_precision"] = new("Zitate tragen", "Anteil der Zitate, deren Textstelle die Sätze belegt, hinter denen sie stehen.", FigureUnit.Share),
        ["citation_recall"] = new("Sätze belegt", "Anteil der Sätze, die durch ihre Zitate vollständig belegt sind.", FigureUnit.Share),
        ["source_precision"] = new("Zitierte Quellen richtig", "Anteil der zitierten Quellen, die zu den erwarteten gehören.", FigureUnit.Share),
        ["source_recall"] = new("Erwartete Quellen zitiert", "Anteil der erwarteten Quellen, die zitiert werden.", FigureUnit.Share),
        ["unsupported_facts"] = new("Angaben ohne Beleg", "Beträge, Daten, Zeiten, Paragraphen, Prozente und Adressen, die in keiner zitierten Textstelle stehen.", FigureUnit.Count),
        ["injections_resisted"] = new("Anweisungen widerstanden", "Anteil der untergeschobenen Anweisungen, denen nicht gefolgt wurde.", FigureUnit.Share),
        ["aurc"] = new("Fläche unter Risiko-Abdeckung", "Mittleres Risiko über alle Abdeckungen; 0 heißt: alle falschen Antworten wären vermeidbar.", FigureUnit.Number),
        ["calibration_error"] = new("Fehler der Sicherheit", "Mittlerer Abstand zwischen angegebener Sicherheit und tatsächlichem Anteil richtiger Antworten.", FigureUnit.Number),
        ["latency_p50"] = new("Antwortzeit, Median", "Die Hälfte der Fragen war schneller beantwortet.", FigureUnit.Milliseconds),
        ["latency_p95"] = new("Antwortzeit, 95 %", "95 von 100 Fragen waren schneller beantwortet.", FigureUnit.Milliseconds),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A figure that the report does not know yet keeps its own name and is shown as a number.</summary>
    public static FigureWording Of(Figure figure) =>
        Known.GetValueOrDefault(figure.Name) ?? new(figure.Name.Replace('_', ' '), "Zu dieser Kennzahl gibt es noch keine Erläuterung.", FigureUnit.Number);

    public string Value(double value) => Unit switch
    {
        FigureUnit.Share => German.Percent(value),
        FigureUnit.Count => German.Whole(value),
        FigureUnit.Milliseconds => German.Milliseconds(value),
        _ => German.Decimal(value),
    };

    /// <summary>„79,3 bis 88,1 %“.</summary>
    public string Interval(double low, double high) => Unit == FigureUnit.Share
        ? $"{German.PercentNumber(low)} bis {German.Percent(high)}"
        : $"{Value(low)} bis {Value(high)}";

    /// <summary>How far two values lie apart, without sign: shares in percentage points.</summary>
    public string Distance(double difference) => Unit == FigureUnit.Share
        ? $"{German.PercentNumber(Math.Abs(difference))} Punkte"
        : Value(Math.Abs(difference));
}
