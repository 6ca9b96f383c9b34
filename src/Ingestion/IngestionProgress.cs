namespace SmartRegions.Ingestion;

/// <param name="Done">Files that are finished, whatever came of them.</param>
/// <param name="Total">Files to read in this run.</param>
/// <param name="Current">The file finished last; <see langword="null"/> before the first.</param>
public readonly record struct IngestionProgress(int Done, int Total, Uri? Current);
