using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Tests.Knowledge.Documents;

public sealed class PageNumbersTests
{
    [Theory]
    [InlineData(new[] { 3 }, "Seite 3")]
    [InlineData(new[] { 2, 3, 4, 5 }, "Seiten 2–5")]
    [InlineData(new[] { 11, 2, 3, 8 }, "Seiten 2–3, 8 und 11")]
    public void Pages_are_named_in_ranges(int[] pages, string expected) => Assert.Equal(expected, PageNumbers.German(pages));
}
