namespace SmartRegions.Ingestion.Structure;

/// <summary>Keeps the words of a page that a reader sees, once each.</summary>
internal static class VisibleWords
{
    // Characters on their side or head down read as a tall box: taller than wide although the word has several characters.
    private const double TallerThanSize = 1.9;
    private const int ShortestRotated = 3;
    // In font sizes. Shadows and letters printed twice to look bold are nearer than this.
    private const double OverprintDistance = 0.25;
    private const int FewestLeaderDots = 20;

    public static PageLayout Of(PageLayout page)
    {
        var onPage = page.Words.Where(word => page.Shown.Contains(word.Box.CentreX, word.Box.CentreY)).ToList();
        var upright = onPage.Where(static word => !IsRotated(word)).ToList();
        return page with { Words = WithoutLeaders(WithoutOverprints(upright.Count > 0 ? upright : onPage)) };
    }

    /// <summary>Dots that lead from a title to its page number would be words between two columns.</summary>
    private static List<Word> WithoutLeaders(List<Word> words)
    {
        var dots = words.Where(IsLeader).Sum(static word => word.Text.Length);
        return dots < FewestLeaderDots ? words : words.FindAll(static word => !IsLeader(word));
    }

    private static bool IsLeader(Word word) => word.Text.All(static c => c is '.' or '…');

    private static bool IsRotated(Word word) =>
        word.Text.Length >= ShortestRotated && word.Box.Height > word.Box.Width && word.Box.Height > TallerThanSize * word.Style.Size;

    private static List<Word> WithoutOverprints(List<Word> words)
    {
        const double Cell = 4;
        var seen = new Dictionary<(string Text, int X, int Y), List<Box>>();
        var kept = new List<Word>(words.Count);
        foreach (var word in words)
        {
            var x = (int)Math.Floor(word.Box.Left / Cell);
            var y = (int)Math.Floor(word.Box.Top / Cell);
            if (Neighbours(seen, word.Text, x, y).Any(box => IsOverprint(box, word)))
                continue;
            if (!seen.TryGetValue((word.Text, x, y), out var boxes))
                seen[(word.Text, x, y)] = boxes = [];
            boxes.Add(word.Box);
            kept.Add(word);
        }

        return kept;
    }

    private static IEnumerable<Box> Neighbours(Dictionary<(string Text, int X, int Y), List<Box>> seen, string text, int x, int y)
    {
        for (var dx = -1; dx <= 1; dx++)
        {
            for (var dy = -1; dy <= 1; dy++)
            {
                foreach (var box in seen.GetValueOrDefault((text, x + dx, y + dy)) ?? [])
                    yield return box;
            }
        }
    }

    private static bool IsOverprint(Box box, Word word)
    {
        var near = Math.Min(OverprintDistance * word.Style.Size, 4);
        return Math.Abs(box.Left - word.Box.Left) < near && Math.Abs(box.Top - word.Box.Top) < near
            && Math.Abs(box.Right - word.Box.Right) < 2 * near;
    }
}
