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
        foreach (var (lines, sign) in WithSigns(column, ParagraphFinder.Find(column.Lines).SelectMany(lines => SplitFootnotes(column, lines))))
        {
            // Text under an item may belong to it; a heading ends the list.
            if (sign is not null)
                depth.Leave();
            yield return Block(column, lines, sign, depth);
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

    private TextBlock Block(TextColumn column, IReadOnlyList<TextLine> lines, HeadingSign? sign, ListDepth depth)
    {
        IReadOnlyList<TextFragment> fragments = [new TextFragment(column.Page, lines)];
        if (FootnoteFinder.At(column.Page, lines, column.Lines, style) is { } footnote)
            return new TextBlock(TextRole.Footnote, 0, footnote.Marker, fragments) { MarkerLength = footnote.Length };
        if (sign is { } heading)
            return new TextBlock(TextRole.Heading, levels.Of(heading), string.Empty, fragments);
        if (ListMarker.At(lines[0].Text) is { } marker)
            return new TextBlock(TextRole.ListItem, depth.Of(lines[0]), marker.Text, fragments) { MarkerLength = marker.Length };
        return new TextBlock(TextRole.Paragraph, 0, string.Empty, fragments);
    }

    private IEnumerable<IReadOnlyList<TextLine>> SplitFootnotes(TextColumn column, IReadOnlyList<TextLine> lines)
    {
        var start = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (FootnoteFinder.At(column.Page, [lines[start]], column.Lines, style) is null
                || FootnoteFinder.At(column.Page, [lines[i]], column.Lines, style) is null)
            {
                continue;
            }

            yield return lines.Skip(start).Take(i - start).ToArray();
            start = i;
        }

        yield return lines.Skip(start).ToArray();
    }
}
