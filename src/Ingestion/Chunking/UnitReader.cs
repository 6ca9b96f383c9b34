using SmartRegions.Ingestion.Reading;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Ingestion.Chunking;

/// <summary>Groups the blocks of a section into units: what introduces a list or table goes with it.</summary>
internal sealed class UnitReader(ChunkingPolicy policy)
{
    private const string Bullet = "•";
    private const string NestedBullet = "–";

    public IReadOnlyList<Unit> Read(IReadOnlyList<Block> blocks)
    {
        var units = new List<Unit>();
        for (var next = 0; next < blocks.Count;)
        {
            var leadIn = LeadsIn(blocks, next) ? Prose((Paragraph)blocks[next++]) : [];
            var (lines, consumed) = Take(blocks, next);
            next += consumed;
            if (lines.Count > 0) units.Add(new Unit(leadIn, lines));
            else if (leadIn.Count > 0) units.Add(new Unit([], leadIn));
        }

        return units;
    }

    /// <summary>A paragraph introduces what follows when it is short, and ends in a colon or stands right before a list or table.</summary>
    private bool LeadsIn(IReadOnlyList<Block> blocks, int at) =>
        at + 1 < blocks.Count
        && blocks[at] is Paragraph paragraph
        && blocks[at + 1] is ListItem or Table
        && (paragraph.Text.EndsWith(':') || WordLength.Of(paragraph.Text) <= policy.Enough / 4);

    private (IReadOnlyList<Line> Lines, int Consumed) Take(IReadOnlyList<Block> blocks, int at)
    {
        switch (blocks[at])
        {
            case Paragraph paragraph:
                return (Prose(paragraph), 1);
            case Footnote footnote:
                return (Lines($"Fußnote {footnote.Marker}: {footnote.Text}", PassageKind.Prose, footnote.Regions, footnote.Questions), 1);
            case Table table:
                return (Rows(table), 1);
            case ListItem:
                var items = blocks.Skip(at).TakeWhile(block => block is ListItem).Cast<ListItem>().ToList();
                return ([.. items.SelectMany(Item)], items.Count);
            case var other:
                throw new InvalidOperationException($"A section holds no {other.GetType().Name}.");
        }
    }

    private IReadOnlyList<Line> Item(ListItem item)
    {
        var marker = item.Marker == Bullet && item.Depth > 0 ? NestedBullet : item.Marker;
        return Lines($"{marker} {item.Text}", PassageKind.List, item.Regions, item.Questions);
    }

    private List<Line> Rows(Table table)
    {
        var lines = new List<Line>();
        if (!string.IsNullOrWhiteSpace(table.Caption)) lines.AddRange(Lines(table.Caption, PassageKind.Table, [], table.Questions));
        var row = 0;
        foreach (var text in TableRow.WriteAll(table))
        {
            var regions = row < table.RowRegions.Count ? [table.RowRegions[row]] : table.Regions;
            lines.AddRange(Lines(text, PassageKind.Table, regions, table.Questions));
            row++;
        }

        return lines;
    }

    /// <summary>A paragraph too long for one passage is cut between sentences.</summary>
    private IReadOnlyList<Line> Prose(Paragraph paragraph)
    {
        if (WordLength.Of(paragraph.Text) <= policy.Most) return Lines(paragraph.Text, PassageKind.Prose, paragraph.Regions, paragraph.Questions);
        var lines = new List<Line>();
        var piece = new List<string>();
        var words = 0;
        foreach (var span in SentenceSplitter.Split(paragraph.Text))
        {
            var sentence = paragraph.Text.Substring(span.Start, span.Length);
            var length = WordLength.Of(sentence);
            if (words > 0 && words + length > policy.Enough) Close();
            piece.Add(sentence);
            words += length;
        }

        Close();
        return lines;

        void Close()
        {
            lines.AddRange(Lines(string.Join(' ', piece), PassageKind.Prose, paragraph.Regions, paragraph.Questions));
            piece.Clear();
            words = 0;
        }
    }

    private IReadOnlyList<Line> Lines(string text, PassageKind kind, IReadOnlyList<PageRegion> regions, IReadOnlyList<string> questions)
    {
        var folded = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (folded.Length == 0) return [];
        return [.. WordLength.Cut(folded, policy.LongestLine).Select(piece => new Line(piece, kind, regions) { Questions = questions })];
    }
}
