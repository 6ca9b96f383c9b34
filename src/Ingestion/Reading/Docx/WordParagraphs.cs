namespace SmartRegions.Ingestion.Reading.Docx;

/// <summary>Makes blocks of paragraphs by their styles and lists.</summary>
internal sealed class WordParagraphs(WordStyles styles, WordNumbering numbering)
{
    private Paragraph? _caption;

    /// <summary>The text of the first paragraph in the style for titles; <see langword="null"/> where there is none.</summary>
    public string? Title { get; private set; }

    public IEnumerable<Block> ToBlocks(WordParagraph paragraph)
    {
        var style = styles.Find(paragraph.Style);
        var lines = LineText.Lines(paragraph.Text.ToString());
        if (style.Role == WordRole.Contents) return paragraph.After;
        if (lines.Count == 0) return paragraph.After;
        return [.. Main(paragraph, style, lines), .. paragraph.After];
    }

    /// <summary>Takes the caption away that stands directly above a table.</summary>
    /// <returns>Its text; empty where there is none.</returns>
    public string TakeCaption(List<Block> flow)
    {
        if (_caption is null || flow is not [.., var last] || !ReferenceEquals(last, _caption)) return string.Empty;
        flow.RemoveAt(flow.Count - 1);
        return _caption.Text;
    }

    private IEnumerable<Block> Main(WordParagraph paragraph, WordStyle style, IReadOnlyList<string> lines)
    {
        var text = string.Join(' ', lines);
        var level = HeadingLevel(paragraph, style);
        var (depth, marker) = Count(paragraph, style);
        if (level > 0)
        {
            if (style.Role == WordRole.Title) Title ??= text;
            return [new Heading(level, marker is { Length: > 0 } and not "•" ? $"{marker} {text}" : text)];
        }

        if (marker is { Length: > 0 }) return [new ListItem(depth, marker, text)];
        if (style.Role != WordRole.Caption) return lines.Select(line => new Paragraph(line));
        _caption = new Paragraph(text);
        return [_caption];
    }

    private static int HeadingLevel(WordParagraph paragraph, WordStyle style)
    {
        if (paragraph.Outline is { } outline) return outline is >= 0 and < 9 ? outline + 1 : 0;
        return style.Role is WordRole.Heading or WordRole.Title ? style.Level : 0;
    }

    private (int Depth, string? Marker) Count(WordParagraph paragraph, WordStyle style)
    {
        var list = paragraph.Numbering ?? style.Numbering;
        if (list is null or 0) return (0, null);
        var level = paragraph.NumberingLevel ?? style.NumberingLevel ?? numbering.LevelOfStyle(list.Value, paragraph.Style);
        return (Math.Clamp(level, 0, 8), numbering.Next(list.Value, level));
    }
}
