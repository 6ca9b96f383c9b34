using SmartRegions.Ingestion.Sources;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Ingestion;

/// <summary>What a run has to do: the difference between the sources and the knowledge base.</summary>
/// <param name="ToRead">Files that are new, changed, or were not read completely.</param>
/// <param name="Settled">Lines of the report for files that need nothing: unchanged, or given up.</param>
/// <param name="Gone">Documents whose file is no longer in its source.</param>
internal sealed record IngestionPlan(
    IReadOnlyList<FileToRead> ToRead, IReadOnlyList<DocumentReport> Settled, IReadOnlyList<Document> Gone)
{
    /// <summary>So often may the same bytes bring their reader down before they are left alone.</summary>
    private const int FatalAttempts = 2;

    public static async Task<IngestionPlan> CompareAsync(
        Inventory inventory, KnowledgeStore store, IngestionOptions options, CancellationToken cancellationToken)
    {
        var known = (await store.ListDocumentsAsync(cancellationToken)).ToDictionary(document => document.Source);
        var failures = (await store.ListFailuresAsync(cancellationToken)).ToDictionary(failure => failure.Source);
        var toRead = new List<FileToRead>();
        var settled = new List<DocumentReport>();
        foreach (var file in inventory.Files)
        {
            var candidate = new FileToRead(
                file, await FileDigest.ComputeAsync(file.Path, options.Limits, cancellationToken), known.GetValueOrDefault(file.Address), failures.GetValueOrDefault(file.Address));
            if (options.KnownDocuments == KnownDocuments.ReadAgain || Settle(candidate) is not { } report) toRead.Add(candidate);
            else settled.Add(report);
        }

        var present = inventory.Files.Select(file => file.Address).ToHashSet();
        var gone = known.Values.Where(document => !present.Contains(document.Source) && inventory.Covers(document.Source));
        return new IngestionPlan(toRead, settled, [.. gone]);
    }

    private static DocumentReport? Settle(FileToRead file)
    {
        if (file.Digest is null) return null;
        if (file.Known is { Outcome: ReadingOutcome.Ok } document && document.Digest == file.Digest)
        {
            return new DocumentReport(file.File.Address, DocumentStatus.Unchanged, document.Outcome, document.Problems, document.Pages, 0, TimeSpan.Zero);
        }

        return file.Failure is { } failure && failure.Digest == file.Digest && IsFatal(failure.Outcome) && failure.Attempts >= FatalAttempts
            ? new DocumentReport(
                file.File.Address,
                DocumentStatus.NotTriedAgain,
                failure.Outcome,
                [failure.Reason, "Das Einlesen dieser Datei ist zweimal gescheitert; sie wird erst wieder gelesen, wenn sie sich ändert (oder mit --again)."],
                0,
                0,
                TimeSpan.Zero)
            : null;
    }

    private static bool IsFatal(ReadingOutcome outcome) =>
        outcome is ReadingOutcome.ReaderDied or ReadingOutcome.TimedOut;
}

/// <param name="File">The file.</param>
/// <param name="Digest">SHA-256 of its bytes; <see langword="null"/> when it could not be opened.</param>
/// <param name="Known">The version the knowledge base holds.</param>
/// <param name="Failure">What is remembered of an earlier failure.</param>
internal sealed record FileToRead(SourceFile File, string? Digest, Document? Known, ReadingFailure? Failure);
