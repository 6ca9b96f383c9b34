namespace SmartRegions.Ingestion.Structure;

/// <summary>Tells now and then that work on the pages goes on, and ends it when nobody wants it any more.</summary>
/// <param name="progress">Told the number of items done.</param>
/// <param name="cancellationToken">Rethrown.</param>
internal sealed class Heartbeat(IProgress<int> progress, CancellationToken cancellationToken)
{
    // A page takes milliseconds, rarely a second: often enough for a watchdog, rarely enough to cost nothing.
    private const int ItemsPerBeat = 4;

    /// <summary>The items, with a beat before every few of them.</summary>
    public IEnumerable<T> Along<T>(IEnumerable<T> items)
    {
        var done = 0;
        foreach (var item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (done++ % ItemsPerBeat == 0)
                progress.Report(done);
            yield return item;
        }
    }
}
