namespace SmartRegions.Ingestion.Structure;

/// <summary>
/// Finds the boxes of a form that are to be ticked. Most are drawn, not printed as letters, so that a text layer knows nothing of them and an
/// option nobody chose would read like a decision.
/// </summary>
internal static class CheckBoxFinder
{
    public const string Empty = "☐";
    public const string Ticked = "☒";

    private const byte Ink = 205;
    // In pixels at 72 dpi, that is in points.
    private const int Smallest = 6;
    private const int Largest = 16;
    private const int ThickestEdge = 2;
    // Part of the inside that is dark where somebody ticked.
    private const double TickedInk = 0.08;
    // Pictures of maps and patterns hold thousands of small squares.
    private const int MostBoxes = 200;
    // In points. A box belongs to the words right of it.
    private const double FarthestText = 60;
    private static readonly char[] Marks = ['x', 'X', '✓', '✔', '✗', '✘', '✕', '✖', '■'];

    /// <param name="pixels">Grey values, row by row; one pixel a point.</param>
    /// <param name="width">Pixels a row.</param>
    /// <returns>The boxes in pixels, from top to bottom; none where there are too many to be a form.</returns>
    public static IReadOnlyList<(Box Box, bool IsTicked)> Find(ReadOnlySpan<byte> pixels, int width)
    {
        var picture = new Picture(pixels, width);
        var found = new List<(Box Box, bool IsTicked)>();
        foreach (var (left, top) in LevelRuns(pixels, width))
        {
            // A tick that sticks out makes the edge begin a pixel early.
            var box = SquareAt(picture, left, top) ?? SquareAt(picture, left + 1, top);
            if (box is not { } square || found.Exists(other => Overlap(other.Box, square))) continue;
            found.Add((square, HasTick(picture, square)));
            if (found.Count > MostBoxes) return [];
        }

        return found;
    }

    /// <summary>The page with a word for every box that stands before text on its line.</summary>
    public static PageLayout Add(PageLayout page, IReadOnlyList<(Box Box, bool IsTicked)> boxes)
    {
        var words = page.Words.ToList();
        foreach (var (box, isTicked) in boxes)
        {
            var inside = page.Words.Where(word => box.Contains(word.Box.CentreX, word.Box.CentreY)).ToList();
            if (inside.Exists(word => word.Text.Length > 1 || !Marks.Contains(word.Text[0]))) continue;
            var next = page.Words
                .Where(word => !inside.Contains(word) && word.Box.Left >= box.CentreX && word.Box.Left - box.Right <= FarthestText && word.Box.OverlapY(box) > box.Height / 3)
                .MinBy(static word => word.Box.Left);
            if (next is null) continue;
            words.RemoveAll(inside.Contains);
            // On the line of its text, whatever the drawing's own height.
            var place = new Box(box.Left, next.Box.Top, Math.Min(box.Right, next.Box.Left), next.Box.Bottom);
            words.Add(new Word(isTicked || inside.Count > 0 ? Ticked : Empty, place, next.Style with { Bold = false }));
        }

        return page with { Words = words };
    }

    /// <summary>Where dark pixels in a row may be an upper edge; in text few are.</summary>
    private static List<(int Left, int Top)> LevelRuns(ReadOnlySpan<byte> pixels, int width)
    {
        var runs = new List<(int Left, int Top)>();
        for (var row = 0; (row + 1) * width <= pixels.Length; row++)
        {
            var line = pixels.Slice(row * width, width);
            var at = 0;
            while (line[at..].IndexOfAnyInRange((byte)0, (byte)(Ink - 1)) is >= 0 and var gap)
            {
                var length = line[(at + gap)..].IndexOfAnyInRange(Ink, byte.MaxValue);
                length = length < 0 ? width - at - gap : length;
                if (length >= Smallest - 1) runs.Add((at + gap, row));
                at += gap + length;
            }
        }

        return runs;
    }

    /// <summary>The closed square whose upper left corner this is, its outer edge included.</summary>
    private static Box? SquareAt(Picture picture, int left, int top)
    {
        var height = picture.RunDown(left, top, Largest + 1);
        if (height is < Smallest or > Largest) return null;
        // Rounding makes one side a pixel longer than the other.
        for (var width = height - 1; width <= height + 1; width++)
        {
            var isClosed = picture.RunRight(left, top, width) == width
                && picture.RunDown(left + width - 1, top, height) == height
                && picture.RunRight(left, top + height - 1, width) == width;
            if (isClosed && StandsAlone(picture, left, top, left + width - 1, top + height - 1))
                return new Box(left, top, left + width, top + height);
        }

        return null;
    }

    // Edges of a table's cell go on beyond it. A tick may stick out, but not along an edge.
    private static bool StandsAlone(Picture picture, int left, int top, int right, int bottom) =>
        !picture.GoesOn(left, top, -1, 0) && !picture.GoesOn(left, bottom, -1, 0) && !picture.GoesOn(right, top, 1, 0) && !picture.GoesOn(right, bottom, 1, 0)
        && !picture.GoesOn(left, top, 0, -1) && !picture.GoesOn(right, top, 0, -1) && !picture.GoesOn(left, bottom, 0, 1) && !picture.GoesOn(right, bottom, 0, 1);

    private static bool Overlap(Box one, Box other) => one.OverlapX(other) > 0 && one.OverlapY(other) > 0;

    private static bool HasTick(Picture picture, Box box)
    {
        var (dark, all) = (0, 0);
        for (var y = (int)box.Top + ThickestEdge; y < box.Bottom - ThickestEdge; y++)
        {
            for (var x = (int)box.Left + ThickestEdge; x < box.Right - ThickestEdge; x++, all++)
            {
                if (picture.IsDark(x, y)) dark++;
            }
        }

        return dark > TickedInk * all;
    }

    private readonly ref struct Picture(ReadOnlySpan<byte> pixels, int width)
    {
        private readonly ReadOnlySpan<byte> _pixels = pixels;

        public int Height { get; } = pixels.Length / width;

        private int Width { get; } = width;

        /// <summary>Whether there is ink; outside the picture there is none.</summary>
        public bool IsDark(int x, int y) => x >= 0 && x < Width && y >= 0 && y < Height && _pixels[(y * Width) + x] < Ink;

        /// <summary>Whether the ink goes on for three pixels beyond this one.</summary>
        public bool GoesOn(int x, int y, int stepX, int stepY) =>
            IsDark(x + stepX, y + stepY) && IsDark(x + (2 * stepX), y + (2 * stepY)) && IsDark(x + (3 * stepX), y + (3 * stepY));

        public int RunRight(int x, int y, int most)
        {
            var length = 0;
            while (length < most && IsDark(x + length, y)) length++;
            return length;
        }

        public int RunDown(int x, int y, int most)
        {
            var length = 0;
            while (length < most && IsDark(x, y + length)) length++;
            return length;
        }
    }
}
