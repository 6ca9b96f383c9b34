using SmartRegions.Evaluation.Report.Breakdown;
using SmartRegions.Evaluation.Report.Cases;
using SmartRegions.Evaluation.Report.Charts;
using SmartRegions.Evaluation.Report.Figures;
using SmartRegions.Evaluation.Report.Head;
using SmartRegions.Evaluation.Report.Markup;
using SmartRegions.Evaluation.Report.Wording;
using SmartRegions.Evaluation.Runs;
using static SmartRegions.Evaluation.Report.Markup.Tags;

namespace SmartRegions.Evaluation.Report;

/// <summary>
/// A run as one self-contained HTML page in German: nothing is fetched from anywhere, and it reads the same without its few lines of script.
/// </summary>
public static class ReportPage
{
    /// <param name="run">What is shown.</param>
    /// <param name="baseline">What it is compared with, question by question where they share questions.</param>
    /// <param name="to">Gets the page; to be stored as UTF-8.</param>
    public static void Write(EvaluationRun run, EvaluationRun? baseline, TextWriter to)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(to);
        to.Write("<!DOCTYPE html>\n");
        new HtmlRenderer(to).Write(Tag("html", [("lang", "de")], Head(run), Body(run, baseline)));
        to.Write('\n');
    }

    private static Element Head(EvaluationRun run) => Tag("head",
        Tag("meta", [("charset", "utf-8")]),
        Tag("meta", [("http-equiv", "Content-Security-Policy"), ("content", Policy)]),
        Tag("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")]),
        Tag("meta", [("name", "referrer"), ("content", "no-referrer")]),
        Tag("meta", [("name", "color-scheme"), ("content", "light dark")]),
        Tag("title", $"Auswertung vom {German.Date(run.Started)} – SmartRegions"),
        Tag("style", new Asset(PageAsset.Style)));

    /// <summary>Nothing but the two files that are part of the page; a page that is only read sends nothing anywhere.</summary>
    private static string Policy =>
        $"default-src 'none'; style-src {PageAsset.Style.ContentHash}; script-src {PageAsset.Script.ContentHash}; base-uri 'none'; form-action 'none'";

    private static Element Body(EvaluationRun run, EvaluationRun? baseline)
    {
        var comparison = baseline is null ? null : Comparison.Of(run, baseline);
        return Tag("body",
            Tag("a", [("class", "skip"), ("href", "#faelle")], "Zu den Fällen"),
            RunHead.Build(run, comparison),
            Contents(),
            Tag("main",
                Section("kennzahlen", "Kennzahlen", FigureTiles.Build(run, comparison)),
                Section("diagramme", "Sicherheit und Zeit", Tag("div", [("class", "charts")], RiskCoverageChart.Build(run, baseline), ReliabilityChart.Build(run), LatencyChart.Build(run, baseline))),
                Section("verhalten", "Erwartetes und tatsächliches Verhalten",
                    ConfusionTable.Build(run.Confusion),
                    Tag("p", [("class", "note")], "Gezählt nach dem besten erwarteten Verhalten; „auch richtig“ sind Fragen, die ebenso zulassen, was getan wurde. Je dunkler, desto größer der Anteil an der Zeile. Fragen, die mit einem Fehler endeten, fehlen.")),
                Section("gruppen", "Nach Gruppen", BreakdownTables.Build(run, comparison)),
                CaseSection.Build(run, comparison)),
            Tag("script", new Asset(PageAsset.Script)));
    }

    private static Element Contents() => Tag("nav", [("aria-label", "Inhalt")], Tag("ul",
        Tag("li", Tag("a", [("href", "#kennzahlen")], "Kennzahlen")),
        Tag("li", Tag("a", [("href", "#diagramme")], "Sicherheit und Zeit")),
        Tag("li", Tag("a", [("href", "#verhalten")], "Verhalten")),
        Tag("li", Tag("a", [("href", "#gruppen")], "Gruppen")),
        Tag("li", Tag("a", [("href", "#faelle")], "Fälle"))));
}
