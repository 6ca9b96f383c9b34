using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Tests.Knowledge.Documents;

public sealed class SpatialTypesTests
{
    [Theory]
    [InlineData(100_000, SpatialType.City)]
    [InlineData(99_999, SpatialType.MediumSizedTown)]
    [InlineData(20_000, SpatialType.MediumSizedTown)]
    [InlineData(19_999, SpatialType.SmallTown)]
    [InlineData(5_000, SpatialType.SmallTown)]
    [InlineData(4_999, SpatialType.RuralMunicipality)]
    [InlineData(-1, SpatialType.RuralMunicipality)]
    public void Class_follows_from_the_inhabitants(int inhabitants, SpatialType type) => Assert.Equal(type, SpatialTypes.OfInhabitants(inhabitants));

    [Fact]
    public void Every_type_is_read_by_its_german_name() =>
        Assert.All(Enum.GetValues<SpatialType>(), type => Assert.True(SpatialTypes.TryParse(type.German().ToLowerInvariant(), out var read) && read == type));

    [Theory]
    [InlineData(SpatialType.SmallTown, SpatialType.RuralMunicipality, true)]
    [InlineData(SpatialType.City, SpatialType.SmallTown, false)]
    [InlineData(SpatialType.RuralMunicipality, SpatialType.District, false)]
    [InlineData(SpatialType.District, SpatialType.District, true)]
    public void Towns_of_the_next_class_are_near(SpatialType one, SpatialType other, bool near) => Assert.Equal((near, near), (one.IsNear(other), other.IsNear(one)));
}
