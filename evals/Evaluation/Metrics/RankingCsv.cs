using System.Globalization;
using SmartRegions.Evaluation.Csv;

namespace SmartRegions.Evaluation.Metrics;

/// <summary>Figures query by query as CSV (RFC 4180): a header, a line for each query, decimal points.</summary>
public static class RankingCsv
{
    public static void Write(IEnumerable<QueryMeasures> queries, TextWriter to)
    {
        ArgumentNullException.ThrowIfNull(queries);
        ArgumentNullException.ThrowIfNull(to);
        to.Write(CsvText.Row(["query", .. RankingFigure.All.Select(figure => figure.Name)]));
        foreach (var query in queries)
        {
            to.Write(CsvText.Row([query.Query, .. RankingFigure.All.Select(figure => figure.Of(query).ToString("0.######", CultureInfo.InvariantCulture))]));
        }
    }
}
