using SmartRegions.Ingestion.Sources.Web;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Ingestion;

/// <summary>One line of an ingestion report.</summary>
/// <param name="Source">Address of the file or page.</param>
/// <param name="Status">What the run did about it.</param>
/// <param name="Outcome">How reading ended; for a document that was not read now, how it had ended when it was.</param>
/// <param name="Reasons">German sentences on what went wrong or is missing; empty when all is well.</param>
/// <param name="Pages">Number of pages; 0 in formats without pages or when nothing was read.</param>
/// <param name="Passages">Number of passages stored.</param>
/// <param name="Elapsed">Time spent on reading it.</param>
public sealed record DocumentReport(
    Uri Source,
    DocumentStatus Status,
    ReadingOutcome Outcome,
    IReadOnlyList<string> Reasons,
    int Pages,
    int Passages,
    TimeSpan Elapsed)
{
    public DocumentId Id { get; } = DocumentId.FromSource(Source);

    /// <summary>How fetching it ended; <see langword="null"/> for what is not from the web.</summary>
    public FetchOutcome? Fetch { get; init; }
}
