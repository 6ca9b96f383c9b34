using SmartRegions.Ingestion.Reading.Pdf;

namespace SmartRegions.Tests.Ingestion.Reading.Pdf;

public sealed class PdfTitleTests
{
    [Theory]
    [InlineData("Leitfaden  für kommunale Sensornetze", "Leitfaden für kommunale Sensornetze")]
    [InlineData("Smart City Charta", "Smart City Charta")]
    [InlineData("Microsoft Word - Vorlage_final_v3.docx", null)]
    [InlineData("Beschluss.doc", null)]
    [InlineData("5932071", null)]
    [InlineData("20190513 metadaten", null)]
    [InlineData("Unbenannt", null)]
    [InlineData("Folie 1", null)]
    [InlineData("Satzung_Endfassung", null)]
    [InlineData("bericht", null)]
    [InlineData("", null)]
    public void Title_is_kept_when_a_person_wrote_it(string title, string? expected) =>
        Assert.Equal(expected, PdfTitle.Meaningful(title, "/ablage/bericht.pdf"));
}
