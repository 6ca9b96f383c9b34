namespace SmartRegions.Ingestion.Structure;

/// <summary>Words that stand side by side, with the white space between them.</summary>
internal sealed class Row
{
    private const double FarOutside = 1e7;
    // Boxes are as high as the font's tallest signs; lines set tightly overlap by less than this part of the height at each edge.
    private const double Shrink = 0.25;

    private Row(IReadOnlyList<Word> words)
    {
        Words = words;
        Box = Structure.Box.Around(words.Select(static word => word.Box));
        Size = words.Average(static word => word.Style.Size);
        Gaps = FindGaps(words);
    }

    public IReadOnlyList<Word> Words { get; }

    public Box Box { get; }

    /// <summary>Average font size.</summary>
    public double Size { get; }

    /// <summary>Horizontal stretches without words, from left to right, the endless ones at both sides included.</summary>
    public IReadOnlyList<(double From, double To)> Gaps { get; }

    /// <summary>Rows from top to bottom: words whose heights overlap, directly or through others.</summary>
    public static List<Row> Find(IReadOnlyList<Word> words)
    {
        var rows = new List<Row>();
        var current = new List<Word>();
        var bottom = double.MinValue;
        foreach (var word in words.OrderBy(static word => word.Box.Top + (Shrink * word.Box.Height)))
        {
            if (current.Count > 0 && word.Box.Top + (Shrink * word.Box.Height) >= bottom)
            {
                rows.Add(new Row(current));
                current = [];
            }

            current.Add(word);
            bottom = Math.Max(current.Count == 1 ? double.MinValue : bottom, word.Box.Bottom - (Shrink * word.Box.Height));
        }

        if (current.Count > 0)
            rows.Add(new Row(current));
        return rows;
    }

    /// <summary>Whether the white is endless: beside the words, not between them.</summary>
    public static bool IsMargin((double From, double To) gap) => gap.From <= -FarOutside || gap.To >= FarOutside;

    /// <summary>Whether the row has words on both sides of the stretch.</summary>
    public bool StandsOnBothSidesOf(double from, double to) => Box.Left < from + 0.5 && Box.Right > to - 0.5;

    private static List<(double From, double To)> FindGaps(IReadOnlyList<Word> words)
    {
        var gaps = new List<(double From, double To)>();
        var from = -FarOutside;
        foreach (var word in words.OrderBy(static word => word.Box.Left))
        {
            if (word.Box.Left > from)
                gaps.Add((from, word.Box.Left));
            from = Math.Max(from, word.Box.Right);
        }

        gaps.Add((from, FarOutside));
        return gaps;
    }
}
