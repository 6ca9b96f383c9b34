using SmartRegions.Ingestion.Reading;

namespace SmartRegions.Ingestion.Chunking;

/// <summary>The blocks between one heading and the next, with the headings above them.</summary>
/// <param name="HeadingPath">From the outermost to the innermost; empty before the first heading.</param>
/// <param name="Heading">The innermost heading; <see langword="null"/> before the first.</param>
/// <param name="Blocks">Everything but headings; may be empty.</param>
internal sealed record Section(IReadOnlyList<string> HeadingPath, Heading? Heading, IReadOnlyList<Block> Blocks)
{
    /// <summary>In characters; what is longer was taken for a heading by mistake and is a paragraph.</summary>
    private const int LongestHeading = 300;

    /// <summary>Cuts blocks at their headings. A heading without text under it is kept only where no deeper heading follows at once.</summary>
    /// <param name="blocks">In reading order.</param>
    /// <param name="title">The document's title; a heading that repeats it at the start is not part of any path.</param>
    public static IEnumerable<Section> Cut(IEnumerable<Block> blocks, string title)
    {
        var path = new List<Heading>();
        var content = new List<Block>();
        Heading? heading = null;
        foreach (var block in blocks)
        {
            if (block is not Heading { Text.Length: <= LongestHeading } next)
            {
                content.Add(block is Heading tooLong ? new Paragraph(tooLong.Text) { Regions = tooLong.Regions } : block);
                continue;
            }

            if (content.Count > 0 || (heading is not null && next.Level <= heading.Level)) yield return Close();
            path.RemoveAll(above => above.Level >= next.Level);
            if (RepeatsTitle(next, heading, title))
            {
                heading = null;
                continue;
            }

            path.Add(next);
            heading = next;
        }

        if (content.Count > 0 || heading is not null) yield return Close();

        Section Close()
        {
            var section = new Section([.. path.Select(above => above.Text)], heading, [.. content]);
            content.Clear();
            return section;
        }
    }

    private static bool RepeatsTitle(Heading heading, Heading? before, string title) =>
        before is null && string.Equals(heading.Text, title, StringComparison.OrdinalIgnoreCase);
}
