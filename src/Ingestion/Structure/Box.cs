namespace SmartRegions.Ingestion.Structure;

/// <summary>A rectangle in points (1/72 inch), measured from the top left corner of the page.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public double CentreX => (Left + Right) / 2;

    public double CentreY => (Top + Bottom) / 2;

    public bool Contains(double x, double y) => x >= Left && x <= Right && y >= Top && y <= Bottom;

    public Box Union(Box other) => new(
        Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    /// <summary>The same rectangle farther to the right and farther down.</summary>
    public Box Moved(double right, double down) => new(Left + right, Top + down, Right + right, Bottom + down);

    /// <summary>Length of the common part of both on the horizontal axis; negative where there is a gap.</summary>
    public double OverlapX(Box other) => Math.Min(Right, other.Right) - Math.Max(Left, other.Left);

    /// <summary>Length of the common part of both on the vertical axis; negative where there is a gap.</summary>
    public double OverlapY(Box other) => Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top);

    public static Box Around(IEnumerable<Box> boxes) => boxes.Aggregate(static (all, box) => all.Union(box));
}
