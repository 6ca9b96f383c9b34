using SmartRegions.Evaluation.Report.Markup;
using SmartRegions.Evaluation.Report.Wording;
using SmartRegions.Evaluation.Runs;
using SmartRegions.Evaluation.Sets;
using static SmartRegions.Evaluation.Report.Markup.Tags;

namespace SmartRegions.Evaluation.Report.Breakdown;

/// <summary>A table of results by group, the largest group first, small groups folded away; nothing where there is only one group.</summary>
internal static class BreakdownTable
{
    private const int ShownRows = 12;
    private const int MostRows = 200;

    public static Node Build(string name, IReadOnlyList<QuestionResult> results, Func<QuestionResult, IEnumerable<string>> groups, Comparison? comparison)
    {
        var rows = results
            .SelectMany(result => groups(result).Where(group => group.Length > 0).Distinct(StringComparer.Ordinal), (result, group) => (group, result))
            .GroupBy(pair => pair.group, pair => pair.result, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Create(German.Culture, System.Globalization.CompareOptions.IgnoreCase))
            .Take(MostRows)
            .Select(group => Row(group.Key, [.. group], comparison))
            .ToList();
        if (rows.Count < 2) return Nothing;
        // A fold for two or three rows would hide more than it saves.
        var shown = rows.Count <= ShownRows + 3 ? rows.Count : ShownRows;
        return Tag("div", [("class", "breakdown")],
            Table($"Nach {name}", name, rows[..shown], comparison),
            shown == rows.Count ? Nothing : Tag("details", Tag("summary", $"{German.Whole(rows.Count - shown)} kleinere Gruppen"), Table($"Nach {name}: kleinere Gruppen", name, rows[shown..], comparison)));
    }

    private static Element Table(string caption, string name, IReadOnlyList<IReadOnlyList<Cell>> rows, Comparison? comparison) =>
        new DataTable(caption, Columns(name, comparison), rows) { Sortable = true }.Build();

    private static IReadOnlyList<Column> Columns(string name, Comparison? comparison)
    {
        IReadOnlyList<Column> columns =
        [
            new(name, IsNumber: false),
            new("Fragen"),
            new(FigureWording.Of("behaviour").Label),
            new(FigureWording.Of("key_facts").Label),
            new(FigureWording.Of("forbidden").Label),
            new("ohne Antwort"),
        ];
        return comparison is null ? columns : [.. columns, new("seither besser"), new("seither schlechter")];
    }

    private static IReadOnlyList<Cell> Row(string name, List<QuestionResult> results, Comparison? comparison)
    {
        IReadOnlyList<Cell> cells =
        [
            new(Foreign.Text(name, 80)),
            Number(results.Count),
            Share(results.Average(result => result.BehaviourRight ? 1.0 : 0.0)),
            Share(KeyFacts(results)),
            Number(results.Count(result => result.ForbiddenFound.Count > 0)),
            Number(results.Count(result => result.Behaviour == ExpectedBehaviour.Abstention)),
        ];
        return comparison is null
            ? cells
            : [.. cells, Number(results.Count(result => comparison.Better.Contains(result.Question.Id))), Number(results.Count(result => comparison.Worse.Contains(result.Question.Id)))];
    }

    /// <summary>Mean over the questions that have key facts; <see langword="null"/> where none has.</summary>
    private static double? KeyFacts(List<QuestionResult> results) => results
        .Where(result => result.KeyFacts.Count > 0)
        .Average(result => (double?)result.KeyFacts.Count(fact => fact.InAnswer) / result.KeyFacts.Count);

    private static Cell Number(int count) => new(count == 0 ? "–" : German.Whole(count), count);

    private static Cell Share(double? share) => share is { } value ? new(Join(ShareBar.Build(value), Tag("span", [("class", "percent")], German.WholePercent(value))), value) : new("–", -1);
}
