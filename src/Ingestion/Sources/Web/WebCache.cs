using System.Text.Json;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Ingestion.Sources.Web;

/// <summary>
/// Keeps the last version of every page that was fetched, so that servers need to send only what has changed. A page has a folder of its own
/// with its bytes and <c>page.json</c>, which names them: a version is there completely or not at all.
/// </summary>
public sealed class WebCache(string directory)
{
    private const string FactsFile = "page.json";

    /// <summary>An arrival this old was left behind by a run that was killed.</summary>
    private static readonly TimeSpan LeftBehindAfter = TimeSpan.FromDays(1);

    internal string Arrivals => Path.Combine(directory, "arrivals");

    /// <returns>The version kept; <see langword="null"/> when there is none or it is damaged, which costs no more than fetching it again.</returns>
    public CachedPage? Find(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var facts = Path.Combine(FolderOf(address), FactsFile);
        if (!File.Exists(facts)) return null;
        try
        {
            var page = JsonSerializer.Deserialize<CachedPage>(File.ReadAllText(facts));
            return page is { File: not null } && page.Address == address && File.Exists(PathOf(page)) ? page : null;
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Absolute path of a page's bytes.</summary>
    internal string PathOf(CachedPage page) => Path.Combine(FolderOf(page.Address), Path.GetFileName(page.File));

    /// <summary>Takes what arrived in the place of the version kept.</summary>
    internal CachedPage Keep(Uri address, FetchResult.Arrived arrived, DateTimeOffset now)
    {
        var folder = Directory.CreateDirectory(FolderOf(address)).FullName;
        var page = new CachedPage(address, arrived.Address, arrived.Digest + arrived.Ending, arrived.Digest, arrived.ETag, arrived.LastModified, now);
        File.Move(arrived.File, PathOf(page), overwrite: true);
        var facts = Path.Combine(Arrivals, Guid.NewGuid().ToString("N"));
        using (var file = new FileStream(facts, FileMode.CreateNew))
        {
            JsonSerializer.Serialize(file, page);
            file.Flush(flushToDisk: true);
        }

        File.Move(facts, Path.Combine(folder, FactsFile), overwrite: true);
        foreach (var old in Directory.EnumerateFiles(folder).Where(file => Path.GetFileName(file) != page.File && Path.GetFileName(file) != FactsFile)) File.Delete(old);
        return page;
    }

    /// <summary>Deletes what killed runs left behind; other runs may be at work beside this one.</summary>
    internal void ClearArrivals(TimeProvider time)
    {
        if (!Directory.Exists(Arrivals)) return;
        var now = time.GetUtcNow().UtcDateTime;
        foreach (var file in new DirectoryInfo(Arrivals).GetFiles().Where(file => now - file.LastWriteTimeUtc > LeftBehindAfter)) file.Delete();
    }

    private string FolderOf(Uri address) => Path.Combine(directory, DocumentId.FromSource(address).Value);
}
