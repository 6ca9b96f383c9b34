using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Answering;

/// <summary>A stretch of a passage that is shown as it stands there.</summary>
/// <param name="Document">The document, in the version that was read.</param>
/// <param name="Passage">One of its passages.</param>
/// <param name="Start">Offset of its first character in the passage's text.</param>
/// <param name="End">Offset behind its last character.</param>
internal record Quotation(Document Document, Passage Passage, int Start, int End)
{
    public string Text => Passage.Text[Start..End];

    /// <summary>True for quotations of one passage that share a stretch.</summary>
    public bool Overlaps(Quotation other) => Passage.Id == other.Passage.Id && Start < other.End && other.Start < End;
}
