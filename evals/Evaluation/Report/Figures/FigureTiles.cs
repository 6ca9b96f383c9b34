using SmartRegions.Evaluation.Report.Markup;
using SmartRegions.Evaluation.Report.Wording;
using SmartRegions.Evaluation.Runs;
using static SmartRegions.Evaluation.Report.Markup.Tags;

namespace SmartRegions.Evaluation.Report.Figures;

/// <summary>The headline figures, each with its interval and its change against the baseline.</summary>
internal static class FigureTiles
{
    public static Fragment Build(EvaluationRun run, EvaluationRun? baseline)
    {
        var before = baseline?.Figures.ToDictionary(figure => figure.Name, StringComparer.Ordinal);
        return Join([.. run.Figures
            .GroupBy(figure => FigureWording.Of(figure).Group)
            .OrderBy(group => group.Key)
            .SelectMany(group => (Node[])
            [
                Tag("h3", Heading(group.Key)),
                Tag("ul", [("class", "tiles")], [.. group.Select(figure => Tile(figure, before?.GetValueOrDefault(figure.Name)))]),
            ])]);
    }

    private static string Heading(FigureGroup group) => group switch
    {
        FigureGroup.Answers => "Wird das Richtige getan und gesagt?",
        FigureGroup.NeverOnce => "Was kein einziges Mal vorkommen darf",
        FigureGroup.Sources => "Tragen die Quellen?",
        FigureGroup.Confidence => "Sicherheit und Zeit",
        FigureGroup.Other => "Weitere",
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, "Not a group."),
    };

    private static Element Tile(Figure figure, Figure? before)
    {
        var wording = FigureWording.Of(figure);
        return Tag("li", [("class", "tile")],
            Tag("h4", Foreign.Label(wording.Label)),
            figure.Value is { } value ? Measured(figure, value, wording) : Unjudged(),
            FigureChange.Of(figure, before) is { } change ? Change(change, before!, wording) : Nothing,
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
        (FigureGroup.NeverOnce, FigureUnit.Count) => value == 0 ? Tag("span", [("class", "target good")], "✓ keine") : Tag("span", [("class", "target bad")], "✗ soll 0 sein"),
        (FigureGroup.NeverOnce, _) => value == 1 ? Tag("span", [("class", "target good")], "✓ allen") : Tag("span", [("class", "target bad")], $"✗ soll {German.WholePercent(1)} sein"),
        _ => Nothing,
    };

    private static Element Unjudged() => Tag("p", [("class", "missing")], "nicht beurteilbar: Keine Frage lässt ein Urteil zu.");

    private static Element Change(FigureChange change, Figure before, FigureWording wording)
    {
        var (kind, word) = change.Verdict switch
        {
            ChangeVerdict.Better => ("better", "besser"),
            ChangeVerdict.Worse => ("worse", "schlechter"),
            ChangeVerdict.Unproven => ("same", "kein belegbarer Unterschied"),
            ChangeVerdict.Unchanged => ("same", "unverändert"),
            _ => throw new ArgumentOutOfRangeException(nameof(change), change, "Not a verdict."),
        };
        var arrow = change.Difference switch { > 0 => "▲", < 0 => "▼", _ => "■" };
        var distance = change.Difference == 0 ? string.Empty : $"{wording.Distance(change.Difference)} {(change.Difference > 0 ? "mehr" : "weniger")}: ";
        return Tag("p", [("class", "change " + kind)],
            Tag("span", [("aria-hidden", "true"), ("class", "arrow")], arrow),
            Tag("span", distance, Tag("strong", word), $" (vorher {wording.Value(before.Value!.Value)})"));
    }
}
