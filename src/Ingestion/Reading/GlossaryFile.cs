using SmartRegions.Ingestion.Reading.Yaml;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Ingestion.Reading;

/// <summary>
/// A <c>glossar.yaml</c>: a list of <c>{begriff, abkuerzungen, synonyme, frueher, alltag, bedeutung, mehrdeutig}</c>. Former names count as synonyms.
/// </summary>
/// <param name="Entries">In the order of the file.</param>
/// <param name="Problems">German sentences on entries that were left out.</param>
public sealed record GlossaryFile(IReadOnlyList<GlossaryEntry> Entries, IReadOnlyList<string> Problems)
{
    private const int MostBytes = 4 << 20;

    private static readonly ReadingLimits Limits = new() { File = MostBytes, Text = MostBytes };

    /// <summary>False when the file says nothing of its entries, so that those known from before stand.</summary>
    public bool IsRead { get; private init; } = true;

    /// <summary>
    /// Reads a file of up to 4 MiB in the program itself: unlike a document it is only bounded text, lists and maps
    /// (<see cref="YamlText"/>). What is wrong with it is a problem; an empty file is a glossary without entries.
    /// </summary>
    public static async Task<GlossaryFile> ReadAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            RegularFile.Check(file, Limits);
            return Parse((await TextFile.ReadAsync(file, Limits, declared: null, cancellationToken)).Text);
        }
        catch (ReadingException exception)
        {
            return exception.Outcome == ReadingOutcome.EmptySuspicious ? new GlossaryFile([], []) : NotRead(exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return NotRead($"Das Glossar kann nicht gelesen werden ({LineText.Fold(exception.Message)}).");
        }
    }

    public static GlossaryFile Parse(string yaml)
    {
        if (!YamlText.TryParse(yaml, MostBytes, out var value, out var problem))
            return NotRead($"Der Inhalt des Glossars wurde nicht gelesen: {problem}.");
        if (value is null or YamlScalar { Text: "" }) return new GlossaryFile([], []);
        if (value is not YamlList list) return NotRead("Das Glossar ist keine Liste von Einträgen mit „begriff“.");

        var entries = new List<GlossaryEntry>();
        var problems = new List<string>();
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (list.Items[i] is YamlMap map && map.Text("begriff") is { } term) entries.Add(Entry(map, term));
            else problems.Add($"Eintrag {i + 1} des Glossars hat keinen „begriff“ und wurde ausgelassen.");
        }

        return new GlossaryFile(entries, problems);
    }

    private static GlossaryFile NotRead(string problem) => new([], [problem]) { IsRead = false };

    private static GlossaryEntry Entry(YamlMap map, string term) => new(
        term,
        map.Texts("abkuerzungen"),
        [.. map.Texts("synonyme"), .. map.Texts("frueher")],
        map.Text("bedeutung") ?? string.Empty,
        string.Equals(map.Text("mehrdeutig"), "true", StringComparison.OrdinalIgnoreCase) || map.Text("mehrdeutig") == "ja") { Everyday = map.Texts("alltag") };
}
