using System.Text;

namespace SmartRegions.Ingestion.Reading.PlainText;

/// <summary>Finds paragraphs, obvious headings and simple lists in text without markup.</summary>
internal sealed class PlainTextBlocks
{
    // A line longer than a printed one was not wrapped: it is a paragraph by itself.
    private const int LongestWrappedLine = 160;

    // No paragraph that a person wrote is longer; what is (a dump on one line) is cut at a space, so that nothing downstream has to hold it whole.
    private const int LongestParagraph = 16_000;

    private readonly List<Block> _blocks = [];
    private readonly StringBuilder _text = new();
    private readonly Stack<int> _indents = [];
    private string? _marker;

    public static IReadOnlyList<Block> Find(string text, IProgress<int> progress, CancellationToken cancellationToken)
    {
        var blocks = new PlainTextBlocks();
        var lines = new LineWindow(text);
        while (lines.MoveNext())
        {
            blocks.Add(lines);
            if (lines.Number % 10_000 != 0) continue;
            cancellationToken.ThrowIfCancellationRequested();
            progress.Report(lines.Number);
        }

        blocks.Flush();
        return blocks._blocks;
    }

    private void Add(LineWindow lines)
    {
        var line = lines.Current;
        if (string.IsNullOrWhiteSpace(line))
        {
            Flush();
            if (!lines.NextIsIndented) _indents.Clear();
        }
        else if (HeadingLevel(lines) is var level and > 0)
        {
            Flush();
            _indents.Clear();
            _blocks.Add(new Heading(level, LineText.Fold(line)));
        }
        else if (TextLine.UnderlineLevel(line) > 0)
        {
            Flush();
        }
        else if (TextLine.IsListItem(line, out var marker, out var text))
        {
            Flush();
            OpenItem(marker, TextLine.Indent(line));
            LineJoin.Append(_text, text);
        }
        else
        {
            LineJoin.Append(_text, line);
            if (line.Length > LongestWrappedLine) Flush();
        }
    }

    private static int HeadingLevel(LineWindow lines)
    {
        var line = lines.Current;
        var underlined = TextLine.UnderlineLevel(lines.Next);
        if (underlined > 0 && lines.PreviousIsBlank && TextLine.CanBeHeading(line) && TextLine.UnderlineLevel(line) == 0) return underlined;
        if (!lines.PreviousIsBlank || !lines.NextIsBlank) return 0;

        // Numbered paragraphs one after the other are a list with space between its items.
        if (TextLine.NumberedHeadingLevel(line) is var level and > 0)
            return TextLine.IsListItem(lines.Following, out _, out _) || TextLine.IsListItem(lines.Preceding, out _, out _) ? 0 : level;
        return TextLine.IsCapitals(line) ? 1 : 0;
    }

    private void OpenItem(string marker, int indent)
    {
        while (_indents.TryPeek(out var outer) && outer > indent) _indents.Pop();
        if (!_indents.TryPeek(out var same) || same < indent) _indents.Push(indent);
        _marker = marker;
    }

    private void Flush()
    {
        var text = LineText.Fold(_text.ToString());
        foreach (var part in Parts(text)) _blocks.Add(_marker is null ? new Paragraph(part) : new ListItem(_indents.Count - 1, _marker, part));
        _text.Clear();
        _marker = null;
    }

    private static IEnumerable<string> Parts(string text)
    {
        var start = 0;
        while (text.Length - start > LongestParagraph)
        {
            var space = text.LastIndexOf(' ', start + LongestParagraph, LongestParagraph);
            var end = space > start ? space : start + LongestParagraph;
            if (char.IsLowSurrogate(text[end])) end--;
            yield return text[start..end];
            start = space > start ? end + 1 : end;
        }

        if (start < text.Length) yield return text[start..];
    }
}
