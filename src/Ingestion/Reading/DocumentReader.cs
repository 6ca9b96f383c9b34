namespace SmartRegions.Ingestion.Reading;

/// <summary>Turns the bytes of one format into <see cref="DocumentContent"/>. Runs inside the reader process, never in the program itself.</summary>
public abstract class DocumentReader
{
    /// <summary>Reads a file completely. What can be expected of foreign files (encrypted, damaged, too large) is an outcome, not an exception.</summary>
    /// <param name="file">Absolute path of a regular file.</param>
    /// <param name="limits">What the file may cost.</param>
    /// <param name="progress">Told whenever a page or a comparable part is done; the watchdog listens.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    public abstract Task<DocumentContent> ReadAsync(
        string file, ReadingLimits limits, IProgress<int> progress, CancellationToken cancellationToken);
}
