using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Advice.Peers;

/// <summary>How near a municipality is to who asks, in Land and size.</summary>
/// <param name="SameLand">In the same Land.</param>
/// <param name="NeighbouringLand">In one that borders it.</param>
/// <param name="SameSize">Of the same class.</param>
/// <param name="NearSize">Of the next larger or smaller class.</param>
/// <param name="ClassesApart">Classes of towns between the two; more than there are where one of them is no town.</param>
internal readonly record struct PeerProximity(bool SameLand, bool NeighbouringLand, bool SameSize, bool NearSize, int ClassesApart)
{
    /// <summary>How far away, both counted: a town of the own size across the border is nearer than a city in the own Land. 0 for the same Land and size.</summary>
    public int Distance => LandDistance + SizeDistance;

    /// <summary>Where a size is what is asked about, it comes before any Land.</summary>
    public int DistanceBySize => (SizeDistance * 4) + LandDistance;

    /// <summary>Where a Land is what is asked about, it comes before any size.</summary>
    public int DistanceByLand => (LandDistance * 4) + SizeDistance;

    private int LandDistance => SameLand ? 0 : NeighbouringLand ? 1 : 2;

    private int SizeDistance => SameSize ? 0 : NearSize ? 1 : Math.Min(ClassesApart + 1, FarthestSize);

    /// <summary>Of a district to a town nothing is known.</summary>
    private const int FarthestSize = 3;

    public static PeerProximity Of(Peer peer, AskerProfile profile)
    {
        var sameLand = profile.Land is { } own && peer.Laender.Contains(own);
        var neighbouring = !sameLand && profile.Land is { } land && peer.Laender.Any(other => land.Borders(other));
        var same = profile.Size is { } size && peer.SpatialType == size;
        var near = !same && profile.Size is { } about && peer.SpatialType is { } type && IsNear(about, type, profile.Inhabitants);
        return new PeerProximity(sameLand, neighbouring, same, near, ClassesBetween(profile.Size, peer.SpatialType));
    }

    private static int ClassesBetween(SpatialType? own, SpatialType? other) =>
        own is <= SpatialType.RuralMunicipality and var one && other is <= SpatialType.RuralMunicipality and var two ? Math.Abs((int)one - (int)two) : FarthestSize;

    /// <summary>The next class is of similar size for who is near its border: 30,000 inhabitants are no Großstadt. Where the number is not known, only a Großstadt is like no other class.</summary>
    private static bool IsNear(SpatialType own, SpatialType other, int? inhabitants)
    {
        if (!own.IsNear(other)) return false;
        var border = SpatialTypes.FewestInhabitantsOf(own < other ? own : other);
        return inhabitants is { } number && own == SpatialTypes.OfInhabitants(number)
            ? number < border * MostTimesBorder && number * MostTimesBorder > border
            : SpatialType.City != own && SpatialType.City != other;
    }

    /// <summary>How many times the border of the next class a number may be, or the border the number.</summary>
    private const int MostTimesBorder = 2;

    /// <summary>For people: <c>gleiches Land, ähnliche Größe</c>; empty where nothing is near or nothing is known about who asks.</summary>
    public override string ToString() => string.Join(", ",
        new[] { SameLand ? "gleiches Land" : NeighbouringLand ? "Nachbarland" : null, SameSize ? "gleiche Größenklasse" : NearSize ? "ähnliche Größe" : null }.OfType<string>());
}
