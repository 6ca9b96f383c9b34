namespace SmartRegions.Ingestion.Structure;

/// <summary>The words of one page, in no particular order.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Shown">The part of the page that a viewer shows; words outside are not on it.</param>
/// <param name="Words">In the coordinates of <paramref name="Shown"/>.</param>
internal sealed record PageLayout(int Number, Box Shown, IReadOnlyList<Word> Words)
{
    /// <summary>Cells between printed lines, where the page was looked at for tables.</summary>
    public IReadOnlyList<Grid> Grids { get; init; } = [];
}
