namespace SmartRegions.Ingestion.Reading.Html;

/// <summary>HTML inside another format: everything in it is content.</summary>
internal static class HtmlFragment
{
    public static IReadOnlyList<Block> Read(string html, ReadingLimits limits) => html.Length > limits.Text ? throw ReadingException.TooDeep(limits.Depth) : [];
}
