using SmartRegions.Ingestion;
using SmartRegions.Ingestion.Reading;
using SmartRegions.Ingestion.Reading.Pdf;

namespace SmartRegions.Program.Serve;

/// <summary>Pages of the originals that were read in, as pictures.</summary>
internal sealed class OriginalPages(OriginalArchive originals)
{
    /// <summary>Sharp enough to read on a large screen.</summary>
    private const int PixelsWide = 1_400;

    /// <summary>Somebody is waiting: a page that takes longer is shown as text.</summary>
    private static readonly ReadingLimits Limits = new() { Stall = TimeSpan.FromSeconds(20), Total = TimeSpan.FromSeconds(20) };

    public async Task<byte[]?> PaintAsync(string digest, int page, CancellationToken cancellationToken) =>
        originals.Find(digest) is { } file && Path.GetExtension(file) == ".pdf"
            ? (await PagePicture.RenderAsync(file, page, PixelsWide, Limits, cancellationToken)).Png
            : null;
}
