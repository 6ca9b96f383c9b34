using System.Text.Json;

namespace SmartRegions.Evaluation.Sets;

/// <summary>Reads a line of a golden set, and says in German what is wrong with it.</summary>
internal static class QuestionLine
{
    private static readonly string[] Properties = [.. typeof(GoldenQuestion).GetProperties().Select(property => SnakeCase(property.Name))];

    private static readonly string[] Required = ["id", "question", "expected"];

    private static readonly string[] Behaviours = [.. Enum.GetNames<ExpectedBehaviour>().Select(SnakeCase)];

    /// <param name="line">The line.</param>
    /// <param name="place">File and line for messages.</param>
    /// <exception cref="InvalidDataException">The line is not a question; the message begins with <paramref name="place"/>.</exception>
    public static GoldenQuestion Parse(string line, string place)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            if (Complaint(document.RootElement) is { } wrong) throw new InvalidDataException($"{place}: {wrong}");
            var question = JsonFile.Read<GoldenQuestion>(document.RootElement, EvaluationJson.Strict);
            return QuestionRules.Broken(question) is { } broken ? throw new InvalidDataException($"{place}: {broken}") : question;
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{place}: {Where(exception)}", exception);
        }
    }

    /// <summary>What is wrong with the outermost properties; the serializer sees to the rest.</summary>
    private static string? Complaint(JsonElement line)
    {
        if (line.ValueKind != JsonValueKind.Object) return "kein JSON-Objekt.";
        var present = line.EnumerateObject().Select(property => property.Name).ToList();
        if (present.Except(Properties).FirstOrDefault() is { } unknown) return $"Die Angabe „{unknown}“ ist unbekannt. Bekannt sind: {string.Join(", ", Properties)}.";
        if (present.GroupBy(name => name).FirstOrDefault(group => group.Count() > 1) is { } twice) return $"Die Angabe „{twice.Key}“ steht zweimal da.";
        if (Required.Except(present).FirstOrDefault() is { } missing) return $"Die Angabe „{missing}“ fehlt.";
        return UnknownBehaviour(line.GetProperty("expected")) is { } behaviour
            ? $"Das Verhalten „{behaviour}“ ist unbekannt. Bekannt sind: {string.Join(", ", Behaviours)}."
            : null;
    }

    private static string? UnknownBehaviour(JsonElement expected) => expected.ValueKind != JsonValueKind.Array
        ? null
        : expected.EnumerateArray().Select(value => value.ToString()).FirstOrDefault(value => !Behaviours.Contains(value));

    private static string Where(JsonException exception) => exception.Path is { Length: > 1 } path
        ? $"Die Angabe „{path.TrimStart('$', '.')}“ passt nicht; wie eine Frage aussieht, sagt evals/sets/README.md."
        : "kein gültiges JSON.";

    private static string SnakeCase(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}
