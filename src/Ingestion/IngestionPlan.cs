using SmartRegions.Ingestion.Sources;
using SmartRegions.Ingestion.Sources.Web;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Ingestion;

/// <summary>What a run has to do: the difference between the sources and the knowledge base.</summary>
/// <param name="ToRead">Files that are new, changed, or were not read completely.</param>
/// <param name="Settled">Lines of the report for files that need nothing: unchanged, given up, or not fetched.</param>
/// <param name="Gone">Documents whose file is no longer in its source.</param>
internal sealed record IngestionPlan(
    IReadOnlyList<FileToRead> ToRead, IReadOnlyList<DocumentReport> Settled, IReadOnlyList<Document> Gone)
{
    /// <summary>So often may the same bytes bring their reader down before they are left alone.</summary>
    private const int FatalAttempts = 2;

    /// <param name="inventory">What lies in the sources.</param>
    /// <param name="store">What is known.</param>
    /// <param name="options">How many files are looked at at once, and whether known ones are read again.</param>
    /// <param name="progress">Told after every file, from any thread.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    public static async Task<IngestionPlan> CompareAsync(
        Inventory inventory, KnowledgeStore store, IngestionOptions options, IProgress<IngestionProgress> progress, CancellationToken cancellationToken)
    {
        var known = (await store.ListDocumentsAsync(cancellationToken)).ToDictionary(document => document.Source);
        var failures = (await store.ListFailuresAsync(cancellationToken)).ToDictionary(failure => failure.Source);
        var candidates = new FileToRead[inventory.Files.Count];
        var done = 0;
        var degree = new ParallelOptions { MaxDegreeOfParallelism = options.Degree, CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, candidates.Length, degree, async (index, token) =>
        {
            var file = inventory.Files[index];
            var candidate = new FileToRead(file, known.GetValueOrDefault(file.Address), failures.GetValueOrDefault(file.Address));
            candidates[index] = candidate.IsNew ? candidate : candidate with { Digest = await FileDigest.ComputeAsync(file.Path, options.Limits, token) };
            progress.Report(new IngestionProgress(IngestionStep.Comparing, Interlocked.Increment(ref done), candidates.Length, file.Address));
        });

        var settled = candidates.Select(file => options.KnownDocuments == KnownDocuments.ReadAgain ? null : Settle(file)).ToList();
        var present = inventory.Files.Select(file => file.Address).ToHashSet();
        var gone = known.Values.Where(document => !present.Contains(document.Source) && inventory.Covers(document.Source));
        return new IngestionPlan(
            [.. candidates.Where((_, index) => settled[index] is null)], [.. settled.OfType<DocumentReport>(), .. inventory.Missed.Select(page => Miss(page, known.GetValueOrDefault(page.Address)))], [.. gone]);
    }

    private static DocumentReport Miss(MissedPage page, Document? known)
    {
        string[] stays = known is null ? [] : [$"Die frühere Fassung bleibt. Soll sie nicht mehr zitiert werden: smartregions remove {known.Id}"];
        return new DocumentReport(page.Address, DocumentStatus.Failed, ReadingOutcome.Unreadable, [page.Reason, .. stays], 0, 0, TimeSpan.Zero);
    }

    private static DocumentReport? Settle(FileToRead file)
    {
        if (file.Digest is null) return null;
        if (file.Known is { Outcome: ReadingOutcome.Ok } document && document.Digest == file.Digest)
        {
            return new DocumentReport(file.File.Address, DocumentStatus.Unchanged, document.Outcome, document.Problems, document.Pages, 0, TimeSpan.Zero);
        }

        return file.Failure is { } failure && failure.Digest == file.Digest && failure.Attempts >= FatalAttempts
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
}

/// <param name="File">The file.</param>
/// <param name="Known">The version the knowledge base holds.</param>
/// <param name="Failure">What is remembered of an earlier failure.</param>
internal sealed record FileToRead(SourceFile File, Document? Known, ReadingFailure? Failure)
{
    /// <summary>SHA-256 of its bytes when the run looked at it; <see langword="null"/> for a new file, and when it could not be opened.</summary>
    public string? Digest { get; init; }

    public bool IsNew => Known is null && Failure is null;
}
