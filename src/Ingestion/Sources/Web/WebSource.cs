using System.Globalization;

namespace SmartRegions.Ingestion.Sources.Web;

/// <summary>Fetches pages: several hosts at the same time, the pages of a host one after the other.</summary>
public sealed class WebSource(WebFetchOptions options, WebCache cache, TimeProvider time)
{
    /// <summary>Fetches every page that has changed. A page that fails is a value; pages that are not reached in time are left for the next run.</summary>
    /// <param name="pages">An address that comes twice is fetched once, as it came first.</param>
    /// <param name="progress">Told after every page; called from any thread.</param>
    /// <param name="cancellationToken">What was fetched until then stays in the cache.</param>
    /// <exception cref="IOException">The cache cannot be written to.</exception>
    public async Task<FetchedPages> FetchAsync(IReadOnlyList<WebPage> pages, IProgress<IngestionProgress> progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(progress);
        cache.ClearArrivals(time);
        using var fetcher = new WebFetcher(options, cache.Arrivals, time);
        using var limit = new CancellationTokenSource(options.Run, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        var wanted = pages.DistinctBy(page => page.Address).ToList();
        var files = new SourceFile?[wanted.Count];
        var missed = new MissedPage?[wanted.Count];
        var done = 0;
        var degree = new ParallelOptions { MaxDegreeOfParallelism = options.Hosts, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(Enumerable.Range(0, wanted.Count).GroupBy(index => wanted[index].Address.IdnHost, StringComparer.OrdinalIgnoreCase), degree, async (host, _) =>
        {
            foreach (var index in host)
            {
                (files[index], missed[index]) = await FetchAsync(fetcher, wanted[index], either.Token, cancellationToken);
                progress.Report(new IngestionProgress(IngestionStep.Fetching, Interlocked.Increment(ref done), wanted.Count, wanted[index].Address));
            }
        });
        return new FetchedPages([.. files.OfType<SourceFile>()], [.. missed.OfType<MissedPage>()]);
    }

    /// <returns>One of the two.</returns>
    private async Task<(SourceFile? File, MissedPage? Missed)> FetchAsync(WebFetcher fetcher, WebPage page, CancellationToken withinRun, CancellationToken cancellationToken)
    {
        var known = cache.Find(page.Address);
        try
        {
            return await fetcher.FetchAsync(page.Address, known, withinRun) switch
            {
                FetchResult.Failed failed => (null, new MissedPage(page.Address, failed.Outcome, failed.Reason)),
                FetchResult.Arrived arrived => (FileOf(page, cache.Keep(page.Address, arrived, time.GetUtcNow()), arrived.Digest == known?.Digest), null),
                _ => (FileOf(page, known!, isUnchanged: true), null),
            };
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (null, new MissedPage(page.Address, FetchOutcome.NotTried, string.Create(
                CultureInfo.InvariantCulture, $"Die Zeit für das Abrufen ({options.Run.TotalMinutes:0} Minuten) war vorher zu Ende. Den Befehl bitte noch einmal starten.")));
        }
    }

    private SourceFile FileOf(WebPage page, CachedPage cached, bool isUnchanged) =>
        new(cache.PathOf(cached)) { Address = page.Address, Page = page, Fetch = isUnchanged ? FetchOutcome.Unchanged : FetchOutcome.Fetched };
}
