using SmartRegions.Knowledge.German;

namespace SmartRegions.Tests.Knowledge.German;

public sealed class GermanCountTests
{
    [Theory]
    [InlineData(0, "0 Dokumente")]
    [InlineData(1, "1 Dokument")]
    [InlineData(1_204, "1.204 Dokumente")]
    public void Number_and_noun_agree(int count, string expected) => Assert.Equal(expected, GermanCount.Of(count, "Dokument", "Dokumente"));
}
