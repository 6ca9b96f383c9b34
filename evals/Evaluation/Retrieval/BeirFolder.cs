using System.Globalization;
using System.Text.Json;
using SmartRegions.Evaluation.Trec;

namespace SmartRegions.Evaluation.Retrieval;

/// <summary>
/// A retrieval test set in the layout of BEIR (Thakur et al., 2021): <c>corpus.jsonl</c>, <c>queries.jsonl</c> and <c>qrels.tsv</c>.
/// </summary>
/// <param name="Entries">The corpus.</param>
/// <param name="Queries">The queries to which something is relevant, in file order.</param>
/// <param name="Judgements">What is relevant to each of them, with its grade above 0, by query id and by the id that is judged.</param>
public sealed record BeirFolder(
    IReadOnlyList<CorpusEntry> Entries,
    IReadOnlyList<TestQuery> Queries,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Judgements)
{
    private static readonly string[] Files = ["corpus.jsonl", "queries.jsonl", "qrels.tsv"];

    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file is missing, or a line is not what the layout asks for; the message is German and names file and line.</exception>
    public static BeirFolder Read(string folder)
    {
        if (Files.FirstOrDefault(file => !File.Exists(Path.Combine(folder, file))) is { } missing) throw new InvalidDataException($"„{missing}“ fehlt.");
        var judgements = Relevant(QrelsFile.Read(Path.Combine(folder, "qrels.tsv")));
        var entries = ReadLines(Path.Combine(folder, "corpus.jsonl"), line => new CorpusEntry(
            Text(line, "_id"),
            OptionalText(line, "doc") ?? Text(line, "_id"),
            OptionalText(line, "title") ?? string.Empty,
            Text(line, "text")));
        var queries = ReadLines(Path.Combine(folder, "queries.jsonl"), line => new TestQuery(Text(line, "_id"), Text(line, "text")));
        return new BeirFolder(entries, [.. queries.Where(query => judgements.ContainsKey(query.Id))], judgements);
    }

    private static Dictionary<string, IReadOnlyDictionary<string, int>> Relevant(IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> judgements) =>
        judgements
            .Select(query => (query.Key, Grades: query.Value.Where(judged => judged.Value > 0).ToDictionary(StringComparer.Ordinal)))
            .Where(query => query.Grades.Count > 0)
            .ToDictionary(query => query.Key, query => (IReadOnlyDictionary<string, int>)query.Grades, StringComparer.Ordinal);

    private static List<T> ReadLines<T>(string path, Func<JsonElement, T> read)
    {
        var values = new List<T>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            try
            {
                using var document = JsonDocument.Parse(line);
                values.Add(read(document.RootElement));
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
            {
                throw new InvalidDataException(
                    string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(path)}, Zeile {number}: kein JSON-Objekt mit den Feldern, die BEIR vorsieht."), e);
            }
        }

        return values;
    }

    private static string Text(JsonElement line, string name) => AsText(line.GetProperty(name));

    private static string? OptionalText(JsonElement line, string name) =>
        line.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? AsText(value) : null;

    private static string AsText(JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetRawText() : value.GetString() ?? string.Empty;
}
