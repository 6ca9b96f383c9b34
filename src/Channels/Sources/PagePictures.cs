using System.Collections.Concurrent;
using System.Globalization;

namespace SmartRegions.Channels.Sources;

/// <summary>
/// Pictures of pages, made when somebody looks and kept for the next one. However many ask for a page, it is painted once; a few pages are painted
/// at a time. Thread-safe.
/// </summary>
/// <param name="paint">Makes a picture.</param>
/// <param name="directory">Where pictures are kept; they can be made again at any time.</param>
internal sealed class PagePictures(PagePainter paint, string directory) : IDisposable
{
    private const int DigestLength = 64;
    private const int MostPages = 100_000;

    /// <summary>Pages that may wait to be painted; beyond that askers are told to come back.</summary>
    private const int MostUnderWay = 64;

    /// <summary>Of about 200 KB each.</summary>
    private const int PicturesKept = 4_000;

    /// <summary>Pictures made between two looks at how many there are.</summary>
    private const int PicturesBetweenLooks = 100;

    private readonly ConcurrentDictionary<string, Lazy<Task<string?>>> _underWay = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _painters = new(Math.Max(1, Environment.ProcessorCount / 2));
    private int _made;

    /// <summary>Whether the picture is there or can be made now.</summary>
    public bool HasRoomFor(string digest, int page) =>
        _underWay.Count < MostUnderWay || FileOf(digest, page) is not { } file || File.Exists(file) || _underWay.ContainsKey(file);

    /// <param name="digest">From an address: anything.</param>
    /// <param name="page">From an address: any number.</param>
    /// <param name="cancellationToken">Gives up waiting; the picture is made all the same.</param>
    /// <returns>The file of the picture; <see langword="null"/> where there is none.</returns>
    public async Task<string?> FindAsync(string digest, int page, CancellationToken cancellationToken)
    {
        if (FileOf(digest, page) is not { } file) return null;
        if (File.Exists(file)) return file;
        var painting = _underWay.GetOrAdd(file, _ => new Lazy<Task<string?>>(() => PaintAsync(digest, page, file)));
        return await painting.Value.WaitAsync(cancellationToken);
    }

    public void Dispose() => _painters.Dispose();

    private string? FileOf(string digest, int page) =>
        digest.Length == DigestLength && digest.All(char.IsAsciiHexDigitLower) && page is >= 1 and <= MostPages
            ? Path.Combine(directory, digest[..2], string.Create(CultureInfo.InvariantCulture, $"{digest}-{page}.png"))
            : null;

    private async Task<string?> PaintAsync(string digest, int page, string file)
    {
        // Whoever leaves does not stop the picture that others wait for; its maker has limits of its own.
        await _painters.WaitAsync(CancellationToken.None);
        try
        {
            if (await paint(digest, page, CancellationToken.None) is not { } png) return null;
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            var aside = $"{file}.{Guid.NewGuid():N}";
            await File.WriteAllBytesAsync(aside, png, CancellationToken.None);
            File.Move(aside, file, overwrite: true);
            if (Interlocked.Increment(ref _made) % PicturesBetweenLooks == 0) RemoveOldest();
            return file;
        }
        finally
        {
            _painters.Release();
            _underWay.TryRemove(file, out _);
        }
    }

    private void RemoveOldest()
    {
        var pictures = new DirectoryInfo(directory).EnumerateFiles("*", SearchOption.AllDirectories).OrderByDescending(picture => picture.LastWriteTimeUtc);
        foreach (var picture in pictures.Skip(PicturesKept)) picture.Delete();
    }
}
