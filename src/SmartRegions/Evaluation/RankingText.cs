using System.Globalization;
using SmartRegions.Evaluation.Metrics;
using SmartRegions.Evaluation.Runs;

namespace SmartRegions.Program.Evaluation;

/// <summary>Ranking figures for a person at a terminal.</summary>
internal static class RankingText
{
    private const int NameWidth = 20;

    private const int ColumnWidth = 11;

    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    /// <summary>A line of its own for a number that is no figure.</summary>
    public static string Line(string name, int count) => string.Create(German, $"{name.PadRight(NameWidth)}{count,8:N0}");

    /// <summary>A line with the figure's 95 % interval.</summary>
    public static string Line(Figure figure) => Name(figure.Name).PadRight(NameWidth) + figure switch
    {
        { Value: null } => "nicht beurteilbar: keine Frage mit relevantem Dokument",
        { Value: { } value, Low: { } low, High: { } high } => string.Create(German, $"{value,8:F3}   95 %: {low:F3} bis {high:F3}"),
        { Value: { } value } => string.Create(German, $"{value,8:F3}"),
    };

    /// <summary>A table of rankings of the same queries: a header and a line each.</summary>
    public static IEnumerable<string> Table(IEnumerable<(string Name, IReadOnlyCollection<QueryMeasures> Queries)> rankings)
    {
        yield return new string(' ', NameWidth) + string.Concat(RankingFigure.All.Select(figure => Name(figure.Name).PadLeft(ColumnWidth)));
        foreach (var (name, queries) in rankings)
        {
            yield return name.PadRight(NameWidth)
                + string.Concat(RankingFigure.All.Select(figure => (figure.Mean(queries)?.ToString("F3", German) ?? "–").PadLeft(ColumnWidth)));
        }
    }

    private static string Name(string figure) => figure switch
    {
        "mrr10" => "MRR@10",
        "recall5" => "Recall@5",
        "recall10" => "Recall@10",
        "ndcg10" => "nDCG@10",
        "success1" => "Success@1",
        "map" => "MAP",
        _ => figure,
    };
}
