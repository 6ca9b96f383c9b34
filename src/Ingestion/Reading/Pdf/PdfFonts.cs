using SmartRegions.Ingestion.Structure;

namespace SmartRegions.Ingestion.Reading.Pdf;

/// <summary>Reads fonts and the outline with <c>pdftohtml -xml</c>, which knows them but not where single words stand.</summary>
internal static class PdfFonts
{
    // The tool rounds sizes and positions to whole units; three units a point are the most it takes, more it cuts down in silence.
    private const int UnitsPerPoint = 3;

    internal sealed record Result(IReadOnlyDictionary<int, List<FontRun>> Runs, IReadOnlyList<OutlineEntry> Outline, ToolResult End);

    public static async Task<Result> ReadAsync(string file, PageSpan span, ReadingBudget budget, CancellationToken cancellationToken)
    {
        var parser = new FontParser(1.0 / UnitsPerPoint);
        var command = budget.Command("pdftohtml", ["-q", "-xml", "-i", "-nodrm", "-zoom", "3", .. span.Options, "-stdout", file]) with
        {
            Output = budget.RawOutput,
        };
        var end = await ToolProcess.ReadLinesAsync(command, parser.Add, cancellationToken);
        return new Result(parser.Runs, parser.Outline, end);
    }

    /// <summary>Gives every word the font of the run it stands in; words in no run keep their estimated size.</summary>
    public static List<Word> Apply(List<Word> words, List<FontRun> runs)
    {
        var bands = new FontBands(runs);
        return words.ConvertAll(word => bands.At(word.Box.CentreX, word.Box.CentreY) is { } run ? word with { Style = run.Style } : word);
    }
}
