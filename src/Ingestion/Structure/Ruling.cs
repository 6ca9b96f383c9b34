namespace SmartRegions.Ingestion.Structure;

/// <summary>A printed line, upright or level, in points.</summary>
/// <param name="IsVertical">Upright.</param>
/// <param name="At">Distance from the left edge where upright, otherwise from the top.</param>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
internal readonly record struct Ruling(bool IsVertical, double At, double From, double To)
{
    /// <summary>How far apart in points two lines may be and still meet.</summary>
    public const double Tolerance = 3.5;

    /// <summary>The same line farther to the right and farther down.</summary>
    public Ruling Moved(double right, double down) => IsVertical
        ? this with { At = At + right, From = From + down, To = To + down }
        : this with { At = At + down, From = From + right, To = To + right };

    /// <summary>Whether an upright and a level line touch or cross.</summary>
    public bool Meets(Ruling other) => IsVertical != other.IsVertical
        && other.At >= From - Tolerance && other.At <= To + Tolerance
        && At >= other.From - Tolerance && At <= other.To + Tolerance;
}
