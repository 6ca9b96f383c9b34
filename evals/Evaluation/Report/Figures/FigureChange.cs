using SmartRegions.Evaluation.Report.Markup;
using SmartRegions.Evaluation.Report.Wording;
using SmartRegions.Evaluation.Runs;
using static SmartRegions.Evaluation.Report.Markup.Tags;

namespace SmartRegions.Evaluation.Report.Figures;

/// <summary>How a figure has moved against the baseline, and whether that is more than chance; said in words, not by colour alone.</summary>
internal static class FigureChange
{
    /// <param name="compared">Over the questions judged in both runs.</param>
    /// <param name="questions">Questions the tile's own value was judged on.</param>
    /// <param name="wording">How the figure is written.</param>
    public static Node Build(ComparedFigure compared, int questions, FigureWording wording)
    {
        if (compared is not { Difference: { } difference, Before: { } before }) return Line("same", "■", "nicht vergleichbar", string.Empty);
        if (compared.IsTime) return Line("same", "■", "kein Urteil", $" ({Times(compared, before)})");
        var (kind, verdict) = Judge(IsCountedOneByOne(wording) ? ByCount(difference) : compared.Change, difference);
        var arrow = difference switch { > 0 => "▲", < 0 => "▼", _ => "■" };
        var distance = difference == 0 ? string.Empty : $"{wording.Distance(difference)} {(difference > 0 ? "mehr" : "weniger")}: ";
        return Line(kind, arrow, verdict, $" ({Detail(compared, before, difference, questions, wording)})", distance);
    }

    /// <summary>The two runs were made one after the other.</summary>
    private static string Times(ComparedFigure compared, double before) =>
        $"vorher {German.Milliseconds(before)}{(compared.Ratio is { } ratio ? $", das {German.Hundredths(ratio)}-Fache" : string.Empty)}; Zeiten hängen auch davon ab, was der Rechner sonst tat";

    /// <summary>One more of what must not happen even once is worse, whatever chance would do.</summary>
    private static bool IsCountedOneByOne(FigureWording wording) => wording is { Group: FigureGroup.NeverOnce, Unit: FigureUnit.Count };

    private static Change ByCount(double difference) => difference switch
    {
        > 0 => Change.Worse,
        < 0 => Change.Better,
        _ => Change.Unproven,
    };

    private static (string Kind, string Verdict) Judge(Change change, double difference) => change switch
    {
        Change.Better => ("better", "besser"),
        Change.Worse => ("worse", "schlechter"),
        _ when difference == 0 => ("same", "unverändert"),
        _ => ("same", "kein belegbarer Unterschied"),
    };

    private static string Detail(ComparedFigure compared, double before, double difference, int questions, FigureWording wording)
    {
        string?[] details =
        [
            $"vorher {wording.Value(before)}",
            difference != 0 && !IsCountedOneByOne(wording) && compared.Probability is { } probability ? German.Probability(probability) : null,
            compared.Questions == questions ? null : $"{German.Whole(compared.Questions)} gemeinsam",
        ];
        return string.Join(", ", details.Where(detail => detail is not null));
    }

    private static Element Line(string kind, string arrow, string verdict, string after, string before = "") => Tag("p", [("class", "change " + kind)],
        Tag("span", [("aria-hidden", "true"), ("class", "arrow")], arrow),
        Tag("span", before, Tag("strong", verdict), after));
}
