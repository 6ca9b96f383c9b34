using System.Text;
using SmartRegions.Ingestion.Reading;

namespace SmartRegions.Program.Doctor;

/// <summary>Checks that every tool that reads foreign documents is installed and answers.</summary>
internal static class ToolCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken) =>
    [
        await ToolAsync("PDF öffnen", "pdfinfo", "-v", Patience, cancellationToken),
        await ToolAsync("PDF lesen", "pdftotext", "-v", Patience, cancellationToken),
        await ToolAsync("Schriften in PDF erkennen", "pdftohtml", "-v", Patience, cancellationToken),
        await ToolAsync("Bilder in PDF finden", "pdfimages", "-v", Patience, cancellationToken),
        await ToolAsync("PDF-Seiten darstellen", "pdftoppm", "-v", Patience, cancellationToken),
        await RecognitionAsync(cancellationToken),
        await ToolAsync("Grenzen für fremde Dokumente", "prlimit", "--version", Patience, cancellationToken),
        await ToolAsync("Abgeschirmte Leseprogramme", "setsid", "--version", Patience, cancellationToken),
    ];

    /// <summary>Asks a tool for its version; one that is missing, hangs or fails leaves the product unable to read.</summary>
    internal static async Task<Finding> ToolAsync(
        string subject, string tool, string versionOption, TimeSpan patience, CancellationToken cancellationToken)
    {
        var (end, output) = await AskAsync(tool, versionOption, patience, cancellationToken);
        return end.Succeeded
            ? new Finding(subject, FindingState.Fine, FirstLine(output))
            : new Finding(subject, FindingState.Missing, Trouble(tool, end), Mend(tool, end));
    }

    private static async Task<Finding> RecognitionAsync(CancellationToken cancellationToken)
    {
        const string Subject = "Gescannte Seiten lesen";
        const string Tool = "tesseract";
        var (end, languages) = await AskAsync(Tool, "--list-langs", Patience, cancellationToken);
        if (!end.Succeeded) return new Finding(Subject, FindingState.Degraded, Trouble(Tool, end), Mend(Tool, end));
        var german = languages.Split('\n').Any(line => line.Trim() == "deu");
        return german
            ? new Finding(Subject, FindingState.Fine, "tesseract mit deutscher Sprache")
            : new Finding(Subject, FindingState.Degraded, "tesseract kennt die deutsche Sprache nicht", "sudo apt-get install tesseract-ocr-deu");
    }

    /// <returns>How the tool ended, and all it wrote: some tell their version on standard error.</returns>
    private static async Task<(ToolResult End, string Output)> AskAsync(
        string tool, string argument, TimeSpan patience, CancellationToken cancellationToken)
    {
        var written = string.Empty;
        var end = await ToolProcess.RunAsync(new ToolCommand(tool, [argument]) { Stall = patience, Total = patience }, ReadAsync, cancellationToken);
        return (end, written + end.ErrorText);

        async Task ReadAsync(Stream output, CancellationToken token)
        {
            using var reader = new StreamReader(output, Encoding.UTF8);
            written = await reader.ReadToEndAsync(token);
        }
    }

    private static string Trouble(string tool, ToolResult end) => end switch
    {
        { End: ToolEnd.NotInstalled, Missing: var missing } when missing == tool => $"{tool} ist nicht installiert",
        { End: ToolEnd.NotInstalled, Missing: var missing } => $"{tool} lässt sich ohne {missing} nicht starten",
        { End: ToolEnd.TimedOut } => $"{tool} antwortet nicht",
        _ => $"{tool} ist installiert, arbeitet aber nicht: {FirstLine(end.ErrorText)}",
    };

    private static string Mend(string tool, ToolResult end) => end.Missing is { } missing
        ? $"sudo apt-get install {ToolPackage.Of(missing)}"
        : $"sudo apt-get install --reinstall {ToolPackage.Of(tool)}";

    private static string FirstLine(string output) => output.Split('\n', 2)[0].Trim();
}
