using SmartRegions.Ingestion.Reading;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Ingestion.Structure;

/// <summary>Makes blocks of the words of a document's pages.</summary>
internal static class DocumentStructure
{
    public static IReadOnlyList<Block> Blocks(IReadOnlyList<PageLayout> pages, IReadOnlyList<OutlineEntry> outline)
    {
        var columns = pages.SelectMany(static page => ReadingOrder.Regions(page.Words)
            .Select(region => LineFinder.Find(page.Number, region).ToList())).ToList();
        var hyphenation = new Hyphenation(new Vocabulary(columns.SelectMany(static column => column)));
        return [.. columns.Select(column => new Paragraph(hyphenation.Join(column)) { Regions = Region(pages, column) })];
    }

    private static PageRegion[] Region(IReadOnlyList<PageLayout> pages, List<TextLine> lines)
    {
        var page = pages.First(page => page.Number == lines[0].Page);
        return [Regions.On(page, Box.Around(lines.Select(static line => line.Box)))];
    }
}
