namespace SmartRegions.Tests;

public sealed class Smoke
{
    [Fact]
    public void Land_is_known_by_its_colloquial_name() =>
        Assert.True(Knowledge.Documents.Land.TryParse("NRW", out _));
}
