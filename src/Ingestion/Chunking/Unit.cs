using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Ingestion.Chunking;

/// <summary>Lines that belong together: a paragraph, or a list or table behind the sentence that introduces it.</summary>
/// <param name="LeadIn">Lines that every passage with a part of the unit begins with; empty for a paragraph.</param>
/// <param name="Lines">At least one.</param>
internal sealed record Unit(IReadOnlyList<Line> LeadIn, IReadOnlyList<Line> Lines)
{
    public int Words { get; } = LeadIn.Sum(line => line.Words) + Lines.Sum(line => line.Words);

    /// <summary>The lead-in for a passage that continues the unit: said again, but standing where it stood before.</summary>
    public IEnumerable<Line> RepeatedLeadIn() => LeadIn.Select(line => line with { Regions = Array.Empty<PageRegion>() });
}
