using SmartRegions.Ingestion.Reading;

namespace SmartRegions.Ingestion.Structure;

/// <summary>
/// Writes blocks in order. A paragraph that runs on in the next column or on the next page becomes one, and so does a table; a caption
/// goes to its table.
/// </summary>
internal sealed class BlockWriter(Hyphenation hyphenation)
{
    // How many footnotes may stand between the parts of a paragraph.
    private const int MostFootnotes = 8;
    // In points, within one paragraph.
    private const double SameSize = 1;
    private readonly List<Written> _written = [];

    public void Add(TextBlock block)
    {
        if (_written is [.., WrittenTable { Caption: null } table] && block.Role != TextRole.Footnote && IsCaption(block))
            _written[^1] = table with { Caption = block };
        else if (FindOpen() is { } open && RunsOn(((WrittenText)_written[open]).Block, block))
            _written[open] = new WrittenText(((WrittenText)_written[open]).Block.Append(block));
        else
            _written.Add(new WrittenText(block));
    }

    public void Add(TablePart part)
    {
        if (_written is [.., WrittenTable table] && TableText.GoesOn(table.Parts[^1], part))
        {
            _written[^1] = table with { Parts = [.. table.Parts, part] };
        }
        else if (_written is [.., WrittenText text] && IsCaption(text.Block))
        {
            _written[^1] = new WrittenTable([part], text.Block);
        }
        else
        {
            _written.Add(new WrittenTable([part], null));
        }
    }

    /// <summary>What was added, with its lines joined.</summary>
    public IReadOnlyList<Block> Blocks(Heartbeat heartbeat)
    {
        var tables = new TableText(hyphenation);
        return [.. heartbeat.Along(_written).Select(written => written switch
        {
            WrittenText text => Text(text.Block),
            WrittenTable table => tables.Write(table.Parts, table.Caption is { } caption ? hyphenation.Join(caption.Lines) : string.Empty),
            _ => throw new InvalidOperationException("Not written: " + written.GetType().Name),
        })];
    }

    /// <summary>Index of the text that may go on: the last one, footnotes aside.</summary>
    private int? FindOpen()
    {
        for (var i = _written.Count - 1; i >= Math.Max(0, _written.Count - MostFootnotes); i--)
        {
            if (_written[i] is not WrittenText { Block: var block })
                return null;
            if (block.Role != TextRole.Footnote)
                return i;
        }

        return null;
    }

    private static bool RunsOn(TextBlock before, TextBlock next)
    {
        if (next.Role != TextRole.Paragraph || before.Role is not (TextRole.Paragraph or TextRole.ListItem) || IsRightBelow(before, next))
            return false;
        var last = before.LastLine.Text;
        if (Math.Abs(before.LastLine.Size - next.FirstLine.Size) > SameSize || last[^1] is '.' or '!' or '?' or ':')
            return false;
        return char.IsLower(next.FirstLine.Text[0]) || last[^1] == GlyphText.SoftHyphen || (last.Length > 1 && last[^1] == '-' && char.IsLetter(last[^2]));
    }

    /// <summary>Paragraphs one below the other in a column were told apart with reason.</summary>
    private static bool IsRightBelow(TextBlock before, TextBlock next) =>
        before.LastLine.Page == next.FirstLine.Page
        && before.LastLine.Box.OverlapX(next.FirstLine.Box) > 0
        && before.LastLine.Box.Top < next.FirstLine.Box.Top;

    private bool IsCaption(TextBlock block) => Caption.NamesTable(hyphenation.Join(block.Lines));

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

    private abstract record Written;

    private sealed record WrittenText(TextBlock Block) : Written;

    private sealed record WrittenTable(IReadOnlyList<TablePart> Parts, TextBlock? Caption) : Written;
}
