using System.Text;
using SmartRegions.Ingestion.Structure;

namespace SmartRegions.Ingestion.Reading.Pdf;

/// <summary>Reads the words of pages and where they stand, with <c>pdftotext -tsv</c>.</summary>
internal static class PdfWords
{
    private const int MostWordsOnPage = 20_000;

    /// <param name="Words">By page; a page without words has no entry.</param>
    /// <param name="CrowdedPages">Pages with more words than any reader could want; the first 20,000 were kept.</param>
    /// <param name="End">How the tool ended.</param>
    internal sealed record Result(
        IReadOnlyDictionary<int, List<Word>> Words, IReadOnlySet<int> CrowdedPages, ToolResult End);

    public static async Task<Result> ReadAsync(
        string file, PageSpan span, ReadingBudget budget, IProgress<int> progress, CancellationToken cancellationToken)
    {
        var words = new Dictionary<int, List<Word>>();
        var crowded = new HashSet<int>();
        var command = budget.Command("pdftotext", ["-q", "-tsv", .. span.Options, "-enc", "UTF-8", file, "-"]) with
        {
            Output = budget.RawOutput,
        };
        var end = await ToolProcess.ReadLinesAsync(command, Collect, cancellationToken);
        return new Result(words, crowded, end);

        void Collect(string line)
        {
            if (budget.IsTextSpent || WordTable.Parse(line, scale: 1, smallestConfidence: 0) is not { } row)
                return;
            // The table counts pages from 1 whatever the first page asked for, in some versions; never outside the span.
            var page = Math.Clamp(row.Page, span.First, span.Last);
            if (!words.TryGetValue(page, out var onPage))
            {
                words[page] = onPage = [];
                progress.Report(page);
            }

            if (onPage.Count >= MostWordsOnPage)
                crowded.Add(page);
            else
                onPage.Add(row.Word);
            budget.TakeText(Encoding.UTF8.GetByteCount(row.Word.Text));
        }
    }
}
