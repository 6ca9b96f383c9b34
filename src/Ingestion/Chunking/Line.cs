using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Ingestion.Chunking;

/// <summary>A line of a passage to be: a paragraph or part of one, a list item, or a table row.</summary>
internal sealed record Line(string Text, PassageKind Kind, IReadOnlyList<PageRegion> Regions)
{
    /// <summary>How people ask for it, as its editor wrote down.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    public int Words { get; } = WordLength.Of(Text);
}
