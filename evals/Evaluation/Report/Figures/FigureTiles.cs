using SmartRegions.Evaluation.Report.Markup;
using SmartRegions.Evaluation.Report.Wording;
using SmartRegions.Evaluation.Runs;
using static SmartRegions.Evaluation.Report.Markup.Tags;

namespace SmartRegions.Evaluation.Report.Figures;

/// <summary>The headline figures, each with its interval and its change against the baseline.</summary>
internal static class FigureTiles
{
    public static Fragment Build(EvaluationRun run, Comparison? comparison) => Join([.. run.Figures
        .GroupBy(figure => FigureWording.Of(figure).Group)
        .OrderBy(group => group.Key)
        .SelectMany(group => (Node[])
        [
            Tag("h3", Heading(group.Key)),
            Tag("ul", [("class", "tiles")], [.. group.Select(figure => Tile(figure, comparison?.Figures.GetValueOrDefault(figure.Name)))]),
        ])]);

    private static string Heading(FigureGroup group) => group switch
    {
        FigureGroup.Answers => "Wird das Richtige getan und gesagt?",
        FigureGroup.NeverOnce => "Was kein einziges Mal vorkommen darf",
        FigureGroup.Sources => "Tragen die Quellen?",
        FigureGroup.Confidence => "Verlässlichkeit und Tempo",
        FigureGroup.Other => "Weitere",
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, "Not a group."),
    };

    private static Element Tile(Figure figure, ComparedFigure? compared)
    {
        var wording = FigureWording.Of(figure);
        return Tag("li", [("class", "tile")],
            Tag("h4", Foreign.Label(wording.Label)),
            figure.Value is { } value ? Measured(figure, value, wording) : Unjudged(),
            compared is null ? Nothing : FigureChange.Build(compared, figure.Questions, wording),
            Tag("p", [("class", "explain")], wording.Explanation));
    }

    private static Fragment Measured(Figure figure, double value, FigureWording wording) => Join(
        Tag("p", [("class", "value")], wording.Value(value), Target(value, wording)),
        Tag("p", [("class", "interval")],
            figure is { Low: { } low, High: { } high } ? $"95-%-Intervall {wording.Interval(low, high)}, " : string.Empty,
            German.Count(figure.Questions, "Frage", "Fragen")));

    /// <summary>What must not happen even once has no interval to be within.</summary>
    private static Node Target(double value, FigureWording wording) => (wording.Group, wording.Unit) switch
    {
        (FigureGroup.NeverOnce, FigureUnit.Count) => value == 0 ? Tag("span", [("class", "target good")], "✓ keine") : Tag("span", [("class", "target bad")], "✗ Soll: 0"),
        (FigureGroup.NeverOnce, _) => value == 1 ? Tag("span", [("class", "target good")], "✓ allen") : Tag("span", [("class", "target bad")], $"✗ Soll: {German.WholePercent(1)}"),
        _ => Nothing,
    };

    private static Element Unjudged() => Tag("p", [("class", "missing")], "nicht beurteilbar: Keine Frage lässt ein Urteil zu.");
}
