using SmartRegions.Ingestion.Structure;

namespace SmartRegions.Tests.Ingestion.Structure;

public sealed class HeadingNumberTests
{
    [Theory]
    [InlineData("3 Umsetzung", 1)]
    [InlineData("3.2 LoRaWAN", 2)]
    [InlineData("3.2.1. Antennen", 3)]
    [InlineData("§ 5 Gebühren", 1)]
    [InlineData("Artikel 3 Inkrafttreten", 1)]
    [InlineData("Anlage 2 Muster", 1)]
    [InlineData("IV. Beschluss", 1)]
    public void Depth_is_that_of_the_number(string line, int depth) => Assert.Equal(depth, HeadingNumber.Depth(line));

    [Theory]
    [InlineData("20 km sind es")]
    [InlineData("Umsetzung")]
    [InlineData("2024 war das")]
    public void Other_lines_have_none(string line) => Assert.Null(HeadingNumber.Depth(line));
}
