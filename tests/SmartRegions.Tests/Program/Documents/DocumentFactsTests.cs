using SmartRegions.Knowledge.Documents;
using SmartRegions.Program.Documents;
using SmartRegions.Tests.Knowledge.Storage;

namespace SmartRegions.Tests.Program.Documents;

public sealed class DocumentFactsTests
{
    private static readonly Document Sheet = SampleDocuments.Sheet().Document;

    [Fact]
    public void Validity_owner_review_and_scans_are_named() =>
        Assert.Equal(
            [
                "Stand 29. Februar 2024", "gültig bis Dezember 2027", "verantwortlich: Amt Süderbrarup, Stabsstelle Digitales", "zu prüfen bis 31. März 2027", "17 Seiten", "teilweise gelesen",
                "mit Texterkennung: Seiten 9 und 11",
            ],
            DocumentFacts.Of(Sheet));

    [Fact]
    public void What_says_nothing_is_left_out()
    {
        var plain = Sheet with { Validity = default, Stewardship = null, Published = null, Pages = 0, RecognisedPages = [], Outcome = ReadingOutcome.Ok, Version = 2 };

        Assert.Equal(["Fassung 2", "gelesen"], DocumentFacts.Of(plain));
    }
}
