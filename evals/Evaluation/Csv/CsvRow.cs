namespace SmartRegions.Evaluation.Csv;

/// <summary>A row of a table.</summary>
/// <param name="Line">Line of the file in which it begins, from 1; cells may hold line ends.</param>
/// <param name="Cells">Without the quotation marks around them.</param>
internal sealed record CsvRow(int Line, IReadOnlyList<string> Cells);
