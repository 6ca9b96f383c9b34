using SmartRegions.Ingestion.Duplicates;
using SmartRegions.Ingestion.Sources;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Ingestion;

/// <summary>What an ingestion run found and did.</summary>
/// <param name="Documents">One line a document, by address.</param>
/// <param name="Skipped">Files that are taken for no documents, by path.</param>
/// <param name="Problems">Places that could not be looked into, and glossaries that could not be read.</param>
/// <param name="Duplicates">Pairs of documents that say (nearly) the same, of which at least one is new in this run.</param>
/// <param name="GlossaryEntries">Number of glossary entries read; 0 when there was no glossary among the sources.</param>
/// <param name="Elapsed">Time the whole run took.</param>
public sealed record IngestionReport(
    IReadOnlyList<DocumentReport> Documents,
    IReadOnlyList<SkippedFile> Skipped,
    IReadOnlyList<SourceProblem> Problems,
    IReadOnlyList<DuplicatePair> Duplicates,
    int GlossaryEntries,
    TimeSpan Elapsed)
{
    /// <summary>Pages of the documents that were read in this run, also of those that turned out unchanged.</summary>
    public int PagesRead => Read.Sum(document => document.Pages);

    /// <summary>Passages of the documents that were read in this run, also of those that turned out unchanged.</summary>
    public int PassagesRead => Read.Sum(document => document.Passages);

    /// <summary>True when something that was asked for is not, or not completely, in the knowledge base.</summary>
    public bool HasFailures => Problems.Count > 0 || Documents.Any(document =>
        document.Status is DocumentStatus.Failed or DocumentStatus.NotTriedAgain
        || (document.Status != DocumentStatus.Removed && document.Outcome != ReadingOutcome.Ok));

    public int Count(DocumentStatus status) => Documents.Count(document => document.Status == status);

    private IEnumerable<DocumentReport> Read => Documents.Where(document => document.Elapsed > TimeSpan.Zero);
}
