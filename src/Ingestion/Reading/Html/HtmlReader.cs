using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using SmartRegions.Ingestion.Reading.PlainText;

namespace SmartRegions.Ingestion.Reading.Html;

/// <summary>Reads the content of a web page, not what stands around it. Nothing is run, nothing is fetched.</summary>
public sealed partial class HtmlReader : DocumentReader
{
    private const int HeadBytes = 4096;

    public override async Task<DocumentContent> ReadAsync(
        string file, ReadingLimits limits, IProgress<int> progress, CancellationToken cancellationToken)
    {
        try
        {
            var (html, _) = await TextFile.ReadAsync(file, limits, DeclaredEncoding, cancellationToken);
            HtmlDepth.Check(html, limits.Depth);
            progress.Report(0);
            using var document = new HtmlParser().ParseDocument(html);
            var main = PageParts.FindMain(document);
            var blocks = new PageBlocks(wholePage: true).Read(main ?? document.DocumentElement, progress, cancellationToken);
            return new DocumentContent
            {
                Metadata = PageMetadata.Read(document),
                Blocks = [.. main is null ? Boilerplate.Remove(blocks) : blocks.Select(block => block.Block)],
            };
        }
        catch (ReadingException exception)
        {
            return exception.ToContent();
        }
    }

    // Asked only where the bytes are not Unicode; an unknown or Unicode name is then wrong.
    private static Encoding? DeclaredEncoding(ReadOnlyMemory<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes.Span[..Math.Min(bytes.Length, HeadBytes)]);
        var name = Charset().Match(head).Groups["name"].Value;
        return name.StartsWith("iso-8859-1", StringComparison.OrdinalIgnoreCase) && name.Length == 10
            ? TextDecoding.Windows1252
            : CodePagesEncodingProvider.Instance.GetEncoding(name);
    }

    [GeneratedRegex("""<meta[^>]{0,200}charset\s*=\s*["']?(?<name>[A-Za-z0-9_:.-]{1,40})""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Charset();
}
