using SmartRegions.Ingestion.Reading.Yaml;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Ingestion.Reading;

/// <summary>
/// A <c>glossar.yaml</c>: a list of <c>{begriff, abkuerzungen, synonyme, frueher, bedeutung, mehrdeutig}</c>. Former names count as synonyms.
/// </summary>
/// <param name="Entries">In the order of the file.</param>
/// <param name="Problems">German sentences on entries that were left out.</param>
public sealed record GlossaryFile(IReadOnlyList<GlossaryEntry> Entries, IReadOnlyList<string> Problems)
{
    private const int MostCharacters = 4 << 20;

    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async Task<GlossaryFile> ReadAsync(string file, CancellationToken cancellationToken) =>
        Parse(await File.ReadAllTextAsync(file, cancellationToken));

    public static GlossaryFile Parse(string yaml)
    {
        if (!YamlText.TryParse(yaml, MostCharacters, out var value, out var problem))
            return new GlossaryFile([], [$"Das Glossar wurde nicht gelesen: {problem}."]);
        if (value is not YamlList list)
            return new GlossaryFile([], ["Das Glossar ist keine Liste von Einträgen mit „begriff“."]);

        var entries = new List<GlossaryEntry>();
        var problems = new List<string>();
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (list.Items[i] is YamlMap map && map.Text("begriff") is { } term) entries.Add(Entry(map, term));
            else problems.Add($"Eintrag {i + 1} des Glossars hat keinen „begriff“ und wurde ausgelassen.");
        }

        return new GlossaryFile(entries, problems);
    }

    private static GlossaryEntry Entry(YamlMap map, string term) => new(
        term,
        map.Texts("abkuerzungen"),
        [.. map.Texts("synonyme"), .. map.Texts("frueher")],
        map.Text("bedeutung") ?? string.Empty,
        string.Equals(map.Text("mehrdeutig"), "true", StringComparison.OrdinalIgnoreCase) || map.Text("mehrdeutig") == "ja");
}
