using System.ComponentModel;
using System.Diagnostics;

namespace SmartRegions.Program.Doctor;

/// <summary>Checks that the tools that read foreign documents are installed.</summary>
internal static class ToolCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken) =>
    [
        await ToolAsync("PDF lesen", "pdftotext", "-v", FindingState.Missing, "sudo apt-get install poppler-utils", cancellationToken),
        await ToolAsync("PDF-Seiten darstellen", "pdftoppm", "-v", FindingState.Missing, "sudo apt-get install poppler-utils", cancellationToken),
        await RecognitionAsync(cancellationToken),
        await ToolAsync("Grenzen für fremde Dokumente", "prlimit", "--version", FindingState.Degraded, "sudo apt-get install util-linux", cancellationToken),
    ];

    private static async Task<Finding> ToolAsync(
        string subject, string tool, string versionOption, FindingState whenMissing, string mend, CancellationToken cancellationToken)
    {
        var output = await OutputAsync(tool, versionOption, cancellationToken);
        return output is null
            ? new Finding(subject, whenMissing, $"{tool} ist nicht installiert", mend)
            : new Finding(subject, FindingState.Fine, FirstLine(output));
    }

    private static async Task<Finding> RecognitionAsync(CancellationToken cancellationToken)
    {
        const string Subject = "Gescannte Seiten lesen";
        const string Mend = "sudo apt-get install tesseract-ocr tesseract-ocr-deu";
        var languages = await OutputAsync("tesseract", "--list-langs", cancellationToken);
        if (languages is null) return new Finding(Subject, FindingState.Degraded, "tesseract ist nicht installiert", Mend);
        var german = languages.Split('\n').Any(line => line.Trim() == "deu");
        return german
            ? new Finding(Subject, FindingState.Fine, "tesseract mit deutscher Sprache")
            : new Finding(Subject, FindingState.Degraded, "tesseract kennt die deutsche Sprache nicht", Mend);
    }

    private static async Task<string?> OutputAsync(string tool, string argument, CancellationToken cancellationToken)
    {
        try
        {
            var start = new ProcessStartInfo(tool, [argument])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var process = Process.Start(start)!;
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            patience.CancelAfter(Patience);
            var output = process.StandardOutput.ReadToEndAsync(patience.Token);
            var errors = process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return await output + await errors;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static string FirstLine(string output) => output.Split('\n', 2)[0].Trim();
}
