using SmartRegions.Evaluation.Report.Cases;
using SmartRegions.Evaluation.Report.Markup;
using SmartRegions.Evaluation.Report.Wording;
using SmartRegions.Evaluation.Runs;
using static SmartRegions.Evaluation.Report.Markup.Tags;

namespace SmartRegions.Evaluation.Report.Attachments;

/// <summary>The gate's verdict on a run, the figures beside those of the baseline, and the questions that went from right to missed or back.</summary>
internal static class GateReport
{
    public static Fragment Build(EvaluationRun run, GateBaseline baseline)
    {
        var verdict = Gate.Check(run, baseline);
        return verdict.SameQuestions
            ? Join(
                Verdict(verdict),
                verdict.SameCorpus ? Nothing : Tag("p", [("class", "note")], "Die Dokumente, oder was aus ihnen gelesen wird, haben sich seit dem Vergleichsstand geändert."),
                Figures(run, baseline, verdict),
                Questions(run, verdict))
            : Join(Tag("p", [("class", "gate bad")], "✗ Nicht vergleichbar: Die Fragen sind andere als beim Vergleichsstand; er ist zu erneuern."));
    }

    private static Element Verdict(GateVerdict verdict) => Tag("p", [("class", verdict.Passed ? "gate good" : "gate bad")],
        Tag("strong", verdict.Passed ? "✓ Gehalten" : "✗ Nicht gehalten"),
        $": {Count(verdict.Figures.Count, "keine Kennzahl", "Kennzahl", "Kennzahlen")} über den Spielraum hinaus schlechter; bei {Count(verdict.KnockOuts.Count, "keiner Frage", "Frage", "Fragen")} kommt neu vor, was nicht vorkommen darf; "
        + $"{German.Count(verdict.Improved.Count, "Frage", "Fragen")} besser und {German.Whole(verdict.Worsened.Count)} schlechter.");

    private static string Count(int count, string none, string one, string many) => count == 0 ? none : German.Count(count, one, many);

    private static Element Figures(EvaluationRun run, GateBaseline baseline, GateVerdict verdict) => new DataTable(
        "Kennzahlen gegen den Vergleichsstand",
        [new("Kennzahl", IsNumber: false), new("Vergleichsstand"), new("95-%-Intervall"), new("dieser Lauf"), new("Veränderung"), new("Urteil", IsNumber: false)],
        [.. baseline.Figures.Select(before => Row(before, run.Figures.FirstOrDefault(figure => figure.Name == before.Name)?.Value, verdict))]).Build();

    private static IReadOnlyList<Cell> Row(Figure before, double? now, GateVerdict verdict)
    {
        var wording = FigureWording.Of(before.Name);
        return
        [
            new(Foreign.Text(wording.Label)),
            Value(before.Value, wording),
            before is { Low: { } low, High: { } high } ? wording.Interval(low, high) : "–",
            Value(now, wording),
            before.Value is { } then && now is { } value ? Change(value - then, wording) : "–",
            new(Judgement(verdict.Figures.Any(figure => figure.Name == before.Name))),
        ];
    }

    private static string Value(double? value, FigureWording wording) => value is { } measured ? wording.Value(measured) : "nicht beurteilbar";

    /// <summary>Baselines are rounded: what would be shown as no difference is none.</summary>
    private static string Change(double difference, FigureWording wording)
    {
        var distance = wording.Distance(difference);
        return distance == wording.Distance(0) ? "–" : $"{(difference > 0 ? "+" : "−")}{distance}";
    }

    private static Element Judgement(bool worse) => worse ? Tag("span", [("class", "bad")], "✗ schlechter") : Tag("span", [("class", "good")], "✓ gehalten");

    private static Fragment Questions(EvaluationRun run, GateVerdict verdict)
    {
        var anchors = Case.Ordered(run).GroupBy(item => item.Result.Question.Id, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First().Anchor, StringComparer.Ordinal);
        return Join(
            Named("Neu vorgekommen, was nicht vorkommen darf", [.. verdict.KnockOuts.Select(question => question.Id)], anchors),
            Named("Nicht mehr richtig behandelt", [.. verdict.Worsened.Select(result => result.Question.Id)], anchors),
            Named("Jetzt richtig behandelt", verdict.Improved, anchors));
    }

    private static Node Named(string heading, IReadOnlyList<string> ids, Dictionary<string, string> anchors) => ids.Count == 0
        ? Nothing
        : Tag("p", [("class", "named")],
            Tag("strong", $"{heading} ({German.Whole(ids.Count)}): "),
            Join([.. ids.SelectMany((id, i) => (Node[])[i == 0 ? "" : ", ", Tag("a", [("href", "#" + anchors[id])], Foreign.Text(id))])]));
}
