using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Text = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace SmartRegions.Assistant.Handouts;

/// <summary>A hand-out as a document for word processors (DOCX, ECMA-376), with styles for headings so that their outline works.</summary>
public static class WordHandout
{
    /// <returns>The bytes of the file.</returns>
    public static byte[] Of(Handout handout)
    {
        ArgumentNullException.ThrowIfNull(handout);
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.Title = Printable(handout.Title);
            document.PackageProperties.Language = "de-DE";
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.Create();
            main.Document = new Document(new Body([Paragraph("Title", handout.Title), .. handout.Blocks.Select(Of)]));
        }

        return stream.ToArray();
    }

    private static OpenXmlElement Of(HandoutBlock block) => block switch
    {
        HandoutHeading heading => Paragraph($"Heading{heading.Level - 1}", heading.Text),
        HandoutParagraph paragraph => Paragraph("Normal", paragraph.Text),
        HandoutItem item => Paragraph("ListParagraph", HandoutText.Item(item.Text)),
        HandoutTable table => Of(table),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name, "Unknown block."),
    };

    private static Table Of(HandoutTable table) => new(
        [
            new TableProperties(new TableStyle { Val = "TableGrid" }, new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }),
            new TableGrid(table.Columns.Select(_ => new GridColumn())),
            Row(table.Columns, isHeader: true),
            .. table.Rows.Select(row => Row(row, isHeader: false)),
        ]);

    private static TableRow Row(IReadOnlyList<string> cells, bool isHeader)
    {
        var row = new TableRow(cells.Select(cell => new TableCell(Paragraph("Normal", cell, isBold: isHeader))));
        if (isHeader) row.PrependChild(new TableRowProperties(new TableHeader()));
        return row;
    }

    private static Paragraph Paragraph(string style, string text, bool isBold = false)
    {
        var run = new Run();
        if (isBold) run.Append(new RunProperties(new Bold()));
        foreach (var (line, i) in Printable(text).Split('\n').Select((line, i) => (line, i)))
        {
            if (i > 0) run.Append(new Break());
            run.Append(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }

        return new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }), run);
    }

    /// <summary>XML holds no control characters and no halves of characters.</summary>
    private static string Printable(string text) =>
        string.Concat(text.EnumerateRunes().Where(rune => rune.Value is '\n' or '\t' || (!Rune.IsControl(rune) && rune.Value is not (0xFFFE or 0xFFFF))));
}
