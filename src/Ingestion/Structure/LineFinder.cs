namespace SmartRegions.Ingestion.Structure;

/// <summary>Puts the words of a region without columns on lines.</summary>
internal static class LineFinder
{
    // Part of the lower box that both must share to stand on one line; raised and lowered figures still do.
    private const double SharedHeight = 0.45;
    // In font sizes. Wider gaps separate what only happens to stand side by side, as in letterheads.
    private const double WidestGap = 4;

    public static IEnumerable<TextLine> Find(int page, IEnumerable<Word> words)
    {
        var row = new List<Word>();
        var rowBox = default(Box);
        foreach (var word in words.OrderBy(static word => word.Box.CentreY))
        {
            if (row.Count > 0 && rowBox.OverlapY(word.Box) < SharedHeight * Math.Min(rowBox.Height, word.Box.Height))
            {
                foreach (var line in Split(page, row))
                    yield return line;
                row.Clear();
            }

            // The row keeps the height of its tallest word, so that a raised figure does not widen it.
            rowBox = row.Count == 0 || word.Box.Height > rowBox.Height ? word.Box : rowBox;
            row.Add(word);
        }

        if (row.Count == 0)
            yield break;
        foreach (var line in Split(page, row))
            yield return line;
    }

    private static IEnumerable<TextLine> Split(int page, List<Word> row)
    {
        var line = new List<Word>();
        foreach (var word in row.OrderBy(static word => word.Box.Left))
        {
            if (line.Count > 0 && word.Box.Left - line[^1].Box.Right > WidestGap * Math.Max(word.Style.Size, 4) && !IsLeader(word) && !IsLeader(line[^1]))
            {
                yield return new TextLine(page, line);
                line = [];
            }

            line.Add(word);
        }

        yield return new TextLine(page, line);
    }

    private static bool IsLeader(Word word) => word.Text.All(static c => c is '.' or '…' or '_');
}
