namespace SmartRegions.Ingestion.Reading.Pdf;

/// <summary>What <c>pdfinfo</c> says about a file.</summary>
/// <param name="Pages">Number of pages.</param>
/// <param name="Title">The title property, unjudged; empty when there is none.</param>
/// <param name="Geometry">By page number; pages without an entry are shown whole.</param>
internal sealed record PdfInfo(int Pages, string Title, IReadOnlyDictionary<int, PageGeometry> Geometry);
