namespace SmartRegions.Ingestion.Reading;

/// <summary>Which Debian package brings a tool.</summary>
public static class ToolPackage
{
    /// <returns>The package, or the tool's own name where it is not one of ours.</returns>
    public static string Of(string tool) => tool switch
    {
        "pdfinfo" or "pdftotext" or "pdftohtml" or "pdftoppm" or "pdfimages" => "poppler-utils",
        "tesseract" => "tesseract-ocr tesseract-ocr-deu",
        "prlimit" or "setsid" => "util-linux",
        _ => tool,
    };
}
