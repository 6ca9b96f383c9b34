using SmartRegions.Ingestion.Reading;

namespace SmartRegions.Ingestion.Structure;

/// <summary>Writes blocks in order; a paragraph that runs on in the next column or on the next page becomes one.</summary>
internal sealed class BlockWriter(Hyphenation hyphenation)
{
    // How many blocks back a paragraph may have been interrupted, by footnotes or a table.
    private const int FarthestBack = 8;
    private readonly List<object> _written = [];

    public void Add(TextBlock block)
    {
        for (var i = _written.Count - 1; i >= Math.Max(0, _written.Count - FarthestBack); i--)
        {
            if (_written[i] is not TextBlock before)
                break;
            if (before.Role == TextRole.Footnote)
                continue;
            if (!RunsOn(before, block))
                break;
            _written[i] = before with { Fragments = [.. before.Fragments, .. block.Fragments] };
            return;
        }

        _written.Add(block);
    }

    public void Add(TablePart table)
    {
        if (_written.Count > 0 && _written[^1] is List<TablePart> parts && TableText.GoesOn(parts[^1], table))
            parts.Add(table);
        else
            _written.Add(new List<TablePart> { table });
    }

    public IReadOnlyList<Block> Blocks()
    {
        var tables = new TableText(hyphenation);
        return [.. _written.Select(written => written is TextBlock block ? Text(block) : tables.Write((List<TablePart>)written))];
    }

    private static bool RunsOn(TextBlock before, TextBlock next)
    {
        if (next.Role != TextRole.Paragraph || before.Role is not (TextRole.Paragraph or TextRole.ListItem))
            return false;
        if (ReferenceEquals(before.Fragments[^1].Page, next.Fragments[0].Page) && before.LastLine.Box.OverlapX(next.FirstLine.Box) > 0
            && before.LastLine.Box.Top < next.FirstLine.Box.Top)
        {
            return false;
        }

        var last = before.LastLine.Text;
        if (Math.Abs(before.LastLine.Size - next.FirstLine.Size) > 1 || last[^1] is '.' or '!' or '?' or ':')
            return false;
        return char.IsLower(next.FirstLine.Text[0]) || last[^1] is GlyphText.SoftHyphen || (last.Length > 1 && last[^1] == '-' && char.IsLetter(last[^2]));
    }

    private Block Text(TextBlock block)
    {
        var text = hyphenation.Join(block.Lines);
        text = text[Math.Min(block.MarkerLength, text.Length)..].Trim();
        var regions = block.Fragments.Select(static fragment => Regions.On(fragment.Page, fragment.Box)).ToArray();
        return block.Role switch
        {
            TextRole.Heading => new Heading(block.Level, text) { Regions = regions },
            TextRole.ListItem => new ListItem(block.Level, block.Marker, text) { Regions = regions },
            TextRole.Footnote => new Footnote(block.Marker, text) { Regions = regions },
            _ => new Paragraph(text) { Regions = regions },
        };
    }
}
