namespace SmartRegions.Ingestion.Structure;

/// <summary>Decides what every paragraph of a column is.</summary>
/// <param name="style">What running text looks like.</param>
/// <param name="headings">Recognises headings.</param>
/// <param name="levels">Gives them levels.</param>
/// <param name="hyphenation">Joins lines.</param>
internal sealed class TextBlockFinder(DocumentStyle style, HeadingFinder headings, HeadingLevels levels, Hyphenation hyphenation)
{
    public IEnumerable<TextBlock> Find(TextColumn column)
    {
        var depth = new ListDepth();
        var footnotes = new FootnoteFinder(column, style);
        foreach (var (lines, sign) in WithSigns(column, ParagraphFinder.Find(column.Lines).SelectMany(lines => SplitFootnotes(footnotes, lines))))
        {
            // Text under an item may belong to it; a heading ends the list.
            if (sign is not null)
                depth.Leave();
            yield return Block(column, lines, sign, footnotes, depth);
        }
    }

    /// <summary>Everything in the column that looks like a heading, before levels are known.</summary>
    public static IEnumerable<HeadingSign> Signs(TextColumn column, HeadingFinder headings, Hyphenation hyphenation) =>
        WithSigns(column, ParagraphFinder.Find(column.Lines), headings, hyphenation).Select(static paragraph => paragraph.Sign).OfType<HeadingSign>();

    private List<(IReadOnlyList<TextLine> Lines, HeadingSign? Sign)> WithSigns(TextColumn column, IEnumerable<IReadOnlyList<TextLine>> paragraphs) =>
        WithSigns(column, paragraphs, headings, hyphenation);

    private static List<(IReadOnlyList<TextLine> Lines, HeadingSign? Sign)> WithSigns(
        TextColumn column, IEnumerable<IReadOnlyList<TextLine>> paragraphs, HeadingFinder headings, Hyphenation hyphenation)
    {
        var judged = paragraphs.Select(lines => (Lines: lines, Sign: headings.Judge(column.Page.Number, lines, hyphenation.Join(lines)))).ToList();
        return [.. judged.Select((paragraph, i) => IsAmongItems(judged, i) ? (paragraph.Lines, null) : paragraph)];
    }

    private static bool IsAmongItems(List<(IReadOnlyList<TextLine> Lines, HeadingSign? Sign)> paragraphs, int i) =>
        paragraphs[i].Sign is { IsOnlyNumbered: true }
        && ((i > 0 && IsItem(paragraphs[i - 1].Lines)) || (i + 1 < paragraphs.Count && IsItem(paragraphs[i + 1].Lines)));

    private static bool IsItem(IReadOnlyList<TextLine> lines) => ListMarker.At(lines[0].Text) is { IsBullet: false };

    private TextBlock Block(TextColumn column, IReadOnlyList<TextLine> lines, HeadingSign? sign, FootnoteFinder footnotes, ListDepth depth)
    {
        IReadOnlyList<TextFragment> fragments = [new TextFragment(column.Page, lines)];
        if (footnotes.At(lines[0]) is { } footnote)
            return new TextBlock(TextRole.Footnote, 0, footnote.Marker, fragments) { MarkerLength = footnote.Length };
        if (sign is { } heading)
            return new TextBlock(TextRole.Heading, levels.Of(heading), string.Empty, fragments);
        if (ListMarker.At(lines[0].Text) is { } marker)
            return new TextBlock(TextRole.ListItem, depth.Of(lines[0]), marker.Text, fragments) { MarkerLength = marker.Length };
        return new TextBlock(TextRole.Paragraph, 0, string.Empty, fragments);
    }

    /// <summary>Footnotes stand closer than paragraphs: where lines begin with one, each later one begins a block of its own.</summary>
    private static IEnumerable<IReadOnlyList<TextLine>> SplitFootnotes(FootnoteFinder footnotes, IReadOnlyList<TextLine> lines)
    {
        var start = 0;
        for (var i = 1; i < lines.Count && footnotes.At(lines[start]) is not null; i++)
        {
            if (footnotes.At(lines[i]) is null)
                continue;
            yield return lines.Skip(start).Take(i - start).ToArray();
            start = i;
        }

        yield return lines.Skip(start).ToArray();
    }
}
