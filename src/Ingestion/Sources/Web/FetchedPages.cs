namespace SmartRegions.Ingestion.Sources.Web;

/// <summary>What came of fetching pages.</summary>
/// <param name="Files">Those that are there, fetched now or before, in the order asked for.</param>
/// <param name="Missed">Those that could not be fetched.</param>
public sealed record FetchedPages(IReadOnlyList<SourceFile> Files, IReadOnlyList<MissedPage> Missed)
{
    public static FetchedPages None { get; } = new([], []);
}

/// <summary>A page that could not be fetched.</summary>
/// <param name="Address">The address asked for.</param>
/// <param name="Outcome">What went wrong.</param>
/// <param name="Reason">German sentence that says what happened and what to do.</param>
public sealed record MissedPage(Uri Address, FetchOutcome Outcome, string Reason);
