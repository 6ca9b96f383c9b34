using System.Globalization;

namespace SmartRegions.Ingestion.Reading.Ocr;

/// <summary>Keeps what Tesseract wrote, by the file's digest, the page and the settings; nothing where there is no folder.</summary>
/// <param name="folder">Made when the first page is kept.</param>
/// <param name="digest">Of the document's bytes, in hexadecimal.</param>
/// <param name="settings">Everything that changes the result.</param>
internal sealed class OcrCache(string? folder, string digest, string settings)
{
    public async Task<string?> FindAsync(int page, CancellationToken cancellationToken) =>
        folder is not null && PathOf(page) is var path && File.Exists(path) ? await File.ReadAllTextAsync(path, cancellationToken) : null;

    /// <summary>Written beside its place and moved there, so that a page is whole or absent.</summary>
    public async Task KeepAsync(int page, string table, CancellationToken cancellationToken)
    {
        if (folder is null)
            return;
        var path = PathOf(page);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = string.Create(CultureInfo.InvariantCulture, $"{path}.{Environment.ProcessId}-{Guid.NewGuid():N}");
        await File.WriteAllTextAsync(unfinished, table, cancellationToken);
        File.Move(unfinished, path, overwrite: true);
    }

    private string PathOf(int page) =>
        Path.Combine(folder!, digest[..2], string.Create(CultureInfo.InvariantCulture, $"{digest}-{page:D5}-{settings}.tsv"));
}
