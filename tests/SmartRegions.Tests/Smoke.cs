using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Tests;

public sealed class Smoke
{
    [Fact]
    public void Land_is_known_by_its_colloquial_name() =>
        Assert.True(Land.TryParse("NRW", out _));
}
