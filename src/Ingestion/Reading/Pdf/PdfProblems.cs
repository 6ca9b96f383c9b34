using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Ingestion.Reading.Pdf;

/// <summary>German sentences on the parts of a document that could not be read. A tool that fails is never silent.</summary>
internal static class PdfProblems
{
    public const string NoRoom =
        "für die Texterkennung lassen sich keine Zwischendateien schreiben. Abhilfe: Platz im Ordner für temporäre Dateien schaffen oder mit TMPDIR einen anderen nennen.";

    /// <summary>What is missing in a text layer.</summary>
    public static IEnumerable<string> Of(PdfText text)
    {
        foreach (var problem in FailedSpan.German(text.Failures))
            yield return problem;
        foreach (var problem in FailedSpan.German(text.FontFailures, "Schriften und Lesezeichen fehlen, Überschriften können unerkannt sein."))
            yield return problem;
        if (text.CrowdedPages.Count > 0)
            yield return $"{PageNumbers.German(text.CrowdedPages)}: Mehr Wörter als lesbar sind; nur die ersten wurden übernommen.";
    }

    public static IEnumerable<string> OfPictures(IEnumerable<FailedSpan> unknown) =>
        FailedSpan.German(unknown, "Nicht geprüft, ob der Text dort nur als Bild vorliegt.");

    public static IEnumerable<string> OfRulings(IEnumerable<FailedSpan> unseen) =>
        FailedSpan.German(unseen, "Tabellen können unerkannt sein.");
}
