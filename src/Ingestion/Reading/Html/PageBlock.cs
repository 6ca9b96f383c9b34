namespace SmartRegions.Ingestion.Reading.Html;

/// <param name="Block">The block.</param>
/// <param name="Words">How many words it has.</param>
/// <param name="LinkedWords">How many of them are links.</param>
internal readonly record struct PageBlock(Block Block, int Words, int LinkedWords)
{
    /// <summary>Between 0 and 1.</summary>
    public double LinkDensity => Words == 0 ? 0 : (double)LinkedWords / Words;
}
