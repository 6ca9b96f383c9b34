using System.Globalization;

namespace SmartRegions.Ingestion.Reading.Pdf;

/// <summary>Asks <c>pdfinfo</c> for the number of pages, their boxes and the title.</summary>
internal static class PdfInfoReader
{
    private const long MostOutput = 32L << 20;

    /// <summary>The information is <see langword="null"/> where the file cannot be opened; the result says why.</summary>
    public static async Task<(PdfInfo? Info, ToolResult End)> ReadAsync(
        string file, ReadingBudget budget, CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        var last = budget.Limits.Pages.ToString(CultureInfo.InvariantCulture);
        var command = budget.Command("pdfinfo", ["-enc", "UTF-8", "-box", "-f", "1", "-l", last, file]) with { Output = MostOutput };
        var end = await ToolProcess.ReadLinesAsync(command, lines.Add, cancellationToken);
        return (end.Succeeded ? PdfInfoParser.Parse(lines) : null, end);
    }
}
