using SmartRegions.Assistant;
using SmartRegions.Assistant.Advice.Peers;
using SmartRegions.Assistant.Answering;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Tests.Assistant.Answering;

namespace SmartRegions.Tests.Assistant.Advice.Peers;

public sealed class PeerProximityTests
{
    [Theory]
    [InlineData(30_000, SpatialType.City, false)]
    [InlineData(80_000, SpatialType.City, true)]
    [InlineData(30_000, SpatialType.SmallTown, true)]
    [InlineData(4_200, SpatialType.SmallTown, true)]
    [InlineData(900, SpatialType.SmallTown, false)]
    public void Next_class_is_of_similar_size_only_near_its_border(int inhabitants, SpatialType peer, bool isNear) =>
        Assert.Equal(isNear, PeerProximity.Of(Peer(peer), new AskerProfile { Inhabitants = inhabitants }).NearSize);

    [Fact]
    public void Where_the_number_is_not_known_a_city_is_like_no_other_class()
    {
        Assert.False(PeerProximity.Of(Peer(SpatialType.City), new AskerProfile { SpatialType = SpatialType.MediumSizedTown }).NearSize);
        Assert.True(PeerProximity.Of(Peer(SpatialType.SmallTown), new AskerProfile { SpatialType = SpatialType.MediumSizedTown }).NearSize);
    }

    [Theory]
    [InlineData(6_000, "BW", SpatialType.City, "BY", SpatialType.SmallTown)]
    [InlineData(900, "HE", SpatialType.District, "TH", SpatialType.RuralMunicipality)]
    [InlineData(6_000, "SH", SpatialType.SmallTown, "BW", SpatialType.SmallTown)]
    [InlineData(6_000, "BW", SpatialType.MediumSizedTown, "SH", SpatialType.MediumSizedTown)]
    public void Nearer_is_told_by_Land_and_size_together(int inhabitants, string one, SpatialType type, string other, SpatialType otherType)
    {
        Assert.True(Land.TryParse(inhabitants == 900 ? "HE" : one == "SH" ? "SH" : "BW", out var own));
        var profile = new AskerProfile { Land = own, Inhabitants = inhabitants };
        var (first, second) = (PeerProximity.Of(Peer(type, one), profile), PeerProximity.Of(Peer(otherType, other), profile));

        Assert.Equal(type == otherType, first.Distance < second.Distance);
        Assert.Equal(type != otherType, second.Distance < first.Distance);
    }

    private static GuidePeer Peer(SpatialType type, string code) => Peer(type) with { Laender = [.. Land.All.Where(land => land.Code == code)] };

    private static GuidePeer Peer(SpatialType type)
    {
        var version = TownLibrary.Document("beispiel", "Beispiel", ("Wer macht es schon?", "Musterstadt misst Pegel."));
        return new GuidePeer(new Quotation(version.Document, version.Passages[0], 0, 10)) { Name = "Musterstadt", Laender = [], SpatialType = type, Fit = 1 };
    }
}
