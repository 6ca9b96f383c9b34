using AngleSharp.Dom;

namespace SmartRegions.Ingestion.Reading.Html;

/// <summary>Walks an element without recursion and writes its blocks down.</summary>
/// <param name="wholePage">Whether navigation and the like are to be left out.</param>
internal sealed class PageBlocks(bool wholePage)
{
    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd",
        "label", "mark", "nobr", "output", "picture", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u",
        "var", "wbr",
    };

    private readonly List<PageBlock> _blocks = [];
    private readonly PageText _text = new();
    private readonly Stack<PageList> _lists = [];
    private (IElement Element, Func<string, Block> Make)? _open;
    private PageTable? _table;
    private INode? _link;
    private string _term = string.Empty;

    /// <exception cref="ReadingException">A table is beyond all measure.</exception>
    public IReadOnlyList<PageBlock> Read(INode root, IProgress<int> progress, CancellationToken cancellationToken)
    {
        var node = root;
        while (true)
        {
            if (Enter(node))
            {
                if (node.FirstChild is { } child)
                {
                    node = child;
                    continue;
                }

                Leave(node);
            }

            while (node != root && node.NextSibling is null)
            {
                node = node.Parent!;
                Leave(node);
            }

            if (node == root) break;
            node = node.NextSibling!;
            cancellationToken.ThrowIfCancellationRequested();
            progress.Report(_blocks.Count);
        }

        Flush();
        return _blocks;
    }

    /// <returns>Whether to look at what is inside, and to leave it afterwards.</returns>
    private bool Enter(INode node)
    {
        if (node is IText text)
        {
            _text.Add(text.Data, _link is not null);
            return false;
        }

        if (node is not IElement element) return true;
        if (PageParts.IsNoText(element) || (wholePage && PageParts.IsAroundContent(element))) return false;
        if (element.LocalName == "a") _link ??= element;
        if (element.LocalName == "br") _text.AddLineBreak();
        if (element.LocalName == "img") _text.Add($" {element.GetAttribute("alt")} ", _link is not null);
        if (Inline.Contains(element.LocalName)) return true;
        if (_table is not null) _text.Add(" ", linked: false);
        else EnterBlock(element);
        return true;
    }

    private void EnterBlock(IElement element)
    {
        Flush();
        switch (element.LocalName)
        {
            case ['h', >= '1' and <= '6' and var level]:
                _open = (element, text => new Heading(level - '0', text));
                break;
            case "ul" or "ol" or "menu":
                _lists.Push(new PageList(element));
                break;
            case "li" when _lists.TryPeek(out var list):
                var (depth, marker) = (_lists.Count - 1, list.NextMarker(element));
                _open = (element, text => new ListItem(depth, marker, text));
                break;
            case "dd" when _term.Length > 0:
                var term = _term;
                _term = string.Empty;
                _open = (element, text => new Paragraph($"{term}: {text}"));
                break;
            case "table" when !PageTable.IsLayout(element):
                _table = new PageTable(element);
                break;
        }
    }

    private void Leave(INode node)
    {
        if (node is not IElement element) return;
        if (element == _link) _link = null;
        if (_table is not null) LeaveInTable(element, _table);
        else if (!Inline.Contains(element.LocalName)) LeaveBlock(element);
    }

    private void LeaveBlock(IElement element)
    {
        if (element.LocalName == "dt") EndTerm();
        Flush();
        if (_open?.Element == element) _open = null;
        if (element.LocalName is "ul" or "ol" or "menu" && _lists.TryPeek(out var list) && list.Element == element) _lists.Pop();
    }

    private void LeaveInTable(IElement element, PageTable table)
    {
        if (element == table.Element)
        {
            _text.Take();
            _table = null;
            _blocks.AddRange(table.ToBlocks());
        }
        else if (element.LocalName is "td" or "th" or "caption" or "tr" && element.Closest("table") == table.Element)
        {
            if (element.LocalName == "tr") table.EndRow(element);
            else if (element.LocalName == "caption") table.EndCaption(TakeLine());
            else table.EndCell(element, TakeLine());
        }
    }

    // Several terms with one explanation stand before it together.
    private void EndTerm()
    {
        var term = TakeLine().TrimEnd(':');
        _term = _term.Length > 0 && term.Length > 0 ? $"{_term}, {term}" : $"{_term}{term}";
    }

    private string TakeLine() => string.Join(' ', _text.Take().Lines);

    private void Flush()
    {
        var (lines, linked) = _text.Take();
        if (lines.Count == 0) return;
        if (_open is { } open)
        {
            var text = string.Join(' ', lines);
            Add(open.Make(text), text, linked);
            _open = null;
            return;
        }

        foreach (var line in lines)
        {
            var share = lines.Count == 1 ? linked : Math.Min(linked, LineText.CountWords(line));
            Add(new Paragraph(line), line, share);
            linked -= share;
        }
    }

    private void Add(Block block, string text, int linked) => _blocks.Add(new PageBlock(block, LineText.CountWords(text), linked));
}
