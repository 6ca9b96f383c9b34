using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Tests.Knowledge.Documents;

public sealed class LandBordersTests
{
    [Fact]
    public void Borders_are_mutual_and_no_land_borders_itself() =>
        Assert.All(Land.All, one => Assert.All(Land.All, other => Assert.Equal(one != other && one.Borders(other), other.Borders(one))));

    [Fact]
    public void Every_land_has_a_neighbour() => Assert.All(Land.All, land => Assert.Contains(Land.All, other => land.Borders(other)));
}
