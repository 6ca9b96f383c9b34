using System.Globalization;

namespace SmartRegions.Ingestion.Reading.Pdf;

/// <summary>Asks <c>pdfimages -list</c> how much of a page pictures cover.</summary>
internal static class PdfImages
{
    private const double PointsPerInch = 72;
    // page num type width height color comp bpc enc interp object ID x-ppi y-ppi size ratio
    private const int PageColumn = 0;
    private const int WidthColumn = 3;
    private const int HeightColumn = 4;
    private const int HorizontalColumn = 12;
    private const int VerticalColumn = 13;

    /// <summary>By page: the area of all its pictures in square points, as far as the tool came.</summary>
    public static async Task<(IReadOnlyDictionary<int, double> Areas, ToolResult End)> AreasAsync(
        string file, PageSpan span, ReadingBudget budget, CancellationToken cancellationToken)
    {
        var areas = new Dictionary<int, double>();
        var end = await ToolProcess.ReadLinesAsync(budget.Command("pdfimages", ["-list", .. span.Options, file]), Sum, cancellationToken);
        return (areas, end);

        void Sum(string line)
        {
            var cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (cells.Length > VerticalColumn && Number(cells[PageColumn]) is > 0 and var page)
                areas[(int)page] = areas.GetValueOrDefault((int)page) + Area(cells);
        }
    }

    private static double Area(string[] cells)
    {
        var horizontal = Number(cells[HorizontalColumn]);
        var vertical = Number(cells[VerticalColumn]);
        return horizontal <= 0 || vertical <= 0
            ? 0
            : Number(cells[WidthColumn]) / horizontal * (Number(cells[HeightColumn]) / vertical) * PointsPerInch * PointsPerInch;
    }

    private static double Number(string cell) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : 0;
}
