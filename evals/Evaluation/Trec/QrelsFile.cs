using System.Globalization;

namespace SmartRegions.Evaluation.Trec;

/// <summary>
/// Relevance judgements: either as TREC has them (query id, iteration, document id and grade, separated by white space) or as BEIR has them (query id,
/// document id and grade, separated by tabs, under a header line).
/// </summary>
public static class QrelsFile
{
    /// <returns>Grades by query id and document id; those of 0 and below were judged not relevant.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A line is of neither form, or judges a document again; the message is German and says where.</exception>
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Read(string path)
    {
        var judgements = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        foreach (var (i, line) in File.ReadLines(path).Index())
        {
            if (string.IsNullOrWhiteSpace(line) || (i == 0 && line.StartsWith("query-id\t", StringComparison.Ordinal))) continue;
            if (Fields(line) is not var (query, document, grade) || !int.TryParse(grade, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value))
                throw Invalid(path, i, "erwartet werden Frage, Dokument und Stufe mit Tabulatoren (BEIR) oder Frage, 0, Dokument und Stufe (TREC).");
            if (!judgements.TryGetValue(query, out var grades)) judgements.Add(query, grades = new Dictionary<string, int>(StringComparer.Ordinal));
            if (!grades.TryAdd(document, value)) throw Invalid(path, i, $"zu Frage „{query}“ ist das Dokument „{document}“ schon weiter oben beurteilt.");
        }

        return judgements.ToDictionary(pair => pair.Key, pair => (IReadOnlyDictionary<string, int>)pair.Value, StringComparer.Ordinal);
    }

    private static (string Query, string Document, string Grade)? Fields(string line)
    {
        if (line.Split('\t') is [var query, var document, var grade]) return (query, document, grade);
        return line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is [var topic, _, var judged, var level] ? (topic, judged, level) : null;
    }

    private static InvalidDataException Invalid(string path, int line, string what) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(path)}, Zeile {line + 1}: {what}"));
}
