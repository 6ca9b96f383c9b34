namespace SmartRegions.Benchmarks.Ingestion;

/// <summary>What the ingestion benchmark measured.</summary>
/// <param name="Documents">Documents read in each run.</param>
/// <param name="Pages">Their pages.</param>
/// <param name="Passages">Passages made of them.</param>
/// <param name="Processors">Processors of the machine.</param>
/// <param name="PagesPerSecond">Pages a second by the clock, all steps from file to searchable index included, run by run.</param>
/// <param name="MedianPagesPerSecond">The median of these.</param>
internal sealed record IngestionFigures(
    int Documents, int Pages, int Passages, int Processors, IReadOnlyList<double> PagesPerSecond, double MedianPagesPerSecond);
