using System.Text.Json;

namespace SmartRegions.Evaluation.Reading;

/// <summary>Reads what <c>eval reading --json</c> has written, or the baseline that holds such figures with and without the right paragraph.</summary>
public static class ReadingFiguresFile
{
    /// <param name="path">The file.</param>
    /// <param name="withoutGold">Which figures are wanted.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    /// <exception cref="InvalidDataException">The file does not hold these figures; the message is German.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async Task<ReadingFigures> LoadAsync(string path, bool withoutGold, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(path);
        try
        {
            using var json = await JsonDocument.ParseAsync(stream, cancellationToken: cancellationToken);
            var figures = Find(json.RootElement, withoutGold ? "without_gold" : "with_gold").Deserialize<ReadingFigures>(EvaluationJson.Stored) ?? throw new JsonException("null");
            if (figures.WithoutGold is { } told && told != withoutGold)
                throw new InvalidDataException($"„{path}“ wurde {(told ? "mit" : "ohne")} --without-gold gemessen und gehört zur anderen Option.");
            return figures;
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"„{path}“ enthält keine Kennzahlen von „eval reading --json“ ({JsonFile.Reason(exception)}).", exception);
        }
    }

    /// <summary>In figures of their own, <c>without_gold</c> is a word of yes or no; in a baseline it holds the figures.</summary>
    private static JsonElement Find(JsonElement root, string part) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(part, out var held) && held.ValueKind == JsonValueKind.Object && held.TryGetProperty("figures", out var figures)
            ? figures
            : root;
}
