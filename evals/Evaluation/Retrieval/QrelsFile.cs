using System.Globalization;

namespace SmartRegions.Evaluation.Retrieval;

/// <summary>Relevance judgements: query id, judged id and grade, separated by tabs, under a header line.</summary>
internal static class QrelsFile
{
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Read(string path)
    {
        var judgements = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (number == 1 && line.StartsWith("query-id", StringComparison.Ordinal)) continue;
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (line.Split('\t') is not [var query, var judged, var grade] || !int.TryParse(grade, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value))
                throw new InvalidDataException($"{path}, line {number}: expected query id, document id and grade, separated by tabs.");
            if (value <= 0) continue;
            if (!judgements.TryGetValue(query, out var grades)) judgements.Add(query, grades = new Dictionary<string, int>(StringComparer.Ordinal));
            grades[judged] = value;
        }

        return judgements.ToDictionary(pair => pair.Key, pair => (IReadOnlyDictionary<string, int>)pair.Value, StringComparer.Ordinal);
    }
}
