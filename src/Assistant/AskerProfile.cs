using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant;

/// <summary>What is known about who asks; nothing of it is needed.</summary>
public sealed record AskerProfile
{
    /// <summary>More live in no municipality, and in no Land; a larger number is a mistake.</summary>
    public const int MostInhabitants = 20_000_000;

    public static AskerProfile Unknown { get; } = new();

    public Land? Land { get; init; }

    /// <summary>Inhabitants of the municipality.</summary>
    public int? Inhabitants { get; init; }

    /// <summary>What kind of place it is, where it was said; see <see cref="Size"/>.</summary>
    public SpatialType? SpatialType { get; init; }

    /// <summary>What kind of place it is, as said or else by its inhabitants; <see langword="null"/> where neither is known.</summary>
    public SpatialType? Size => SpatialType ?? (Inhabitants is { } inhabitants ? SpatialTypes.OfInhabitants(inhabitants) : null);

    /// <summary>This profile with what was said later; what is said anew replaces what was known. A number of inhabitants replaces a kind of place, and the other way round unless it is of that kind.</summary>
    public AskerProfile With(AskerProfile later)
    {
        ArgumentNullException.ThrowIfNull(later);
        var saysSize = later.Inhabitants is not null || (later.SpatialType is not null && later.SpatialType != Size);
        return new AskerProfile
        {
            Land = later.Land ?? Land,
            Inhabitants = saysSize ? later.Inhabitants : Inhabitants,
            SpatialType = saysSize ? later.SpatialType : SpatialType,
        };
    }
}
