using SmartRegions.Ingestion.Reading.Yaml;

namespace SmartRegions.Ingestion.Reading;

/// <summary>The YAML at the head of a Markdown file, between two lines of <c>---</c>. What is wrong in it is a problem, never a failure.</summary>
/// <param name="Metadata">What it says; unknown keys are ignored.</param>
/// <param name="Problems">German sentences on values that could not be understood.</param>
internal sealed record FrontMatter(DocumentMetadata Metadata, IReadOnlyList<string> Problems)
{
    private const int MostCharacters = 64 << 10;

    /// <summary>Splits a text into its front matter and its body.</summary>
    /// <returns>The YAML without its fences, or <see langword="null"/> where there is none, and what follows it.</returns>
    public static (string? Yaml, string Body) Split(string text)
    {
        var lines = text.AsSpan().TrimStart("\uFEFF\r\n").EnumerateLines();
        if (!lines.MoveNext() || !lines.Current.TrimEnd().SequenceEqual("---")) return (null, text);

        var start = text.IndexOf("---", StringComparison.Ordinal);
        var position = NextLine(text, start);
        var first = position;
        while (position < text.Length)
        {
            var next = NextLine(text, position);
            var line = text.AsSpan(position, next - position).TrimEnd();
            if (line is "---" or "...") return (text[first..position], text[next..]);
            position = next;
        }

        return (null, text);
    }

    public static FrontMatter Parse(string yaml)
    {
        if (!YamlText.TryParse(yaml, MostCharacters, out var value, out var problem))
            return new FrontMatter(new DocumentMetadata(), [$"Der Kopf der Datei (YAML) wurde nicht gelesen: {problem}."]);
        return value switch
        {
            YamlMap map => FrontMatterFields.Read(map),
            null or YamlScalar { Text: "" } => new FrontMatter(new DocumentMetadata(), []),
            _ => new FrontMatter(new DocumentMetadata(), ["Der Kopf der Datei (YAML) besteht nicht aus Zeilen der Form „name: wert“."]),
        };
    }

    private static int NextLine(string text, int position)
    {
        var end = text.AsSpan(position).IndexOf('\n');
        return end < 0 ? text.Length : position + end + 1;
    }
}
