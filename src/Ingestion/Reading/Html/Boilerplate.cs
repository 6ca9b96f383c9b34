namespace SmartRegions.Ingestion.Reading.Html;

/// <summary>
/// Finds the content of a page whose markup does not say where it is, by the number of words in a block, in its neighbours, and by how many
/// of them are links: the decision tree over word counts and link density of Kohlschütter, Fankhauser and Nejdl, "Boilerplate Detection using
/// Shallow Text Features", WSDM 2010.
/// </summary>
internal static class Boilerplate
{
    private const double MostLinks = 1.0 / 3;

    /// <summary>
    /// The blocks from the first to the last that is content by the tree, without those between that are mostly links. What follows the last one
    /// directly (an address, opening hours) stays, up to the next links. Pages too short for the tree keep all that is not mostly links.
    /// </summary>
    public static IEnumerable<Block> Remove(IReadOnlyList<PageBlock> blocks)
    {
        var content = Enumerable.Range(0, blocks.Count).Where(i => IsContent(At(blocks, i - 1), blocks[i], At(blocks, i + 1))).ToList();
        var (first, last) = content.Count == 0 ? (0, blocks.Count - 1) : (WithHeadings(blocks, content[0]), WithShortLines(blocks, content[^1]));
        return blocks.Take(last + 1).Skip(first).Where(block => block.LinkDensity <= MostLinks || block.Block is Heading).Select(block => block.Block);
    }

    private static bool IsContent(PageBlock previous, PageBlock current, PageBlock next)
    {
        if (current.LinkDensity > MostLinks) return false;
        if (previous.LinkDensity > 0.555556) return current.Words > 40 || next.Words > 17;
        return current.Words > 16 || next.Words > 15 || previous.Words > 4;
    }

    // The headings directly above the content belong to it, however short they are.
    private static int WithHeadings(IReadOnlyList<PageBlock> blocks, int first)
    {
        while (first > 0 && blocks[first - 1].Block is Heading) first--;
        return first;
    }

    private static int WithShortLines(IReadOnlyList<PageBlock> blocks, int last)
    {
        while (last + 1 < blocks.Count && blocks[last + 1].LinkDensity <= MostLinks) last++;
        return last;
    }

    private static PageBlock At(IReadOnlyList<PageBlock> blocks, int index) => index >= 0 && index < blocks.Count ? blocks[index] : default;
}
