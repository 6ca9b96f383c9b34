using System.Security.Cryptography;
using SmartRegions.Ingestion.Reading;

namespace SmartRegions.Ingestion;

/// <summary>Keeps the bytes of every document that was read, named by their digest, so that a cited page can be shown as it was.</summary>
public sealed class OriginalArchive(string directory)
{
    private const int CopiedAtOnce = 128 << 10;

    /// <summary>An arrival this old was left behind by a run that was killed: recognising a scanned book may take a day.</summary>
    private static readonly TimeSpan LeftBehindAfter = TimeSpan.FromDays(7);

    private string Arrivals => Path.Combine(directory, "arrivals");

    /// <returns>Where the original with this digest is kept, under the ending of what it is; <see langword="null"/> when it is not.</returns>
    public string? Find(string digest) =>
        Directory.Exists(FolderOf(digest)) ? Directory.EnumerateFiles(FolderOf(digest), digest + ".*").FirstOrDefault() : null;

    /// <summary>
    /// Copies a file while taking its digest. What is read from the copy, however the file changes meanwhile, is what the digest stands for.
    /// </summary>
    /// <exception cref="ReadingException">The file cannot be read, or is beyond the limits.</exception>
    /// <exception cref="IOException">The copy cannot be written.</exception>
    internal async Task<ArrivedOriginal> ReceiveAsync(string file, ReadingLimits limits, CancellationToken cancellationToken)
    {
        await using var source = RegularFile.OpenRead(file, limits);
        var folder = Directory.CreateDirectory(Path.Combine(Arrivals, Guid.NewGuid().ToString("N"))).FullName;
        try
        {
            var copy = Path.Combine(folder, Path.GetFileName(file));
            return new ArrivedOriginal(copy, await CopyAsync(source, copy, limits, cancellationToken));
        }
        catch
        {
            Directory.Delete(folder, recursive: true);
            throw;
        }
    }

    /// <summary>Takes an arrival in for good; when its bytes are there already nothing happens. It appears complete or not at all.</summary>
    internal void Keep(ArrivedOriginal original)
    {
        if (Find(original.Digest) is not null) return;
        Directory.CreateDirectory(FolderOf(original.Digest));
        using (var copy = File.OpenHandle(original.File, FileMode.Open, FileAccess.ReadWrite)) RandomAccess.FlushToDisk(copy);
        File.Move(original.File, Path.Combine(FolderOf(original.Digest), original.Digest + EndingOf(original.File)), overwrite: true);
    }

    /// <summary>Deletes what killed runs left behind; other runs may be at work beside this one.</summary>
    internal void ClearArrivals(TimeProvider time)
    {
        if (!Directory.Exists(Arrivals)) return;
        var now = time.GetUtcNow().UtcDateTime;
        foreach (var folder in new DirectoryInfo(Arrivals).GetDirectories().Where(folder => now - folder.LastWriteTimeUtc > LeftBehindAfter))
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> CopyAsync(FileStream source, string copy, ReadingLimits limits, CancellationToken cancellationToken)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var target = new FileStream(copy, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        var buffer = new byte[CopiedAtOnce];
        while (await ReadAsync(source, buffer, cancellationToken) is > 0 and var read)
        {
            if (target.Position + read > limits.File) throw ReadingException.TooLarge("Die Datei", limits.File);
            digest.AppendData(buffer, 0, read);
            await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        return Convert.ToHexStringLower(digest.GetHashAndReset());
    }

    private static async Task<int> ReadAsync(FileStream source, byte[] buffer, CancellationToken cancellationToken)
    {
        try
        {
            return await source.ReadAsync(buffer, cancellationToken);
        }
        catch (IOException exception)
        {
            throw RegularFile.Interrupted(exception);
        }
    }

    // Only documents that could be read are kept, and of containers only Word documents are.
    private static string EndingOf(string file) => FileSignature.FromHead(file) switch
    {
        FileType.Pdf => ".pdf",
        FileType.Word or FileType.Archive => ".docx",
        FileType.Html => ".html",
        FileType.Markdown => ".md",
        _ => ".txt",
    };

    private string FolderOf(string digest) => Path.Combine(directory, digest[..2]);
}
