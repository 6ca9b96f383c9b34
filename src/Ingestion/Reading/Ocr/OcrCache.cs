using System.Globalization;

namespace SmartRegions.Ingestion.Reading.Ocr;

/// <summary>
/// Keeps what Tesseract wrote, by the file's digest, the page and the settings; nothing where there is no folder. A page that cannot be
/// kept or found is recognised again: a full disk costs time, never a document.
/// </summary>
/// <param name="folder">Made when the first page is kept.</param>
/// <param name="digest">Of the document's bytes, in hexadecimal.</param>
/// <param name="settings">Everything that changes the result.</param>
/// <param name="time">Tells which unfinished files nobody writes any more.</param>
internal sealed class OcrCache(string? folder, string digest, string settings, TimeProvider time)
{
    private static readonly TimeSpan LongestWrite = TimeSpan.FromHours(1);

    /// <summary>What was kept, or <see langword="null"/>.</summary>
    public async Task<string?> FindAsync(int page, CancellationToken cancellationToken)
    {
        if (folder is null || PathOf(page) is var path && !File.Exists(path))
            return null;
        try
        {
            return await File.ReadAllTextAsync(path, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Written beside its place and moved there, so that a page is whole or absent.</summary>
    public async Task KeepAsync(int page, string table, CancellationToken cancellationToken)
    {
        if (folder is null)
            return;
        var path = PathOf(page);
        var unfinished = string.Create(CultureInfo.InvariantCulture, $"{path}.{Environment.ProcessId}-{Guid.NewGuid():N}");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(unfinished, table, cancellationToken);
            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Leftovers.Delete(new FileInfo(unfinished));
        }
    }

    /// <summary>Deletes what killed processes left half written beside the pages of this document.</summary>
    public void RemoveLeftovers()
    {
        if (folder is not null)
            Leftovers.Delete(new DirectoryInfo(ShardOf(folder)), "*.tsv.*", time.GetUtcNow() - LongestWrite);
    }

    private string ShardOf(string root) => Path.Combine(root, digest[..2]);

    private string PathOf(int page) =>
        Path.Combine(ShardOf(folder!), string.Create(CultureInfo.InvariantCulture, $"{digest}-{page:D5}-{settings}.tsv"));
}
