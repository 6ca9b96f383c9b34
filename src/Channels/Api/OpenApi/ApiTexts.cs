using System.Collections.Frozen;

namespace SmartRegions.Channels.Api.OpenApi;

/// <summary>The German words of the description, from <c>beschreibungen.txt</c>: lines <c>key = text</c>, where a key is a field of a type, or of an operation.</summary>
internal static class ApiTexts
{
    private const string Resource = "api/beschreibungen.txt";

    private static readonly FrozenDictionary<string, string> ByKey = Read();

    /// <returns><see langword="null"/> where there are no words.</returns>
    public static string? Find(string key) => ByKey.GetValueOrDefault(key);

    private static FrozenDictionary<string, string> Read()
    {
        using var reader = new StreamReader(typeof(ApiTexts).Assembly.GetManifestResourceStream(Resource)!);
        return reader.ReadToEnd().Split('\n')
            .Where(line => line.Contains(" = ", StringComparison.Ordinal) && !line.StartsWith('#'))
            .Select(line => line.Split(" = ", 2))
            .ToFrozenDictionary(parts => parts[0], parts => parts[1].Trim(), StringComparer.Ordinal);
    }
}
