using System.Globalization;

namespace SmartRegions.Ingestion.Reading.Ocr;

/// <summary>A temporary folder for the pictures of one document's pages; deleted at the end, or, where the process was killed, by the next one.</summary>
internal sealed class PictureFolder : IDisposable
{
    private const string Prefix = "smartregions-ocr-";
    // One page is a picture of at most 40 MB.
    private const long FewestFreeBytes = 64L << 20;
    // Longer than any document may take.
    private static readonly TimeSpan LongestUse = TimeSpan.FromDays(2);
    private readonly DirectoryInfo _folder;

    private PictureFolder(DirectoryInfo folder) => _folder = folder;

    /// <summary>Whether so little room is left that a page may have failed for it.</summary>
    public bool IsFull => new DriveInfo(_folder.FullName).AvailableFreeSpace < FewestFreeBytes;

    /// <summary><see langword="null"/> where none can be made.</summary>
    public static PictureFolder? Create(string parent, TimeProvider time)
    {
        Leftovers.Delete(new DirectoryInfo(parent), Prefix + "*", time.GetUtcNow() - LongestUse);
        try
        {
            return new PictureFolder(Directory.CreateDirectory(Path.Combine(parent, Prefix + Guid.NewGuid().ToString("N"))));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Where the picture of a page may be written.</summary>
    public FileInfo PictureOf(int page) =>
        new(Path.Combine(_folder.FullName, string.Create(CultureInfo.InvariantCulture, $"{page:D5}.pgm")));

    public void Dispose() => Leftovers.Delete(_folder);
}
