using System.Text;

namespace SmartRegions.Ingestion.Reading.Ocr;

/// <summary>Which language Tesseract can read here.</summary>
internal static class OcrLanguages
{
    public const string German = "deu";

    /// <summary>German, else Latin script or English, else <see langword="null"/>: no Tesseract or no language.</summary>
    public static async Task<string?> ChooseAsync(ReadingBudget budget, CancellationToken cancellationToken)
    {
        var installed = new HashSet<string>(StringComparer.Ordinal);
        var end = await ToolProcess.RunAsync(budget.Command("tesseract", ["--list-langs"]), CollectAsync, cancellationToken);
        if (!end.Succeeded)
            return null;
        return new[] { German, "Latin", "script/Latin", "eng" }.FirstOrDefault(installed.Contains);

        async Task CollectAsync(Stream output, CancellationToken token)
        {
            using var lines = new StreamReader(output, Encoding.UTF8);
            while (await lines.ReadLineAsync(token) is { } line)
                installed.Add(line.Trim());
        }
    }
}
