using SmartRegions.Ingestion.Sources.Web;
using SmartRegions.Tests.Ingestion.Reading;

namespace SmartRegions.Tests.Ingestion.Sources.Web;

public sealed class WebCacheTests : IDisposable
{
    private static readonly Uri Address = new("https://www.musterdorf.de/satzung");
    private static readonly DateTimeOffset Now = new(2026, 3, 14, 9, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Newer_version_takes_the_place_of_the_older()
    {
        var cache = new WebCache(_folder.Path);
        Keep(cache, "Fassung 1", new string('1', 64), ".html");
        Keep(cache, "Fassung 2", new string('2', 64), ".pdf");

        var page = new WebCache(_folder.Path).Find(Address)!;

        Assert.Equal((new string('2', 64), "\"etag\"", Now), (page.Digest, page.ETag, page.FetchedAt));
        Assert.Equal("Fassung 2", File.ReadAllText(cache.PathOf(page)));
        Assert.Equal(2, Directory.GetFiles(Path.GetDirectoryName(cache.PathOf(page))!).Length);
    }

    [Fact]
    public void Version_without_its_bytes_or_with_damaged_facts_is_none()
    {
        var cache = new WebCache(_folder.Path);
        var page = Keep(cache, "Fassung 1", new string('1', 64), ".html");
        var facts = Path.Combine(Path.GetDirectoryName(cache.PathOf(page))!, "page.json");

        File.WriteAllText(facts, File.ReadAllText(facts)[..20]);
        Assert.Null(cache.Find(Address));

        page = Keep(cache, "Fassung 1", new string('1', 64), ".html");
        File.Delete(cache.PathOf(page));
        Assert.Null(cache.Find(Address));
    }

    private static CachedPage Keep(WebCache cache, string text, string digest, string ending)
    {
        Directory.CreateDirectory(cache.Arrivals);
        var file = Path.Combine(cache.Arrivals, "ankunft");
        File.WriteAllText(file, text);
        return cache.Keep(Address, new FetchResult.Arrived(file, ending, digest, Address, "\"etag\"", null), Now);
    }
}
