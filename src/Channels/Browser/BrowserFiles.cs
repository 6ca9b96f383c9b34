using System.Buffers.Text;
using System.Collections.Frozen;
using System.Security.Cryptography;

namespace SmartRegions.Channels.Browser;

/// <summary>
/// The scripts, styles and fonts that pages use. They lie in this assembly. Their addresses share a version that follows from all contents, so that
/// browsers keep them for good and they find each other by name.
/// </summary>
internal sealed class BrowserFiles
{
    public const string Root = "/dateien";

    private const string Prefix = "browser/";
    private const int VersionLength = 12;

    private readonly FrozenDictionary<string, BrowserFile> _byName;

    public BrowserFiles()
    {
        var resources = typeof(BrowserFiles).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        _byName = resources.ToFrozenDictionary(name => name[Prefix.Length..], name => new BrowserFile(name[Prefix.Length..], Read(name)), StringComparer.Ordinal);
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (_, file) in _byName.OrderBy(pair => pair.Key, StringComparer.Ordinal)) digest.AppendData(file.Content);
        Version = Base64Url.EncodeToString(digest.GetHashAndReset())[..VersionLength];
    }

    /// <summary>Changes with any of the contents.</summary>
    public string Version { get; }

    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    public string AddressOf(string name) => _byName.ContainsKey(name) ? $"{Root}/{Version}/{name}" : throw new KeyNotFoundException($"No file '{name}'.");

    internal BrowserFile? Find(string version, string name) => version == Version ? _byName.GetValueOrDefault(name) : null;

    private static byte[] Read(string resource)
    {
        using var stream = typeof(BrowserFiles).Assembly.GetManifestResourceStream(resource)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
