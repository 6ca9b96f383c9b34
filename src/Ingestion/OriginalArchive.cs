namespace SmartRegions.Ingestion;

/// <summary>Keeps the bytes of every document that was read, named by their digest, so that a cited page can be shown as it was.</summary>
public sealed class OriginalArchive(string directory)
{
    /// <summary>Where the original with this digest is kept. The ending is the one it was read with.</summary>
    public string PathOf(string digest, string ending) => Path.Combine(directory, digest[..2], digest + ending.ToLowerInvariant());

    /// <summary>Copies a file into the archive; when it is there already nothing happens. The copy appears complete or not at all.</summary>
    public async Task KeepAsync(string file, string digest, CancellationToken cancellationToken)
    {
        var target = PathOf(digest, Path.GetExtension(file));
        if (File.Exists(target)) return;
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var temporary = $"{target}.{Environment.ProcessId}.tmp";
        try
        {
            await using (var source = File.OpenRead(file))
            await using (var copy = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                await source.CopyToAsync(copy, cancellationToken);
                copy.Flush(flushToDisk: true);
            }

            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
