using System.Globalization;

namespace SmartRegions.Ingestion.Reading.Pdf;

/// <summary>Pictures of single pages as a viewer shows them, made when somebody looks.</summary>
public static class PagePicture
{
    private const int MostPixelsWide = 4_000;

    /// <summary>Renders one page to PNG. The limits are those of reading; a page that cannot be rendered is a value.</summary>
    /// <param name="file">Absolute path of a PDF.</param>
    /// <param name="page">From 1.</param>
    /// <param name="width">Width in pixels, at most 4,000; the height follows from the page.</param>
    /// <param name="limits">What the picture may cost.</param>
    /// <param name="cancellationToken">Rethrown.</param>
    /// <returns>The PNG, or <see langword="null"/> with the reason in the result of the tool.</returns>
    public static async Task<(byte[]? Png, ToolResult Result)> RenderAsync(
        string file, int page, int width, ReadingLimits limits, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(page, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(width, MostPixelsWide);
        using var png = new MemoryStream();
        var scale = width.ToString(CultureInfo.InvariantCulture);
        var command = new ReadingBudget(limits).Command(
            "pdftoppm",
            ["-q", "-png", "-cropbox", "-scale-to-x", scale, "-scale-to-y", "-1", .. new PageSpan(page, page).Options, Path.GetFullPath(file)]);
        var result = await ToolProcess.RunAsync(command, (output, token) => output.CopyToAsync(png, token), cancellationToken);
        return (result.Succeeded && png.Length > 0 ? png.ToArray() : null, result);
    }
}
