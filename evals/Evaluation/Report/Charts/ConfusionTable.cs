using System.Globalization;
using SmartRegions.Evaluation.Report.Markup;
using SmartRegions.Evaluation.Report.Wording;
using SmartRegions.Evaluation.Runs;
using SmartRegions.Evaluation.Sets;
using static SmartRegions.Evaluation.Report.Markup.Tags;

namespace SmartRegions.Evaluation.Report.Charts;

/// <summary>What should have been done against what was done; the deeper a cell's shade, the larger its share of the row.</summary>
internal static class ConfusionTable
{
    private const int Shades = 5;

    public static Node Build(IReadOnlyList<ConfusionCell> cells)
    {
        if (cells.Count == 0) return Tag("p", [("class", "missing")], "nicht beurteilbar: Es wurde keine Frage gestellt.");
        var expected = cells.Select(cell => cell.Expected).Distinct().Order().ToList();
        var actual = cells.Select(cell => cell.Actual).Distinct().Order().ToList();
        return Tag("div", [("class", "scroll"), ("role", "region"), ("aria-label", "Erwartetes und tatsächliches Verhalten"), ("tabindex", "0")],
            Tag("table", [("class", "confusion")],
                Tag("caption", [("class", "unseen")], "Zahl der Fragen nach erwartetem und tatsächlichem Verhalten"),
                Tag("thead",
                    Tag("tr",
                        Tag("th", [("scope", "col"), ("rowspan", "2")], "erwartet"),
                        Tag("th", [("scope", "colgroup"), ("colspan", actual.Count.ToString(CultureInfo.InvariantCulture))], "getan")),
                    Tag("tr", [.. actual.Select(behaviour => Tag("th", [("scope", "col"), ("class", "number")], BehaviourWording.Of(behaviour)))])),
                Tag("tbody", [.. expected.Select(behaviour => Row(behaviour, actual, cells))])));
    }

    private static Element Row(ExpectedBehaviour expected, List<ExpectedBehaviour> actual, IReadOnlyList<ConfusionCell> cells)
    {
        var row = cells.Where(cell => cell.Expected == expected).ToDictionary(cell => cell.Actual);
        var all = row.Values.Sum(cell => cell.Questions);
        return Tag("tr",
        [
            Tag("th", [("scope", "row")], BehaviourWording.Of(expected)),
            .. actual.Select(behaviour => Count(row.GetValueOrDefault(behaviour) ?? new ConfusionCell(expected, behaviour, 0), all)),
        ]);
    }

    /// <summary>Which behaviour resists an instruction does not show in what was done.</summary>
    private static string Kind(ConfusionCell cell) => cell switch
    {
        { Expected: ExpectedBehaviour.ResistsInjection } => "open",
        _ when cell.Expected == cell.Actual => "agrees",
        { Questions: > 0 } when cell.Right == cell.Questions => "accepted",
        _ => "differs",
    };

    /// <summary>Where only some of the questions accept what was done, the shade is that of the others.</summary>
    private static Element Count(ConfusionCell cell, int all)
    {
        var kind = Kind(cell);
        var shaded = kind == "differs" ? cell.Questions - cell.Right : cell.Questions;
        var shade = shaded == 0 ? 0 : Math.Max(1, (int)Math.Round(shaded / (double)all * Shades));
        return Tag("td", [("class", $"number heat {kind} shade-{shade}")],
            cell.Questions == 0 ? "·" : German.Whole(cell.Questions),
            cell.Right > 0 && kind is ("accepted" or "differs") ? Tag("span", [("class", "aside")], AlsoRight(cell)) : Nothing);
    }

    private static string AlsoRight(ConfusionCell cell) => cell.Right == cell.Questions ? "auch richtig" : $"{German.Whole(cell.Right)} auch richtig";
}
