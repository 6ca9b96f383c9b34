namespace SmartRegions.Knowledge.Documents;

/// <summary>
/// A stretch of a document that can be found and cited on its own.
/// </summary>
/// <remarks>
/// <see cref="Text"/> is plain text in lines: each line is one paragraph, one list item with its marker (<c>• …</c>, <c>1. …</c>,
/// <c>a) …</c>) or one table row in which every cell carries its column (<c>Leistung: Melderegisterauskunft | Gebühr: 11,00 €</c>).
/// A line end is always a sentence end; there are no empty lines.
/// </remarks>
public sealed record Passage
{
    public required PassageId Id { get; init; }

    public required DocumentId Document { get; init; }

    /// <summary>Position among the document's passages, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Headings from the outermost to the innermost; empty before the first heading. The document's title is not among them.</summary>
    public IReadOnlyList<string> HeadingPath { get; init; } = [];

    public required string Text { get; init; }

    public PassageKind Kind { get; init; }

    /// <summary>First and last page, from 1; <see langword="null"/> in formats without pages.</summary>
    public PageRange? Pages { get; init; }

    /// <summary>Where on the pages the passage stands, in reading order; empty in formats without pages.</summary>
    public IReadOnlyList<PageRegion> Regions { get; init; } = [];

    /// <summary>How people ask for what stands here, as editors noted it: searched with the passage and never shown.</summary>
    public IReadOnlyList<EditorQuestion> Questions { get; init; } = [];
}
