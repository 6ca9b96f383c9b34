using SmartRegions.Evaluation.Reading;
using SmartRegions.Evaluation.Report.Markup;
using SmartRegions.Evaluation.Report.Wording;
using static SmartRegions.Evaluation.Report.Markup.Tags;

namespace SmartRegions.Evaluation.Report.Attachments;

/// <summary>Figures of a reading set with and without the right paragraphs, and what each limit of confidence would decline of both.</summary>
internal static class ReadingReport
{
    /// <param name="with">Each question asked over all paragraphs.</param>
    /// <param name="without">Each asked while its own paragraph was missing.</param>
    public static Fragment Build(ReadingFigures? with, ReadingFigures? without) => Join(
        Figures(with, without),
        Tag("p", [("class", "note")], "Ohne ihren Absatz ist keine Frage zu beantworten; richtig ist dann, nicht zu antworten."),
        Tag("div", [("class", "charts attached")], DeclinedChart.Build(with, without)));

    private static Element Figures(ReadingFigures? with, ReadingFigures? without)
    {
        var measured = new List<(string Name, ReadingFigures Figures)>();
        if (with is not null) measured.Add(("mit richtigem Absatz", with));
        if (without is not null) measured.Add(("ohne richtigen Absatz", without));
        var rows = measured.Select(one => ReadingWording.Of(one.Figures)).ToList();
        return new DataTable(
            "Fragen, deren Antwort in einem Absatz steht",
            [new("Kennzahl", IsNumber: false), .. measured.SelectMany(one => (Column[])[new(one.Name), new("95-%-Intervall")])],
            [
                ["Fragen", .. measured.SelectMany(one => (Cell[])[German.Whole(one.Figures.Questions), "–"])],
                .. rows[0].Select((row, i) => (IReadOnlyList<Cell>)[row.Label, .. rows.SelectMany(column => (Cell[])[column[i].Value, column[i].Interval ?? "–"])]),
                .. Times(measured),
            ]).Build();
    }

    private static IEnumerable<IReadOnlyList<Cell>> Times(List<(string Name, ReadingFigures Figures)> measured)
    {
        if (measured.All(one => one.Figures.Latency is null)) yield break;
        yield return ["Antwortzeit, Median", .. measured.SelectMany(one => Time(one.Figures.Latency?.Median))];
        yield return ["Antwortzeit, 95\u00A0%", .. measured.SelectMany(one => Time(one.Figures.Latency?.P95))];
    }

    private static Cell[] Time(double? milliseconds) => [milliseconds is { } time ? German.Milliseconds(time) : "–", "–"];
}
