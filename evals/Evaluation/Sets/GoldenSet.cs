using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SmartRegions.Evaluation.Sets;

/// <summary>A file of golden questions, one JSON object a line.</summary>
/// <param name="Name">The file's name without ending.</param>
/// <param name="Questions">In the order of the file.</param>
public sealed record GoldenSet(string Name, IReadOnlyList<GoldenQuestion> Questions)
{
    public const string Ending = ".jsonl";

    /// <summary>Letters in another encoding are told, not replaced.</summary>
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Loads the sets of a run: files, and the <c>*.jsonl</c> right inside folders in the order of their names.</summary>
    /// <exception cref="InvalidDataException">
    /// There is no set, a line is not a question as <see cref="GoldenQuestion"/> describes it, or an id occurs twice. The message is German and names file and line.
    /// </exception>
    /// <exception cref="IOException">A file or folder cannot be read.</exception>
    public static async Task<IReadOnlyList<GoldenSet>> LoadAsync(IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var sets = new List<GoldenSet>();
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            foreach (var file in paths.SelectMany(FilesIn).Distinct(StringComparer.Ordinal)) sets.Add(await LoadFileAsync(file, places, cancellationToken));
        }
        catch (DecoderFallbackException exception)
        {
            throw new InvalidDataException($"Eine Fragensammlung ist nicht in UTF-8 geschrieben: {string.Join(", ", paths)}", exception);
        }

        return sets.Count > 0 ? sets : throw new InvalidDataException($"Keine Fragensammlung ({Ending}) in: {string.Join(", ", paths)}");
    }

    /// <summary>Writes questions as a set, one a line.</summary>
    public static Task SaveAsync(IEnumerable<GoldenQuestion> questions, string file, CancellationToken cancellationToken) =>
        File.WriteAllTextAsync(file, string.Concat(questions.Select(question => JsonSerializer.Serialize(question, EvaluationJson.Strict) + "\n")), cancellationToken);

    private static IEnumerable<string> FilesIn(string path)
    {
        if (Directory.Exists(path)) return Directory.EnumerateFiles(Path.GetFullPath(path), "*" + Ending).Order(StringComparer.Ordinal);
        return File.Exists(path) ? [Path.GetFullPath(path)] : throw new InvalidDataException($"Eine Fragensammlung „{path}“ gibt es nicht.");
    }

    /// <param name="file">The set.</param>
    /// <param name="places">Where each id met so far stands; grows.</param>
    private static async Task<GoldenSet> LoadFileAsync(string file, Dictionary<string, string> places, CancellationToken cancellationToken)
    {
        var questions = new List<GoldenQuestion>();
        var number = 0;
        await foreach (var line in File.ReadLinesAsync(file, Utf8, cancellationToken))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            var place = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file)}, Zeile {number}");
            var question = QuestionLine.Parse(line, place);
            if (!places.TryAdd(question.Id, place)) throw new InvalidDataException($"{place}: Die Kennung „{question.Id}“ steht schon in {places[question.Id]}.");
            questions.Add(question);
        }

        return new GoldenSet(Path.GetFileNameWithoutExtension(file), questions);
    }
}
