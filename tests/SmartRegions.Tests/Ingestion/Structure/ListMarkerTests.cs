using SmartRegions.Ingestion.Structure;

namespace SmartRegions.Tests.Ingestion.Structure;

public sealed class ListMarkerTests
{
    [Theory]
    [InlineData("• Antrag stellen", "•", "Antrag stellen")]
    [InlineData("– im Original", "•", "im Original")]
    [InlineData("➢ Förderung", "•", "Förderung")]
    [InlineData("☐ abgelehnt", "☐", "abgelehnt")]
    [InlineData("☒genehmigt", "☒", "genehmigt")]
    [InlineData("1. Beschluss fassen", "1.", "Beschluss fassen")]
    [InlineData("a) der Rat", "a)", "der Rat")]
    [InlineData("(2) Die Gebühr", "(2)", "Die Gebühr")]
    [InlineData("iv) Anhang", "iv)", "Anhang")]
    [InlineData("5.3.1 Bauvorhaben", "5.3.1", "Bauvorhaben")]
    public void Marker_and_text_are_told_apart(string line, string marker, string text)
    {
        var found = Assert.NotNull(ListMarker.At(line));

        Assert.Equal(marker, found.Text);
        Assert.Equal(text, line[found.Length..]);
    }

    [Theory]
    [InlineData("1. Januar 2025")]
    [InlineData("5. – 7. Februar")]
    [InlineData("-5 Grad im Winter")]
    [InlineData("*innen und andere")]
    [InlineData("37,00 € im Jahr")]
    [InlineData("Der Rat beschließt")]
    public void Other_beginnings_are_no_markers(string line) => Assert.Null(ListMarker.At(line));
}
