using SmartRegions.Ingestion.Reading;

namespace SmartRegions.Tests.Ingestion.Reading;

/// <summary>Reads files in tests, in this process and within small limits.</summary>
internal static class ReadContent
{
    public static Task<DocumentContent> ReadAsync(this DocumentReader reader, string file, ReadingLimits? limits = null) =>
        reader.ReadAsync(file, limits ?? new ReadingLimits(), new Progress<int>(), CancellationToken.None);

    /// <summary>A block a line, so that a test shows the document as a person would see it.</summary>
    public static IReadOnlyList<string> Lines(this DocumentContent content) => [.. content.Blocks.Select(Line)];

    private static string Line(Block block) => block switch
    {
        Heading heading => $"{new string('#', heading.Level)} {heading.Text}",
        Paragraph paragraph => paragraph.Text,
        ListItem item => $"{new string(' ', 2 * item.Depth)}{item.Marker} {item.Text}",
        Footnote footnote => $"[{footnote.Marker}] {footnote.Text}",
        Table table => string.Join(" / ", table.Rows.Prepend(table.Header).Prepend([$"{{{table.Caption}}}"]).Select(row => string.Join(" | ", row))),
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };
}
