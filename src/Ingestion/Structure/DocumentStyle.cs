namespace SmartRegions.Ingestion.Structure;

/// <summary>What running text looks like in a document.</summary>
/// <param name="BodySize">Font size of most letters, in points.</param>
/// <param name="IsMostlyBold">Bold says nothing here.</param>
internal sealed record DocumentStyle(double BodySize, bool IsMostlyBold)
{
    public static DocumentStyle Of(IReadOnlyCollection<TextLine> lines)
    {
        if (lines.Count == 0)
            return new DocumentStyle(10, IsMostlyBold: false);
        var body = lines.GroupBy(static line => Math.Round(line.Size * 2) / 2).MaxBy(static size => size.Sum(static line => line.Text.Length))!;
        var letters = body.Sum(static line => line.Text.Length);
        var bold = body.Where(static line => line.Style.Bold).Sum(static line => line.Text.Length);
        return new DocumentStyle(body.Key, bold * 2 > letters);
    }
}
