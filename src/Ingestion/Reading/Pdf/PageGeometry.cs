using SmartRegions.Ingestion.Structure;

namespace SmartRegions.Ingestion.Reading.Pdf;

/// <summary>The boxes of a page (ISO 32000-1, 14.11.2), in points from the bottom left corner, before rotation.</summary>
/// <param name="Media">The sheet; poppler's word positions count from its top left corner after rotation.</param>
/// <param name="Crop">What a viewer shows.</param>
/// <param name="Rotation">Clockwise, in degrees, a multiple of 90.</param>
internal readonly record struct PageGeometry(PdfRectangle Media, PdfRectangle Crop, int Rotation)
{
    /// <summary>What a viewer shows, in points from the top left corner of the rotated sheet.</summary>
    public Box Shown()
    {
        var crop = Crop.Intersection(Media) is { IsEmpty: false } common ? common : Media;
        var left = crop.Left - Media.Left;
        var right = Media.Right - crop.Right;
        var bottom = crop.Bottom - Media.Bottom;
        var top = Media.Top - crop.Top;
        return (((Rotation % 360) + 360) % 360) switch
        {
            90 => new Box(bottom, left, bottom + crop.Height, left + crop.Width),
            180 => new Box(right, bottom, right + crop.Width, bottom + crop.Height),
            270 => new Box(top, right, top + crop.Height, right + crop.Width),
            _ => new Box(left, top, left + crop.Width, top + crop.Height),
        };
    }
}

/// <summary>A rectangle whose vertical axis points upwards.</summary>
internal readonly record struct PdfRectangle(double Left, double Bottom, double Right, double Top)
{
    public double Width => Right - Left;

    public double Height => Top - Bottom;

    public bool IsEmpty => Width <= 0 || Height <= 0;

    public PdfRectangle Intersection(PdfRectangle other) => new(
        Math.Max(Left, other.Left), Math.Max(Bottom, other.Bottom), Math.Min(Right, other.Right), Math.Min(Top, other.Top));
}
