using System.Text;

namespace SmartRegions.Ingestion.Reading.Docx;

/// <summary>A paragraph while it is read.</summary>
internal sealed class WordParagraph
{
    public StringBuilder Text { get; } = new();

    public string? Style { get; set; }

    /// <summary>Outline level of the paragraph itself, from 0; 9 is body text.</summary>
    public int? Outline { get; set; }

    /// <summary>The list of the paragraph itself; 0 takes it out of its style's list.</summary>
    public int? Numbering { get; set; }

    public int? NumberingLevel { get; set; }

    public bool IsHidden { get; set; }

    /// <summary>What stands beside it and is read after it: notes, text boxes.</summary>
    public List<Block> After { get; } = [];
}
