using System.Globalization;
using SmartRegions.Evaluation.Report.Markup;
using SmartRegions.Evaluation.Report.Wording;
using SmartRegions.Evaluation.Runs;
using static SmartRegions.Evaluation.Report.Markup.Tags;

namespace SmartRegions.Evaluation.Report.Cases;

/// <summary>What the search returned for a question, best first.</summary>
internal static class RetrievedTable
{
    private const int Most = 10;

    public static Element Build(QuestionResult result) => CaseDetails.Part("Gefunden",
        result.Retrieved.Count == 0
            ? Tag("p", [("class", "missing")], "Es wurde nicht gesucht oder nichts gefunden.")
            : Tag("details",
                Tag("summary", Summary(result)),
                new DataTable(
                    "Gefundene Textstellen",
                    [new("Rang"), new("Dokument", IsNumber: false), new("Abschnitt", IsNumber: false), new("Wert"), new("zitiert", IsNumber: false), new("erwartet", IsNumber: false)],
                    [.. result.Retrieved.OrderBy(passage => passage.Rank).Take(Most).Select(Row)]) { CaptionHidden = true }.Build(),
                result.Retrieved.Count > Most ? Tag("p", [("class", "note")], $"… und {German.Count(result.Retrieved.Count - Most, "weitere Textstelle", "weitere Textstellen")}") : Nothing));

    private static string Summary(QuestionResult result)
    {
        var all = German.Count(result.Retrieved.Count, "Textstelle", "Textstellen");
        if (result.Question.Sources.Count == 0) return all;
        var first = result.Retrieved.Where(passage => passage.Expected == true).Select(passage => passage.Rank).DefaultIfEmpty(0).Min();
        return first == 0 ? $"{all}, keine davon aus einer erwarteten Quelle" : $"{all}, die erste erwartete auf Rang {German.Whole(first)}";
    }

    private static IReadOnlyList<Cell> Row(RetrievedPassage passage) =>
    [
        passage.Rank.ToString(CultureInfo.InvariantCulture),
        new(DocumentPlace.Build(string.Empty, passage.Document, passage.Page)),
        new(Foreign.Text(passage.HeadingPath, 200)),
        German.Hundredths(passage.Score),
        passage.Cited ? "ja" : "–",
        DocumentPlace.Expected(passage.Expected),
    ];
}
