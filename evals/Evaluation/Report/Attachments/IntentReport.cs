using SmartRegions.Assistant.Understanding.Intents;
using SmartRegions.Evaluation.Metrics;
using SmartRegions.Evaluation.Report.Markup;
using SmartRegions.Evaluation.Report.Wording;
using SmartRegions.Evaluation.Runs;
using static SmartRegions.Evaluation.Report.Markup.Tags;

namespace SmartRegions.Evaluation.Report.Attachments;

/// <summary>How well intents are told in cross-validation: together, and one by one with what each is most often mistaken for.</summary>
internal static class IntentReport
{
    public static Fragment Build(IntentCrossValidation figures) => Join(
        Tag("p",
            $"{German.Count(figures.Sentences, "Satz", "Sätze")}, Kreuzprüfung in {German.Count(figures.Folds, "Teil", "Teilen")}: ",
            Tag("strong", $"{German.Percent(figures.Accuracy)} richtig erkannt"), Interval(Rightly(figures)),
            $", Makro-F1 {German.Decimal(figures.MacroF1)}, ",
            Tag("strong", $"{German.Percent(figures.QuestionsLost)} der Fragen"), " für etwas anderes gehalten", Interval(Lost(figures)), "."),
        Tag("p", [("class", "note")],
            $"Jeder Satz wird von Gewichten beurteilt, die ohne ihn gelernt sind. Ein Satz gilt erst von der Wahrscheinlichkeit {German.Hundredths(figures.Limit)} an als etwas anderes als eine Frage; die Sätze suchen die Grenzfälle."),
        Table(figures));

    private static Element Table(IntentCrossValidation figures) => new DataTable(
        "Absichten im Einzelnen",
        [new("Absicht", IsNumber: false), new("Sätze"), new("Genauigkeit"), new("Trefferquote"), new("F1"), new("am häufigsten gehalten für", IsNumber: false)],
        [.. figures.Intents.OrderBy(one => one.Key).Select(one => (IReadOnlyList<Cell>)
        [
            IntentWording.Of(one.Key),
            new(German.Whole(one.Value.Sentences), one.Value.Sentences),
            new(German.Percent(one.Value.Precision), one.Value.Precision),
            new(German.Percent(one.Value.Recall), one.Value.Recall),
            new(German.Decimal(one.Value.F1), one.Value.F1),
            Mistaken(one.Key, figures),
        ])]) { Sortable = true }.Build();

    private static string Mistaken(Intent intent, IntentCrossValidation figures)
    {
        var others = (figures.Confusion.GetValueOrDefault(intent) ?? new Dictionary<Intent, int>()).Where(taken => taken.Key != intent && taken.Value > 0).ToList();
        if (others.Count == 0) return "–";
        var most = others.MaxBy(taken => taken.Value);
        return $"{IntentWording.Of(most.Key)} ({German.Whole(most.Value)})";
    }

    private static List<double> Rightly(IntentCrossValidation figures) =>
        [.. figures.Confusion.SelectMany(row => row.Value.SelectMany(cell => Enumerable.Repeat(row.Key == cell.Key ? 1.0 : 0.0, cell.Value)))];

    private static List<double> Lost(IntentCrossValidation figures) => figures.Confusion.TryGetValue(Intent.Question, out var taken)
        ? [.. taken.SelectMany(cell => Enumerable.Repeat(cell.Key == Intent.Question ? 0.0 : 1.0, cell.Value))]
        : [];

    private static Node Interval(IReadOnlyList<double> judged) =>
        Estimate.Mean("share", judged, Direction.Higher) is { Low: { } low, High: { } high }
            ? Tag("span", [("class", "interval")], $" (95-%-Intervall {German.PercentNumber(low)} bis {German.Percent(high)})")
            : Nothing;
}
