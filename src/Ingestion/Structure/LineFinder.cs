namespace SmartRegions.Ingestion.Structure;

/// <summary>Puts the words of a region without columns on lines.</summary>
internal static class LineFinder
{
    // Relative to the middle one of the words' heights. Brackets and roots are taller, raised and lowered figures lower than text.
    private const double Tallest = 1.3;
    private const double Lowest = 0.8;
    // Part of the lower height by which middle lines may differ on one line.
    private const double SameLine = 0.45;
    // In font sizes. Wider gaps separate what only happens to stand side by side, as in letterheads.
    private const double WidestGap = 4;

    public static IEnumerable<TextLine> Find(int page, IEnumerable<Word> words)
    {
        var all = words.OrderBy(static word => word.Box.CentreY).ToList();
        if (all.Count == 0)
            return [];
        var usual = all.Select(static word => word.Box.Height).Order().ElementAt(all.Count / 2);
        // Text makes the lines; what is taller or lower than text joins the line it is nearest to, and makes one only where there is none.
        var rows = Rows(all.FindAll(word => IsText(word, usual)));
        var odd = all.FindAll(word => !IsText(word, usual) && !Joins(rows, word));
        rows.AddRange(Rows(odd));
        return rows.OrderBy(static row => row.Centre).SelectMany(row => Split(page, row.Words));
    }

    private static bool IsText(Word word, double usual) => word.Box.Height <= Tallest * usual && word.Box.Height >= Lowest * usual;

    private static List<(double Centre, List<Word> Words)> Rows(List<Word> words)
    {
        var rows = new List<(double Centre, List<Word> Words)>();
        foreach (var word in words)
        {
            var isOnLast = rows.Count > 0
                && word.Box.CentreY - rows[^1].Words[0].Box.CentreY < SameLine * Math.Min(word.Box.Height, rows[^1].Words[0].Box.Height);
            if (isOnLast)
                rows[^1].Words.Add(word);
            else
                rows.Add((word.Box.CentreY, [word]));
        }

        return rows;
    }

    private static bool Joins(List<(double Centre, List<Word> Words)> rows, Word word)
    {
        // Rows are sorted by their centre: only the two around the word's can be nearest.
        var after = rows.BinarySearch((word.Box.CentreY, []), ByCentre);
        after = after < 0 ? ~after : after;
        var nearest = -1;
        for (var i = Math.Max(0, after - 1); i <= Math.Min(rows.Count - 1, after); i++)
        {
            if (nearest < 0 || Math.Abs(rows[i].Centre - word.Box.CentreY) < Math.Abs(rows[nearest].Centre - word.Box.CentreY))
                nearest = i;
        }

        if (nearest < 0 || rows[nearest].Words[0].Box.OverlapY(word.Box) < 0.4 * Math.Min(word.Box.Height, rows[nearest].Words[0].Box.Height))
            return false;
        rows[nearest].Words.Add(word);
        return true;
    }

    private static readonly Comparer<(double Centre, List<Word> Words)> ByCentre =
        Comparer<(double Centre, List<Word> Words)>.Create(static (one, other) => one.Centre.CompareTo(other.Centre));

    private static IEnumerable<TextLine> Split(int page, List<Word> row)
    {
        var line = new List<Word>();
        foreach (var word in row.OrderBy(static word => word.Box.Left))
        {
            if (line.Count > 0 && word.Box.Left - line[^1].Box.Right > WidestGap * Math.Max(word.Style.Size, 4) && !IsMarker(line))
            {
                yield return new TextLine(page, line);
                line = [];
            }

            line.Add(word);
        }

        yield return new TextLine(page, line);
    }

    private static bool IsMarker(List<Word> line) => line.Count == 1 && ListMarker.IsMarker(line[0].Text);
}
