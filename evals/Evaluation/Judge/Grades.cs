using System.Text.Json;

namespace SmartRegions.Evaluation.Judge;

/// <summary>What a judge thinks of an answer, each from 1 (bad) to 5 (flawless).</summary>
/// <param name="Correctness">What it says is right and answers the question.</param>
/// <param name="Completeness">It says what the question needs.</param>
/// <param name="Faithfulness">Its sources carry every statement.</param>
public sealed record Grades(int Correctness, int Completeness, int Faithfulness)
{
    private const int Worst = 1;

    private const int Best = 5;

    /// <summary>Reads a model's reply: a JSON object with three whole numbers, possibly with words or a code fence around it.</summary>
    /// <returns><see langword="null"/> for anything else: such a reply judges nothing.</returns>
    public static Grades? Read(string reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var (start, end) = (reply.IndexOf('{', StringComparison.Ordinal), reply.LastIndexOf('}'));
        if (start < 0 || end < start) return null;
        try
        {
            using var json = JsonDocument.Parse(reply.AsMemory(start, end + 1 - start));
            return (Grade(json, "correctness"), Grade(json, "completeness"), Grade(json, "faithfulness")) is ({ } correctness, { } completeness, { } faithfulness)
                ? new Grades(correctness, completeness, faithfulness)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static int? Grade(JsonDocument json, string name) =>
        json.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var grade) && grade is >= Worst and <= Best
            ? grade
            : null;
}
