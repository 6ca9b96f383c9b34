using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using SmartRegions.Assistant.Handouts;
using SmartRegions.Ingestion.Reading;
using SmartRegions.Ingestion.Reading.Docx;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Tests.Ingestion.Reading;

namespace SmartRegions.Tests.Assistant.Handouts;

public sealed class WordHandoutTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Document_reads_back_as_what_was_written()
    {
        var content = await new WordReader().ReadAsync(_folder.Write("vermerk.docx", WordHandout.Of(SampleHandout.Create())), new ReadingLimits());

        Assert.Equal(ReadingOutcome.Ok, content.Outcome);
        Assert.Equal("Vermerk vom 9. März 2026", content.Metadata.Title);
        Assert.Equal("Was kostet ein Sensor?", content.Blocks.OfType<Heading>().Last().Text);
        Assert.Contains(content.Blocks.OfType<Paragraph>(), paragraph => paragraph.Text.Contains("Ein Sensor kostet 140 €. [1]", StringComparison.Ordinal));
        var table = Assert.Single(content.Blocks.OfType<Table>());
        Assert.Equal(["Vergleich", "Ulm"], table.Header);
        Assert.Contains("140 € [1]", table.Rows[0][1], StringComparison.Ordinal);
    }

    [Fact]
    public void Document_keeps_to_the_schema_of_word_processors()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(WordHandout.Of(SampleHandout.Create())), isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public async Task Characters_that_no_document_can_hold_are_left_out()
    {
        var file = _folder.Write("vermerk.docx", WordHandout.Of(new Handout("Titel", [new HandoutParagraph("Pegel\0stand \u0007<w:t>\ud83d & \ud83d\ude42")])));

        var content = await new WordReader().ReadAsync(file, new ReadingLimits());

        Assert.Contains(content.Blocks.OfType<Paragraph>(), paragraph => paragraph.Text == "Pegelstand <w:t>\ufffd & \ud83d\ude42");
    }
}
