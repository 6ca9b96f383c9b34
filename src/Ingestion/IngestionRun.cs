using System.Threading.Channels;
using SmartRegions.Ingestion.Chunking;
using SmartRegions.Ingestion.Duplicates;
using SmartRegions.Ingestion.Reading;
using SmartRegions.Ingestion.Reading.Isolation;
using SmartRegions.Ingestion.Sources;
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
    private readonly DocumentAssembly _assembly = new(new PassageChunker(options.Chunking));

    /// <param name="paths">Files and folders.</param>
    /// <param name="progress">Told after every document.</param>
    /// <param name="cancellationToken">What was stored until then stays stored.</param>
    public async Task<IngestionReport> RunAsync(
        IReadOnlyList<string> paths, IProgress<IngestionProgress> progress, CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        var inventory = FolderSource.List(paths, cancellationToken).DoubtingEmptyRoots(await KnownAddressesAsync(cancellationToken));
        var plan = await IngestionPlan.CompareAsync(inventory, _store, options, cancellationToken);
        var read = await ReadAndStoreAsync(plan.ToRead, progress, cancellationToken);
        var removed = await RemoveAsync(plan.Gone, inventory, cancellationToken);
        var glossary = await GlossaryIntake.RunAsync(inventory.Glossaries, _store, cancellationToken);
        await knowledge.RefreshAsync(cancellationToken);
        var changed = read.Where(document => document.Status is DocumentStatus.Added or DocumentStatus.Replaced).Select(document => document.Id).ToHashSet();
        var duplicates = await DuplicateSearch.FindAsync(_store, changed, cancellationToken);
        return new IngestionReport(
            [.. read.Concat(plan.Settled).Concat(removed).OrderBy(document => document.Source.AbsoluteUri, StringComparer.Ordinal)],
            inventory.Skipped,
            [.. inventory.Problems, .. glossary.Problems],
            duplicates,
            glossary.Entries,
            time.GetElapsedTime(start));
    }

    private async Task<IReadOnlyCollection<Uri>> KnownAddressesAsync(CancellationToken cancellationToken) =>
        [.. (await _store.ListDocumentsAsync(cancellationToken)).Select(document => document.Source)];

    /// <summary>Many documents are read at the same time, one hand stores them.</summary>
    private async Task<IReadOnlyList<DocumentReport>> ReadAndStoreAsync(
        IReadOnlyList<FileToRead> files, IProgress<IngestionProgress> progress, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var finished = Channel.CreateBounded<ReadFile>(options.DocumentsPerTransaction);
        var reading = ReadAllAsync(files, finished.Writer, stop.Token);
        var reports = new List<DocumentReport>(files.Count);
        try
        {
            progress.Report(new IngestionProgress(0, files.Count, null));
            while (await finished.Reader.WaitToReadAsync(stop.Token))
            {
                var batch = new List<ReadFile>();
                while (batch.Count < options.DocumentsPerTransaction && finished.Reader.TryRead(out var file)) batch.Add(file);
                reports.AddRange(await StoreAsync(batch, stop.Token));
                progress.Report(new IngestionProgress(reports.Count, files.Count, batch[^1].Request.File.Address));
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

    private async Task ReadAllAsync(IReadOnlyList<FileToRead> files, ChannelWriter<ReadFile> finished, CancellationToken cancellationToken)
    {
        try
        {
            var degree = new ParallelOptions { MaxDegreeOfParallelism = options.Degree, CancellationToken = cancellationToken };
            await Parallel.ForEachAsync(files, degree, async (file, token) => await finished.WriteAsync(await ReadAsync(file, token), token));
            finished.Complete();
        }
        catch (Exception exception)
        {
            finished.Complete(exception);
            throw;
        }
    }

    private async Task<ReadFile> ReadAsync(FileToRead file, CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        var content = await readers.ReadAsync(file.File.Path, progress: null, cancellationToken);
        var readable = content.Outcome is ReadingOutcome.Ok or ReadingOutcome.Partial && file.Digest is not null;
        var version = readable ? _assembly.Assemble(file.File.Address, file.Digest!, content) : null;
        if (version is { Passages.Count: 0 })
        {
            content = content with
            {
                Outcome = ReadingOutcome.EmptySuspicious,
                Problems = [.. content.Problems, "Das Dokument lässt sich öffnen, enthält aber keinen lesbaren Text. Bitte prüfen, ob es leer oder beschädigt ist."],
            };
            version = null;
        }

        return new ReadFile(file, content, version, time.GetElapsedTime(start));
    }

    private async Task<IEnumerable<DocumentReport>> StoreAsync(List<ReadFile> batch, CancellationToken cancellationToken)
    {
        var changed = new List<DocumentVersion>();
        var reports = new List<DocumentReport>();
        foreach (var file in batch)
        {
            if (file.Version is not { } version)
            {
                reports.Add(await RememberFailureAsync(file, cancellationToken));
                continue;
            }

            var unchanged = await IsKnownAlreadyAsync(version, file.Request.Known, cancellationToken);
            if (!unchanged)
            {
                await originals.KeepAsync(file.Request.File.Path, version.Document.Digest, cancellationToken);
                changed.Add(version);
            }

            var status = unchanged ? DocumentStatus.Unchanged : file.Request.Known is null ? DocumentStatus.Added : DocumentStatus.Replaced;
            reports.Add(new DocumentReport(
                version.Document.Source, status, version.Document.Outcome, version.Document.Problems, version.Document.Pages, version.Passages.Count, file.Elapsed));
        }

        if (changed.Count > 0) await _store.ReplaceAsync(changed, cancellationToken);
        return reports;
    }

    /// <summary>A document that was read again although its bytes are known gets no new version when nothing came out differently.</summary>
    private async Task<bool> IsKnownAlreadyAsync(DocumentVersion version, Document? known, CancellationToken cancellationToken)
    {
        if (known is null || known.Digest != version.Document.Digest) return false;
        var comparable = version.Document with
        {
            Version = known.Version,
            StoredAt = known.StoredAt,
            Laender = known.Laender,
            FieldsOfAction = known.FieldsOfAction,
            References = known.References,
            Problems = known.Problems,
        };
        var passages = await _store.PassagesOfAsync(known.Id, cancellationToken);
        return comparable == known
            && version.Document.Problems.SequenceEqual(known.Problems)
            && passages.Select(passage => (passage.Id, passage.Pages)).SequenceEqual(version.Passages.Select(passage => (passage.Id, passage.Pages)));
    }

    private async Task<DocumentReport> RememberFailureAsync(ReadFile file, CancellationToken cancellationToken)
    {
        var (request, content) = (file.Request, file.Content);
        var again = request.Failure is { } before && before.Digest == request.Digest && before.Outcome == content.Outcome;
        var reason = content.Problems is [var first, ..] ? first : "Das Dokument konnte nicht gelesen werden.";
        var failure = new ReadingFailure(
            request.File.Address, request.Digest ?? string.Empty, content.Outcome, reason, again ? request.Failure!.Attempts + 1 : 1);
        await _store.SaveFailureAsync(failure, cancellationToken);
        return new DocumentReport(request.File.Address, DocumentStatus.Failed, content.Outcome, content.Problems, content.Pages, 0, file.Elapsed);
    }

    private async Task<IEnumerable<DocumentReport>> RemoveAsync(
        IReadOnlyList<Document> gone, Inventory inventory, CancellationToken cancellationToken)
    {
        if (gone.Count > 0) await _store.RemoveAsync([.. gone.Select(document => document.Id)], cancellationToken);
        var present = inventory.Files.Select(file => file.Address).ToHashSet();
        var failures = await _store.ListFailuresAsync(cancellationToken);
        var settled = failures.Select(failure => failure.Source).Where(source => inventory.Covers(source) && !present.Contains(source)).ToList();
        if (settled.Count > 0) await _store.ForgetFailuresAsync(settled, cancellationToken);
        return gone.Select(document => new DocumentReport(
            document.Source, DocumentStatus.Removed, document.Outcome, [], document.Pages, 0, TimeSpan.Zero));
    }

    private sealed record ReadFile(FileToRead Request, DocumentContent Content, DocumentVersion? Version, TimeSpan Elapsed);
}
