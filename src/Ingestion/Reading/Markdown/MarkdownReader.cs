using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.ListExtras;
using Markdig.Extensions.TaskLists;

namespace SmartRegions.Ingestion.Reading.Markdown;

/// <summary>Reads CommonMark with pipe and grid tables, definition lists, footnotes and <see cref="FrontMatter"/>.</summary>
public sealed partial class MarkdownReader : DocumentReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseGridTables()
        .Use<DefinitionListExtension>()
        .Use<FootnoteExtension>()
        .Use<ListExtraExtension>()
        .Use<TaskListExtension>()
        .UseGenericAttributes()
        .Build();

    public override async Task<DocumentContent> ReadAsync(
        string file, ReadingLimits limits, IProgress<int> progress, CancellationToken cancellationToken)
    {
        try
        {
            var (text, _) = await TextFile.ReadAsync(file, limits, declared: null, cancellationToken);
            progress.Report(0);
            var (yaml, body) = FrontMatter.Split(text);
            var head = yaml is null ? new FrontMatter(new DocumentMetadata(), []) : FrontMatter.Parse(yaml);
            var (blocks, problems) = Read(body, isSheet: head.Metadata.Kind is not null, limits, progress, cancellationToken);
            return new DocumentContent
            {
                Metadata = head.Metadata with { Title = head.Metadata.Title ?? FirstTitle(blocks) },
                Problems = [.. head.Problems, .. problems],
                Blocks = blocks,
            };
        }
        catch (ReadingException exception)
        {
            return exception.ToContent();
        }
    }

    private static (IReadOnlyList<Block> Blocks, IEnumerable<string> Problems) Read(string body, bool isSheet, ReadingLimits limits, IProgress<int> progress, CancellationToken cancellationToken)
    {
        ContainerDepth.Check(body, limits.Depth);
        try
        {
            var document = Markdig.Markdown.Parse(FootnoteLine().Replace(body, "\n${label}"), Pipeline);
            var blocks = new MarkdownBlocks(isSheet, limits, progress, cancellationToken);
            return (blocks.Read(document), blocks.Problems);
        }
        catch (ArgumentException exception) when (exception.Message.Contains("nested", StringComparison.Ordinal))
        {
            // The parser refuses emphasis, links and quotes nested beyond its own limit in this way.
            throw ReadingException.TooDeep(limits.Depth);
        }
    }

    // Footnotes listed line by line, indented or without space between them, are each a footnote, not one that goes on.
    [GeneratedRegex(@"^ {0,3}(?<label>\[\^[^\]\s]{1,40}\]:)", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex FootnoteLine();

    // A sheet without a title in its head has it as its first line.
    private static string? FirstTitle(IReadOnlyList<Block> blocks) => blocks is [Heading { Level: 1 } title, ..] ? title.Text : null;
}
