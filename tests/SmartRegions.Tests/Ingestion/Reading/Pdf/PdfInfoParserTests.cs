using SmartRegions.Ingestion.Reading.Pdf;

namespace SmartRegions.Tests.Ingestion.Reading.Pdf;

public sealed class PdfInfoParserTests
{
    [Fact]
    public void Title_pages_boxes_and_rotation_are_taken()
    {
        var info = PdfInfoParser.Parse(
        [
            "Title:           Haushaltsplan 2026 Seite 1 MediaBox: 1 2 3 4",
            "Producer:        LibreOffice 24.2",
            "Pages:           2",
            "Page    1 size:  595.32 x 841.92 pts (A4)",
            "Page    1 rot:   0",
            "Page    2 size:  841.92 x 595.32 pts (A4)",
            "Page    2 rot:   90",
            "Page    1 MediaBox:     0.00     0.00   595.32   841.92",
            "Page    1 CropBox:     10.00    20.00   585.32   821.92",
            "Page    1 BleedBox:     1.00     2.00     3.00     4.00",
            "Page    2 MediaBox:   -10.50     0.00   585.32   841.92",
        ]);

        Assert.Equal((2, "Haushaltsplan 2026 Seite 1 MediaBox: 1 2 3 4"), (info!.Pages, info.Title));
        Assert.Equal(new PageGeometry(new PdfRectangle(0, 0, 595.32, 841.92), new PdfRectangle(10, 20, 585.32, 821.92), 0), info.Geometry[1]);
        Assert.Equal(new PageGeometry(new PdfRectangle(-10.5, 0, 585.32, 841.92), new PdfRectangle(-10.5, 0, 585.32, 841.92), 90), info.Geometry[2]);
    }

    [Theory]
    [InlineData("Page    1 MediaBox:     0.00     0.00   595.32")]
    [InlineData("Page MediaBox: 0 0 595 842")]
    [InlineData("Page    1 ArtBox:     0.00     0.00   595.32   841.92")]
    public void Line_of_another_form_is_passed_over(string line)
    {
        Assert.Empty(PdfInfoParser.Parse(["Pages: 1", line])!.Geometry);
    }

    [Theory]
    [InlineData("Title: Satzung")]
    [InlineData("Pages: viele")]
    public void Without_a_number_of_pages_there_is_no_information(string line)
    {
        Assert.Null(PdfInfoParser.Parse([line]));
    }
}
