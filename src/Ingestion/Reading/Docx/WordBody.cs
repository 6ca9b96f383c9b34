using System.Globalization;

namespace SmartRegions.Ingestion.Reading.Docx;

/// <summary>Reads the text part in one pass. What is open (paragraphs, cells, tables, text boxes inside each other) is on stacks, not on the call stack.</summary>
internal sealed class WordBody(WordParagraphs paragraphs, WordNotes footnotes, WordNotes endnotes)
{
    private readonly List<Block> _document = [];
    private readonly Stack<List<Block>> _flows = [];
    private readonly Stack<WordParagraph> _open = [];
    private readonly Stack<WordTable> _tables = [];
    private readonly Stack<WordCell> _cells = [];
    private int _footnote;
    private int _endnote;

    private List<Block> Flow => _flows.TryPeek(out var flow) ? flow : _document;

    public IReadOnlyList<Block> Read(WordXml xml, IProgress<int> progress, CancellationToken cancellationToken)
    {
        while (xml.Read())
        {
            if (xml.IsDrawing) continue;
            if (_open.TryPeek(out var paragraph) && RunText.Append(xml, paragraph.IsHidden ? null : paragraph.Text)) continue;
            if (xml.IsStart)
            {
                Start(xml);
                if (xml.IsEmpty) End(xml.Name);
            }
            else if (xml.IsEnd)
            {
                End(xml.Name);
                if (xml.Name != "p") continue;
                cancellationToken.ThrowIfCancellationRequested();
                progress.Report(_document.Count);
            }
        }

        return _document;
    }

    private void Start(WordXml xml)
    {
        switch (xml.Name)
        {
            case "p":
                _open.Push(new WordParagraph());
                break;
            case "txbxContent":
                // Its paragraphs are read while the one it hangs on is still open.
                _flows.Push(_open.TryPeek(out var anchor) ? anchor.After : _document);
                break;
            case "tbl":
                _tables.Push(new WordTable());
                break;
            case "tr" when _tables.TryPeek(out var table):
                table.BeginRow();
                break;
            case "tc" when _tables.Count > 0:
                var cell = new WordCell();
                _cells.Push(cell);
                _flows.Push(cell.Blocks);
                break;
            default:
                if (_open.TryPeek(out var paragraph)) NoteProperty(xml, paragraph);
                if (_tables.TryPeek(out var open)) NoteProperty(xml, open);
                break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "p" when _open.TryPop(out var paragraph):
                Flow.AddRange(paragraphs.ToBlocks(paragraph));
                break;
            case "txbxContent" when _flows.Count > 0:
                _flows.Pop();
                break;
            case "tc" when _cells.TryPop(out var cell):
                _flows.Pop();
                _tables.Peek().EndCell(cell);
                break;
            case "tr" when _tables.TryPeek(out var row):
                row.EndRow();
                break;
            case "tbl" when _tables.TryPop(out var table):
                AddTable(table);
                break;
        }
    }

    private void NoteProperty(WordXml xml, WordParagraph paragraph)
    {
        switch (xml.Name)
        {
            case "pStyle":
                paragraph.Style = xml.Val();
                break;
            case "outlineLvl":
                paragraph.Outline = xml.Number();
                break;
            case "numId":
                paragraph.Numbering = xml.Number();
                break;
            case "ilvl":
                paragraph.NumberingLevel = xml.Number();
                break;
            case "r":
                paragraph.IsHidden = false;
                break;
            case "vanish":
                paragraph.IsHidden = xml.IsOn();
                break;
            case "footnoteReference" when xml.Number("id") is { } id && footnotes.Find(id) is { } text:
                paragraph.After.Add(new Footnote(NumberFormat.Write(++_footnote, "decimal"), text));
                break;
            case "endnoteReference" when xml.Number("id") is { } id && endnotes.Find(id) is { } text:
                paragraph.After.Add(new Footnote(NumberFormat.Write(++_endnote, "lowerRoman"), text));
                break;
        }
    }

    private void NoteProperty(WordXml xml, WordTable table)
    {
        switch (xml.Name)
        {
            case "tblPrChange" or "trPrChange" or "tcPrChange":
                xml.PassOver();
                break;
            case "del":
                table.DeleteRow();
                break;
            case "tblHeader" when xml.IsOn():
                table.MarkHeader();
                break;
            case "gridBefore":
                table.SkipColumns(xml.Number() ?? 0);
                break;
            case "tblLook":
                table.HasFirstRowLook = xml.Attribute("firstRow") is "1" or "true" || HasFirstRowBit(xml.Val());
                break;
            case "gridSpan" when _cells.TryPeek(out var cell):
                cell.Columns = xml.Number() ?? 1;
                break;
            case "vMerge" when _cells.TryPeek(out var cell):
                cell.ContinuesAbove = xml.Val() is not "restart";
                break;
        }
    }

    private static bool HasFirstRowBit(string? look) =>
        int.TryParse(look, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var bits) && (bits & 0x20) != 0;

    private void AddTable(WordTable table)
    {
        var flow = Flow;
        var caption = paragraphs.TakeCaption(flow);
        flow.AddRange(table.ToBlocks(caption));
    }
}
