using SmartRegions.Ingestion.Reading;

namespace SmartRegions.Ingestion.Structure;

/// <summary>Makes blocks in reading order of the words of a document's pages.</summary>
internal static class DocumentStructure
{
    /// <param name="pages">In order.</param>
    /// <param name="outline">Bookmarks of the file.</param>
    /// <param name="heartbeat">Beats in every step: a long document spends minutes here.</param>
    public static IReadOnlyList<Block> Blocks(IReadOnlyList<PageLayout> pages, IReadOnlyList<OutlineEntry> outline, Heartbeat heartbeat)
    {
        var visible = heartbeat.Along(pages).Select(VisibleWords.Of).ToList();
        var withoutRunningLines = RunningLines.Drop(visible, heartbeat);
        var parts = heartbeat.Along(withoutRunningLines).SelectMany(ReadingOrder.Of).ToList();

        var columns = parts.OfType<TextColumn>().ToList();
        var lines = columns.SelectMany(static column => column.Lines).ToList();
        var style = DocumentStyle.Of(lines);
        var hyphenation = new Hyphenation(new Vocabulary(lines));
        var headings = new HeadingFinder(style, outline);
        var levels = new HeadingLevels(heartbeat.Along(columns).SelectMany(column => TextBlockFinder.Signs(column, headings, hyphenation)));
        var blocks = new TextBlockFinder(style, headings, levels, hyphenation);

        var writer = new BlockWriter(hyphenation);
        foreach (var part in heartbeat.Along(parts))
        {
            if (part is TablePart table)
                writer.Add(table);
            else if (part is TextColumn column)
                foreach (var block in blocks.Find(column))
                    writer.Add(block);
        }

        return writer.Blocks(heartbeat);
    }
}
