using SmartRegions.Ingestion;
using SmartRegions.Ingestion.Reading;

namespace SmartRegions.Tests.Ingestion;

public sealed class DocumentTitleTests
{
    [Fact]
    public void What_the_document_says_of_itself_comes_first() =>
        Assert.Equal("Hundesteuersatzung", TitleWith(" Hundesteuersatzung\n", pages: 0, "Satzung der Gemeinde"));

    [Fact]
    public void Without_pages_the_outermost_heading_is_the_title_however_short() => Assert.Equal("Mobilität", Title(pages: 0, "Mobilität", "Ziele der Stadt Ulm"));

    [Fact]
    public void On_paper_the_subject_is_the_title_and_not_the_office_above_it() =>
        Assert.Equal("Sanierung der Grundschule Mitte", Title(pages: 4, "Kommunalreferat", "Seite Landeshauptstadt 1 von 2 München", "Sanierung der Grundschule Mitte", "I. Vortrag der Referentin"));

    [Fact]
    public void Unreadable_heading_of_a_scan_is_no_title() => Assert.Equal("5913326 Anlage", Title(pages: 1, "| ;; 4%( §§ a", "\"-- ,"));

    [Theory]
    [InlineData("file:///strategie/03_Mobilit%C3%A4t/index.md", "03 Mobilität")]
    [InlineData("file:///satzungen/BBO_Hundesteuer.pdf", "BBO Hundesteuer")]
    [InlineData("https://www.musterdorf.de/", "www.musterdorf.de")]
    [InlineData("https://www.musterdorf.de/rathaus/", "rathaus")]
    public void Without_headings_the_file_names_it(string source, string title) =>
        Assert.Equal(title, DocumentTitle.Of(new DocumentContent { Blocks = [new Paragraph("Text")] }, new Uri(source)));

    private static string Title(int pages, string first, params string[] more) => TitleWith(null, pages, first, more);

    private static string TitleWith(string? metadata, int pages, string first, params string[] more) => DocumentTitle.Of(
        new DocumentContent
        {
            Pages = pages,
            Metadata = new DocumentMetadata { Title = metadata },
            Blocks = [new Heading(1, first), .. more.Select(text => new Heading(2, text)), new Paragraph("Der Text beginnt hier.")],
        },
        new Uri("file:///papiere/5913326_Anlage.pdf"));
}
