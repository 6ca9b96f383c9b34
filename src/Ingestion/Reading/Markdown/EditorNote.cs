using Markdig.Syntax;

namespace SmartRegions.Ingestion.Reading.Markdown;

/// <summary>
/// The comment in which an editor writes down how people ask for what follows, a question a line: <c>&lt;!-- gefragt: … --&gt;</c>. It is searched
/// and never shown.
/// </summary>
/// <param name="Questions">Those that are searched; none in a comment that ends what an earlier one began.</param>
/// <param name="TooLong">Lines that are longer than a question is, left out.</param>
/// <param name="TooMany">Lines beyond what one comment may have, left out.</param>
internal sealed record EditorNote(IReadOnlyList<string> Questions, IReadOnlyList<string> TooLong, IReadOnlyList<string> TooMany)
{
    /// <summary>Questions of one comment.</summary>
    public const int Most = 24;

    /// <summary>Of a question, in characters.</summary>
    public const int Longest = 200;

    private const string Opening = "<!--";
    private const string Word = "gefragt:";
    private const string Closing = "-->";

    /// <returns><see langword="null"/> for any other HTML.</returns>
    public static EditorNote? In(HtmlBlock block)
    {
        var text = block.Lines.ToString().Trim();
        if (!text.StartsWith(Opening, StringComparison.Ordinal) || !text.EndsWith(Closing, StringComparison.Ordinal) || text.Length < Opening.Length + Closing.Length) return null;
        var note = text[Opening.Length..^Closing.Length].TrimStart();
        if (!note.StartsWith(Word, StringComparison.OrdinalIgnoreCase)) return null;
        var lines = note[Word.Length..].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToLookup(line => line.Length <= Longest);
        return new EditorNote([.. lines[true].Take(Most)], [.. lines[false]], [.. lines[true].Skip(Most)]);
    }
}
