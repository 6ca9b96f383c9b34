using System.Globalization;
using SmartRegions.Evaluation.Metrics;

namespace SmartRegions.Evaluation.Trec;

/// <summary>
/// A TREC run file: query id, <c>Q0</c>, document id, rank, score and tag, separated by white space. As with trec_eval the score alone decides the order,
/// the rank is not read, and a document named twice for a query is an error.
/// </summary>
public static class TrecRunFile
{
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A line is not one of a run file, or names a document again; the message is German and says where.</exception>
    public static TrecRun Read(string path)
    {
        var found = new Dictionary<string, Dictionary<string, double>>(StringComparer.Ordinal);
        var order = new List<string>();
        var tag = string.Empty;
        foreach (var (i, line) in File.ReadLines(path).Index())
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (Fields(line) is not [var query, _, var document, _, var score, var system, ..] || !TryScore(score, out var value))
                throw Invalid(path, i, "erwartet werden Frage, Q0, Dokument, Rang, Punktzahl und Name des Systems.");
            if (!found.TryGetValue(query, out var documents))
            {
                found.Add(query, documents = new Dictionary<string, double>(StringComparer.Ordinal));
                order.Add(query);
            }

            if (!documents.TryAdd(document, value)) throw Invalid(path, i, $"das Dokument „{document}“ steht bei Frage „{query}“ schon weiter oben.");
            tag = system;
        }

        return new TrecRun(tag, [.. order.Select(query => QueryRanking.Of(query, found[query].Select(pair => new ScoredDocument(pair.Key, pair.Value))))]);
    }

    /// <summary>Scores are written in full, so that reading gives the same order.</summary>
    /// <exception cref="InvalidDataException">An id or the tag is empty or holds white space, which the format cannot express; nothing is written.</exception>
    public static void Write(TrecRun run, TextWriter to)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(to);
        var ids = run.Rankings.SelectMany(ranking => ranking.Documents.Select(scored => scored.Document).Prepend(ranking.Query)).Prepend(run.Tag);
        if (ids.FirstOrDefault(id => id.Length == 0 || id.Any(char.IsWhiteSpace)) is { } impossible)
            throw new InvalidDataException($"Die Kennung „{impossible}“ ist leer oder enthält Leerraum und passt in keine TREC-Datei.");
        foreach (var ranking in run.Rankings)
        {
            foreach (var (rank, scored) in ranking.Documents.Index())
            {
                to.Write(string.Create(CultureInfo.InvariantCulture, $"{ranking.Query} Q0 {scored.Document} {rank + 1} {scored.Score:R} {run.Tag}\n"));
            }
        }
    }

    private static string[] Fields(string line) => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static bool TryScore(string text, out double score) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out score) && double.IsFinite(score);

    private static InvalidDataException Invalid(string path, int line, string what) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(path)}, Zeile {line + 1}: {what}"));
}
