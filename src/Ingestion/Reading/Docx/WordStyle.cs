namespace SmartRegions.Ingestion.Reading.Docx;

/// <summary>What a paragraph is, by its style.</summary>
internal enum WordRole
{
    Body,
    Title,
    Heading,
    Caption,

    /// <summary>A line of a table of contents.</summary>
    Contents,
}

/// <param name="Role">What paragraphs of this style are.</param>
/// <param name="Level">For headings: 1 to 9.</param>
/// <param name="Numbering">The list it belongs to; <see langword="null"/> for none.</param>
/// <param name="NumberingLevel">From 0; <see langword="null"/> where the list's levels name their styles.</param>
internal sealed record WordStyle(WordRole Role, int Level = 0, int? Numbering = null, int? NumberingLevel = null)
{
    public static WordStyle Body { get; } = new(WordRole.Body);
}
