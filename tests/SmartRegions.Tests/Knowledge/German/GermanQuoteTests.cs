using SmartRegions.Knowledge.German;

namespace SmartRegions.Tests.Knowledge.German;

public sealed class GermanQuoteTests
{
    [Theory]
    [InlineData("Open Data", "„Open Data“")]
    [InlineData("Zertifikat „Smart City Manager:in“", "„Zertifikat ‚Smart City Manager:in‘“")]
    public void Quotation_in_a_quotation_has_single_marks(string text, string quoted) => Assert.Equal(quoted, GermanQuote.Of(text));
}
