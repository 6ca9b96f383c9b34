using System.IO.Compression;

namespace SmartRegions.Channels.Browser;

/// <summary>A file as it goes to browsers.</summary>
internal sealed class BrowserFile
{
    private readonly Lazy<byte[]> _compressed;

    public BrowserFile(string name, byte[] content)
    {
        Content = content;
        ContentType = TypeOf(name);
        _compressed = new Lazy<byte[]>(Compress);
    }

    public byte[] Content { get; }

    public string ContentType { get; }

    /// <summary>Brotli; made when first asked for.</summary>
    public byte[] Compressed => _compressed.Value;

    /// <summary>Fonts are compressed already.</summary>
    public bool IsCompressible => ContentType != "font/woff2";

    private byte[] Compress()
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.Optimal)) brotli.Write(Content);
        return compressed.ToArray();
    }

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".woff2" => "font/woff2",
        ".txt" => "text/plain; charset=utf-8",
        var other => throw new ArgumentOutOfRangeException(nameof(name), other, "Unknown type of file."),
    };
}
