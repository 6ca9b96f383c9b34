namespace SmartRegions.Ingestion.Reading;

/// <summary>What a reader tells while it works; every word of it proves that it is alive.</summary>
/// <param name="partDone">Given the number of the page or part that is done.</param>
/// <param name="scannedPages">Given how many pages must be recognised; each of them is granted <see cref="ReadingLimits.PerScannedPage"/>.</param>
public sealed class ReadingProgress(Action<int> partDone, Action<int> scannedPages) : IProgress<int>
{
    public void Report(int value) => partDone(value);

    /// <summary>Asks for the time that recognising this many more pages takes.</summary>
    public void AnnounceScannedPages(int count) => scannedPages(count);
}
