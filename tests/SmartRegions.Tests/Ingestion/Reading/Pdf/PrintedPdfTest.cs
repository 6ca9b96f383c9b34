using SmartRegions.Ingestion.Reading;
using SmartRegions.Ingestion.Reading.Pdf;

namespace SmartRegions.Tests.Ingestion.Reading.Pdf;

/// <summary>Printed pages in a folder of this test alone, and what the reader makes of them.</summary>
public abstract class PrintedPdfTest : IDisposable
{
    private protected static string[] LeftColumn { get; } =
    [
        "Die Kommune hat im ersten Jahr", "zwölf Sensoren an den Bächen", "aufgestellt und die Pegel in die", "Daten-",
        "plattform übernommen. Die Kosten", "trug zur Hälfte der Landkreis.",
    ];

    private protected static string[] RightColumn { get; } =
    [
        "Im zweiten Jahr kamen Parkplätze", "und Abfallbehälter hinzu. Für den", "Betrieb ist seither der Bauhof",
        "zuständig, der auch die Batterien", "wechselt. Die Datenplattform läuft", "im eigenen Rechenzentrum.",
    ];

    private protected DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("pdf-reader-tests-");

    public void Dispose()
    {
        Folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    private protected string Save(PrintedPdf pdf)
    {
        var file = Path.Combine(Folder.FullName, "probe.pdf");
        pdf.Save(file);
        return file;
    }

    private protected Task<DocumentContent> ReadAsync(PrintedPdf pdf) => ReadAsync(Save(pdf), new ReadingLimits());

    private protected static Task<DocumentContent> ReadAsync(string file, ReadingLimits limits) =>
        new PdfReader(ocrCache: null, degree: 2).ReadAsync(file, limits, new Progress<int>(), CancellationToken.None);
}
