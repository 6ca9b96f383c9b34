namespace SmartRegions.Ingestion;

/// <param name="Step">What the run is at.</param>
/// <param name="Done">Files that are finished in this step, whatever came of them.</param>
/// <param name="Total">Files in this step.</param>
/// <param name="Current">The file finished last; <see langword="null"/> before the first.</param>
public readonly record struct IngestionProgress(IngestionStep Step, int Done, int Total, Uri? Current);

/// <summary>The parts of a run that take their time.</summary>
public enum IngestionStep
{
    /// <summary>Fetching pages from the web.</summary>
    Fetching,

    /// <summary>Finding out which files have changed.</summary>
    Comparing,

    /// <summary>Reading those that have.</summary>
    Reading,
}
