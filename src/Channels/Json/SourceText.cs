namespace SmartRegions.Channels.Json;

/// <summary>Where a document was read from, for readers on other machines.</summary>
internal static class SourceText
{
    /// <returns>An address on the web as it is; of a file its name.</returns>
    public static string ForOthers(string source) => new Uri(source) is { IsFile: true } file ? Path.GetFileName(file.LocalPath) : source;
}
