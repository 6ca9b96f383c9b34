using System.Threading.Channels;
using SmartRegions.Ingestion.Duplicates;
using SmartRegions.Ingestion.Reading.Isolation;
using SmartRegions.Ingestion.Sources;
using SmartRegions.Ingestion.Sources.Web;
using SmartRegions.Knowledge;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Ingestion;

/// <summary>Brings the knowledge base in line with its sources: source → reader → document → passages → store → index.</summary>
/// <remarks>
/// A document that fails is a line in the report, and the version known before stays. Documents are stored in transactions of whole
/// documents, so that a run that is killed leaves every document in its old or its new version; the next run goes on from there.
/// </remarks>
public sealed class IngestionRun(KnowledgeBase knowledge, ReaderPool readers, OriginalArchive originals, IngestionOptions options, TimeProvider time)
{
    private readonly KnowledgeStore _store = knowledge.Store;
    private readonly FileIntake _intake = new(readers, originals, options, time);
    private readonly BatchStorage _storage = new(knowledge.Store);

    /// <inheritdoc cref="RunAsync(IReadOnlyList{string}, FetchedPages, IProgress{IngestionProgress}, CancellationToken)"/>
    public Task<IngestionReport> RunAsync(IReadOnlyList<string> paths, IProgress<IngestionProgress> progress, CancellationToken cancellationToken) =>
        RunAsync(paths, FetchedPages.None, progress, cancellationToken);

    /// <param name="paths">Files and folders.</param>
    /// <param name="pages">What <see cref="WebSource"/> fetched. Pages of earlier runs that are not among them stay known.</param>
    /// <param name="progress">Told after every file; called from any thread.</param>
    /// <param name="cancellationToken">What was stored until then stays stored.</param>
    /// <exception cref="KnowledgeUnavailableException">The database cannot be used.</exception>
    /// <exception cref="ReaderStartException">No reader process starts.</exception>
    /// <exception cref="IOException">The archive of originals cannot be written to.</exception>
    public async Task<IngestionReport> RunAsync(
        IReadOnlyList<string> paths, FetchedPages pages, IProgress<IngestionProgress> progress, CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        originals.ClearArrivals(time);
        var inventory = FolderSource.List(paths, cancellationToken).DoubtingEmptyRoots(await KnownAddressesAsync(cancellationToken)).With(pages);
        var plan = await IngestionPlan.CompareAsync(inventory, _store, options, progress, cancellationToken);
        var read = await ReadAndStoreAsync(plan.ToRead, progress, cancellationToken);
        var removed = await RemoveAsync(plan.Gone, cancellationToken);
        await ForgetFailuresAsync(plan.Settled, inventory, cancellationToken);
        var glossary = await GlossaryIntake.RunAsync(inventory, _store, cancellationToken);
        await knowledge.RefreshAsync(cancellationToken);
        var changed = read.Where(document => document.Status is DocumentStatus.Added or DocumentStatus.Replaced).Select(document => document.Id).ToHashSet();
        var duplicates = await DuplicateSearch.FindAsync(_store, changed, cancellationToken);
        var fetched = inventory.FetchOutcomes();
        return new IngestionReport(
            [
                .. read.Concat(plan.Settled).Concat(removed).OrderBy(document => document.Source.AbsoluteUri, StringComparer.Ordinal)
                    .Select(document => fetched.TryGetValue(document.Source, out var outcome) ? document with { Fetch = outcome } : document),
            ],
            inventory.Skipped,
            [.. inventory.Problems, .. glossary.Problems],
            duplicates,
            glossary.Entries,
            time.GetElapsedTime(start));
    }

    private async Task<IReadOnlyCollection<Uri>> KnownAddressesAsync(CancellationToken cancellationToken) =>
    [
        .. (await _store.ListDocumentsAsync(cancellationToken)).Select(document => document.Source),
        .. await _store.GlossarySourcesAsync(cancellationToken),
    ];

    /// <summary>Many documents are read at the same time, one hand stores them.</summary>
    private async Task<IReadOnlyList<DocumentReport>> ReadAndStoreAsync(
        IReadOnlyList<FileToRead> files, IProgress<IngestionProgress> progress, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var finished = Channel.CreateBounded<ReadFile>(options.DocumentsPerTransaction);
        var text = new TextBudget(options.TextInFlight);
        var reading = ReadAllAsync(files, finished.Writer, text, stop.Token);
        var reports = new List<DocumentReport>(files.Count);
        try
        {
            progress.Report(new IngestionProgress(IngestionStep.Reading, 0, files.Count, null));
            while (await finished.Reader.WaitToReadAsync(stop.Token))
            {
                var batch = new List<ReadFile>();
                while (batch.Count < options.DocumentsPerTransaction && finished.Reader.TryRead(out var file)) batch.Add(file);
                reports.AddRange(await _storage.StoreAsync(batch, stop.Token));
                text.Release(batch.Sum(file => file.TextBytes));
                progress.Report(new IngestionProgress(IngestionStep.Reading, reports.Count, files.Count, batch[^1].Request.File.Address));
            }
        }
        catch
        {
            // Storing failed or the run was cancelled: the readers must not go on alone.
            await stop.CancelAsync();
            await Task.WhenAny(reading);
            throw;
        }

        await reading;
        return reports;
    }

    private static long SizeOf(FileToRead file) => new FileInfo(file.File.Path) is { Exists: true } known ? known.Length : 0;

    private async Task ReadAllAsync(IReadOnlyList<FileToRead> files, ChannelWriter<ReadFile> finished, TextBudget text, CancellationToken cancellationToken)
    {
        try
        {
            var degree = new ParallelOptions { MaxDegreeOfParallelism = options.Degree, CancellationToken = cancellationToken };
            // The largest first: a long document begun last would keep one processor busy while the others wait.
            await Parallel.ForEachAsync(files.OrderByDescending(SizeOf), degree, async (file, token) =>
            {
                var read = await _intake.ReadAsync(file, token);
                await text.TakeAsync(read.TextBytes, token);
                await finished.WriteAsync(read, token);
            });
            finished.Complete();
        }
        catch (Exception exception)
        {
            finished.Complete(exception);
            throw;
        }
    }

    private async Task<IEnumerable<DocumentReport>> RemoveAsync(IReadOnlyList<Document> gone, CancellationToken cancellationToken)
    {
        if (gone.Count > 0) await _store.RemoveAsync([.. gone.Select(document => document.Id)], cancellationToken);
        return gone.Select(document => new DocumentReport(
            document.Source, DocumentStatus.Removed, document.Outcome, [], document.Pages, 0, TimeSpan.Zero));
    }

    /// <summary>Forgets what failed once when the file is gone, or is again the one that could be read.</summary>
    private async Task ForgetFailuresAsync(IReadOnlyList<DocumentReport> settled, Inventory inventory, CancellationToken cancellationToken)
    {
        var present = inventory.Files.Select(file => file.Address).ToHashSet();
        var unchanged = settled.Where(report => report.Status == DocumentStatus.Unchanged).Select(report => report.Source).ToHashSet();
        var mended = (await _store.ListFailuresAsync(cancellationToken))
            .Select(failure => failure.Source)
            .Where(source => unchanged.Contains(source) || (inventory.Covers(source) && !present.Contains(source)))
            .ToList();
        if (mended.Count > 0) await _store.ForgetFailuresAsync(mended, cancellationToken);
    }
}
