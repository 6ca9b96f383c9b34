namespace SmartRegions.Ingestion;

/// <summary>A file as it was when it was copied into the archive; gone when disposed of unless the archive has kept it.</summary>
/// <param name="file">Absolute path of the copy, which has the file's own name in a folder of its own.</param>
/// <param name="digest">SHA-256 of the copy's bytes as 64 lower-case hexadecimal digits.</param>
internal sealed class ArrivedOriginal(string file, string digest) : IDisposable
{
    public string File { get; } = file;

    public string Digest { get; } = digest;

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(File)!, recursive: true);
}
