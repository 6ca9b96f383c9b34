using System.Buffers;
using System.Globalization;

namespace SmartRegions.Evaluation.Metrics;

/// <summary>Figures query by query as CSV (RFC 4180): a header, a line for each query, decimal points.</summary>
public static class RankingCsv
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    public static void Write(IEnumerable<QueryMeasures> queries, TextWriter to)
    {
        ArgumentNullException.ThrowIfNull(queries);
        ArgumentNullException.ThrowIfNull(to);
        WriteLine(["query", .. RankingFigure.All.Select(figure => figure.Name)], to);
        foreach (var query in queries)
        {
            WriteLine([query.Query, .. RankingFigure.All.Select(figure => figure.Of(query).ToString("0.######", CultureInfo.InvariantCulture))], to);
        }
    }

    private static void WriteLine(IEnumerable<string> fields, TextWriter to) => to.Write(string.Join(',', fields.Select(Quoted)) + "\r\n");

    private static string Quoted(string field) =>
        field.AsSpan().ContainsAny(Special) ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
