using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using SmartRegions.Ingestion.Reading.Html;
using MarkdigTable = Markdig.Extensions.Tables.Table;

namespace SmartRegions.Ingestion.Reading.Markdown;

/// <summary>Walks a parsed Markdown document and writes its blocks down.</summary>
/// <param name="isSheet">True for a sheet of the knowledge base, whose editors note questions; a comment of any other document is nobody's business.</param>
/// <param name="limits">For what it may cost.</param>
/// <param name="progress">Told of blocks read.</param>
/// <param name="cancellationToken">Rethrown as is.</param>
internal sealed class MarkdownBlocks(bool isSheet, ReadingLimits limits, IProgress<int> progress, CancellationToken cancellationToken)
{
    private readonly List<Block> _blocks = [];
    private readonly InlineText _inlines = new();
    private readonly List<EditorNote> _notes = [];
    private IReadOnlyList<string> _questions = [];

    /// <summary>German sentences on what was left out of what was read.</summary>
    public IEnumerable<string> Problems => EditorNoteProblems.Of(_notes);

    /// <exception cref="ReadingException">Nested deeper than <see cref="ReadingLimits.Depth"/>.</exception>
    public IReadOnlyList<Block> Read(MarkdownDocument document)
    {
        AddChildren(document, listDepth: -1, depth: 0);
        return _blocks;
    }

    private void AddChildren(ContainerBlock container, int listDepth, int depth)
    {
        if (depth > limits.Depth) throw ReadingException.TooDeep(limits.Depth);
        for (var i = 0; i < container.Count; i++)
        {
            var first = _blocks.Count;
            if (isSheet && depth == 0 && container[i] is HtmlBlock comment && EditorNote.In(comment) is { } note) Take(note);
            else if (container[i] is HtmlBlock) i = AddHtml(container, i);
            else Add(container[i], listDepth, depth);
            if (depth == 0) NoteQuestions(first);
        }
    }

    private void Take(EditorNote note)
    {
        _notes.Add(note);
        _questions = note.Questions;
    }

    /// <summary>Questions hold until the next heading or the next note.</summary>
    private void NoteQuestions(int first)
    {
        for (var i = first; i < _blocks.Count; i++)
        {
            if (_blocks[i] is Heading) _questions = [];
            else if (_questions.Count > 0) _blocks[i] = _blocks[i] with { Questions = _questions };
        }
    }

    private void Add(Markdig.Syntax.Block block, int listDepth, int depth)
    {
        if (depth == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress.Report(_blocks.Count);
        }

        switch (block)
        {
            case HeadingBlock heading:
                AddText(_inlines.OneLine(heading), text => new Heading(heading.Level, text));
                break;
            case ListBlock list:
                AddList(list, listDepth + 1, depth + 1);
                break;
            case DefinitionList definitions:
                AddDefinitions(definitions, listDepth, depth + 1);
                break;
            case MarkdigTable table:
                _blocks.AddRange(MarkdownTable.Read(table, _inlines));
                AddFootnotes();
                break;
            case CodeBlock code:
                AddText(LineText.Fold(code.Lines.ToString()), text => new Paragraph(text));
                break;
            case FootnoteGroup or LinkReferenceDefinitionGroup or ThematicBreakBlock:
                break;
            case ContainerBlock container:
                AddChildren(container, listDepth, depth + 1);
                break;
            case LeafBlock leaf:
                AddParagraph(leaf);
                break;
        }
    }

    private void AddParagraph(LeafBlock leaf)
    {
        _blocks.AddRange(_inlines.Lines(leaf).Select(line => new Paragraph(line)));
        AddFootnotes();
    }

    private void AddText(string text, Func<string, Block> block)
    {
        if (text.Length > 0) _blocks.Add(block(text));
        AddFootnotes();
    }

    private void AddList(ListBlock list, int listDepth, int depth)
    {
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var marker = Marker(list, item);
            if (item is [ParagraphBlock lead, ..])
            {
                AddText(_inlines.OneLine(lead), text => new ListItem(listDepth, marker, text));
                item.RemoveAt(0);
            }

            AddChildren(item, listDepth, depth + 1);
        }
    }

    private static string Marker(ListBlock list, ListItemBlock item) => list.BulletType switch
    {
        _ when !list.IsOrdered => "•",
        'a' => $"{Letter(item.Order)}{list.OrderedDelimiter}",
        'A' => $"{char.ToUpperInvariant(Letter(item.Order))}{list.OrderedDelimiter}",
        _ => $"{item.Order}{list.OrderedDelimiter}",
    };

    private static char Letter(int order) => (char)('a' + Math.Clamp(order - 1, 0, 25));

    private void AddDefinitions(DefinitionList definitions, int listDepth, int depth)
    {
        foreach (var item in definitions.OfType<DefinitionItem>())
        {
            var terms = string.Join(", ", item.OfType<DefinitionTerm>().Select(_inlines.OneLine).Where(term => term.Length > 0));
            var first = _blocks.Count;
            foreach (var block in item.Where(block => block is not DefinitionTerm)) Add(block, listDepth, depth + 1);

            // The term belongs to the first line of what defines it.
            if (_blocks.Count > first && _blocks[first] is Paragraph definition) _blocks[first] = new Paragraph($"{terms}: {definition.Text}");
            else if (terms.Length > 0) _blocks.Insert(first, new Paragraph(terms));
        }
    }

    // A blank line ends an HTML block, but not the table it is in: neighbours are read as one.
    private int AddHtml(ContainerBlock container, int first)
    {
        var last = first;
        while (last + 1 < container.Count && container[last + 1] is HtmlBlock next && !(isSheet && EditorNote.In(next) is not null)) last++;
        var html = string.Join('\n', Enumerable.Range(first, last - first + 1).Select(i => ((HtmlBlock)container[i]).Lines.ToString()));
        _blocks.AddRange(HtmlFragment.Read(html, limits, progress, cancellationToken));
        return last;
    }

    private void AddFootnotes()
    {
        foreach (var footnote in _inlines.TakeFootnotes())
        {
            var text = string.Join(' ', footnote.OfType<LeafBlock>().Select(_inlines.OneLine).Where(line => line.Length > 0));
            if (text.Length > 0) _blocks.Add(new Footnote(footnote.Label?.TrimStart('^') ?? "*", text));
        }
    }
}
