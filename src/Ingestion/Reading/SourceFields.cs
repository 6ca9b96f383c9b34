using SmartRegions.Ingestion.Reading.Yaml;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Ingestion.Reading;

/// <summary>The <c>quellen</c> of a front matter: a line for each source on which a document rests, with its grade and year, so that whoever reads a statement sees how far its source carries.</summary>
internal static class SourceFields
{
    private const string NoYear = "ohne Jahr";

    /// <param name="map">The whole front matter.</param>
    /// <param name="problems">Told of a grade that is unknown.</param>
    public static IReadOnlyList<string> Read(YamlMap map, List<string> problems) => map.Fields.GetValueOrDefault("quellen") switch
    {
        YamlList list => [.. list.Items.Select(item => Line(item, problems)).Where(line => line.Length > 0)],
        { } single when Line(single, problems) is { Length: > 0 } line => [line],
        _ => [.. map.Texts("quelle")],
    };

    private static string Line(YamlValue source, List<string> problems) => source switch
    {
        YamlScalar scalar => scalar.Text,
        YamlMap map => Line(map, problems),
        _ => string.Empty,
    };

    /// <summary><c>Q-63 – Radio Euroherz: Früherkennung bei Hochwasser (2024; Presse oder Fachmedium), https://…</c></summary>
    private static string Line(YamlMap map, List<string> problems)
    {
        var title = string.Join(": ", new[] { map.Text("herausgeber"), map.Text("titel") }.OfType<string>());
        if (Brackets(map.Text("jahr"), Grade(map, problems)) is { } brackets) title = $"{title} ({brackets})".TrimStart();
        if (map.Text("nr") is { } number) title = $"{number} – {title}";
        return string.Join(", ", new[] { title, map.Text("adresse") }.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static string? Brackets(string? year, string? grade) => grade is null ? year : $"{year ?? NoYear}; {grade}";

    private static string? Grade(YamlMap map, List<string> problems)
    {
        if (map.Text("evidenz") is not { } word) return null;
        if (FrontMatterWords.SourceGrades.TryGetValue(word, out var grade)) return grade;
        problems.Add($"Im Kopf der Datei ist „{FrontMatterFields.Shown(word)}“ für „evidenz“ einer Quelle unbekannt; möglich sind: {FrontMatterWords.Listed(FrontMatterWords.SourceGrades.Keys)}.");
        return null;
    }
}
