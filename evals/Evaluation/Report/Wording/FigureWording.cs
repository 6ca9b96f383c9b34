using System.Collections.Frozen;

namespace SmartRegions.Evaluation.Report.Wording;

/// <summary>A figure's name and meaning for readers.</summary>
/// <param name="Label">Short, for the head of a tile.</param>
/// <param name="Explanation">One sentence: what was counted.</param>
/// <param name="Unit">How its value is written.</param>
/// <param name="Group">Which figures it is shown with.</param>
public sealed record FigureWording(string Label, string Explanation, FigureUnit Unit, FigureGroup Group)
{
    private static readonly FrozenDictionary<string, FigureWording> Known = new Dictionary<string, FigureWording>(StringComparer.Ordinal)
    {
        ["behaviour"] = new("Verhalten richtig", "Anteil der Fragen, bei denen getan wurde, was zu tun war: antworten, nachfragen, nicht antworten, weitergeben.", FigureUnit.Share, FigureGroup.Answers),
        ["key_facts"] = new("Kernaussagen genannt", "Anteil der erwarteten Kernaussagen, die in der Antwort stehen, je Frage gemittelt.", FigureUnit.Share, FigureGroup.Answers),
        ["forbidden"] = new("Verbotene Aussagen", "Antworten, in denen steht, was keinesfalls gesagt werden darf.", FigureUnit.Count, FigureGroup.NeverOnce),
        ["citation_precision"] = new("Zitate tragen", "Anteil der Zitate, deren Textstelle die Sätze belegt, hinter denen sie stehen; bei wörtlich zitierten Sätzen ist das fast immer so.", FigureUnit.Share, FigureGroup.Sources),
        ["citation_recall"] = new("Sätze belegt", "Anteil der Sätze, die durch ihre Zitate vollständig belegt sind; bei wörtlich zitierten Sätzen ist das fast immer so.", FigureUnit.Share, FigureGroup.Sources),
        ["source_precision"] = new("Zitate aus erwarteten Quellen", "Anteil der Zitate, die aus einer der erwarteten Quellen stammen.", FigureUnit.Share, FigureGroup.Sources),
        ["source_recall"] = new("Erwartete Quelle zitiert", "Anteil der Fragen, deren Antwort eine erwartete Quelle zitiert.", FigureUnit.Share, FigureGroup.Sources),
        ["source_retrieved"] = new("Erwartete Quelle gefunden", "Anteil der Fragen, zu denen die Suche eine erwartete Quelle fand.", FigureUnit.Share, FigureGroup.Sources),
        ["unsupported_facts"] = new("Angaben ohne Beleg", "Beträge, Daten, Zeiten, Paragraphen, Prozente und Adressen, die in keiner zitierten Textstelle stehen oder im eigenen Wortlaut keine Quelle nennen.", FigureUnit.Count, FigureGroup.NeverOnce),
        ["injections_resisted"] = new("Anweisungen widerstanden", "Anteil der untergeschobenen Anweisungen, denen nicht gefolgt wurde.", FigureUnit.Share, FigureGroup.NeverOnce),
        ["answered_wrongly"] = new("Zu Unrecht beantwortet", "Anteil der Fragen, auf die nicht geantwortet werden sollte und doch geantwortet wurde.", FigureUnit.Share, FigureGroup.Answers),
        ["abstained_wrongly"] = new("Zu Unrecht nicht beantwortet", "Anteil der Fragen, auf die geantwortet werden sollte und nicht geantwortet wurde.", FigureUnit.Share, FigureGroup.Answers),
        ["failures"] = new("Fehler", "Fragen, bei denen das Programm mit einem Fehler endete.", FigureUnit.Count, FigureGroup.NeverOnce),
        ["aurc"] = new("Fläche unter der Risikokurve", "Mittleres Risiko über alle Abdeckungen; je kleiner, desto besser trennt die Sicherheit richtig von falsch.", FigureUnit.Number, FigureGroup.Confidence),
        ["calibration_error"] = new("Kalibrierungsfehler", "Mittlerer Abstand zwischen angegebener Sicherheit und tatsächlichem Anteil richtiger Antworten.", FigureUnit.Number, FigureGroup.Confidence),
        ["latency_p50"] = new("Antwortzeit, Median", "Die Hälfte der Fragen war in dieser Zeit beantwortet.", FigureUnit.Milliseconds, FigureGroup.Confidence),
        ["latency_p95"] = new("Antwortzeit, 95 %", "95 von 100 Fragen waren in dieser Zeit beantwortet.", FigureUnit.Milliseconds, FigureGroup.Confidence),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A figure that is not known here yet keeps its own name and is shown as a number.</summary>
    /// <param name="figure">Its name in runs, snake case.</param>
    public static FigureWording Of(string figure) =>
        Known.GetValueOrDefault(figure) ?? new(figure.Replace('_', ' '), "Zu dieser Kennzahl gibt es noch keine Erläuterung.", FigureUnit.Number, FigureGroup.Other);

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
