namespace SmartRegions.Knowledge.Documents;

/// <summary>Reads, names and compares spatial types.</summary>
public static class SpatialTypes
{
    private static readonly (SpatialType Type, string German, int FewestInhabitants)[] Classes =
    [
        (SpatialType.City, "Großstadt", 100_000),
        (SpatialType.MediumSizedTown, "Mittelstadt", 20_000),
        (SpatialType.SmallTown, "Kleinstadt", 5_000),
        (SpatialType.RuralMunicipality, "Landgemeinde", 0),
    ];

    /// <param name="inhabitants">Inhabitants of one municipality; fewer than none counts as none.</param>
    public static SpatialType OfInhabitants(int inhabitants) => Classes.First(entry => Math.Max(0, inhabitants) >= entry.FewestInhabitants).Type;

    /// <param name="type">A class of towns; all others have no border and count as 0.</param>
    public static int FewestInhabitantsOf(SpatialType type) => IsTown(type) ? Classes[(int)type].FewestInhabitants : 0;

    /// <summary>Accepts the German names in any case (<c>Kleinstadt</c>), and "Kreis" for a Landkreis.</summary>
    public static bool TryParse(string? text, out SpatialType type)
    {
        var word = (text ?? string.Empty).Trim();
        (var known, type) = Array.FindIndex(Classes, entry => string.Equals(entry.German, word, StringComparison.OrdinalIgnoreCase)) is >= 0 and var at
            ? (true, Classes[at].Type)
            : word.ToUpperInvariant() switch
            {
                "LANDKREIS" or "KREIS" => (true, SpatialType.District),
                "VERBUND" => (true, SpatialType.Association),
                _ => (false, default),
            };
        return known;
    }

    /// <summary>For people: <c>Mittelstadt</c>.</summary>
    public static string German(this SpatialType type) => type switch
    {
        SpatialType.District => "Landkreis",
        SpatialType.Association => "Verbund",
        _ => Classes[(int)type].German,
    };

    /// <summary>True for the same class, and for the next larger or smaller class of towns.</summary>
    public static bool IsNear(this SpatialType type, SpatialType other) =>
        type == other || (IsTown(type) && IsTown(other) && Math.Abs((int)type - (int)other) == 1);

    private static bool IsTown(SpatialType type) => type <= SpatialType.RuralMunicipality;
}
