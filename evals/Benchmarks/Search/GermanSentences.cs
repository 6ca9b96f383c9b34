using System.Text.Json;
using System.Text.RegularExpressions;

namespace SmartRegions.Benchmarks.Search;

/// <summary>Real German sentences, read from a folder.</summary>
internal static partial class GermanSentences
{
    private const int Shortest = 30;
    private const int Longest = 400;

    /// <summary>Distinct sentences in a fixed order.</summary>
    public static string[] Read(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(Texts)
            .SelectMany(text => SentenceEnd().Split(text))
            .Select(sentence => sentence.Trim())
            .Where(sentence => sentence.Length is >= Shortest and <= Longest)
            .Distinct(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Texts(string file) => Path.GetFileName(file) switch
    {
        "corpus.jsonl" => File.ReadLines(file).Select(TextOf),
        var name when Path.GetExtension(name) is ".md" or ".txt" => [File.ReadAllText(file)],
        _ => [],
    };

    private static string TextOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("text").GetString() ?? string.Empty;
    }

    [GeneratedRegex(@"(?:[.!?:]\s+|\n)", RegexOptions.NonBacktracking)]
    private static partial Regex SentenceEnd();
}
