using SmartRegions.Ingestion;
using SmartRegions.Ingestion.Reading;
using SmartRegions.Tests.Ingestion.Reading;
using SmartRegions.Tests.Knowledge.Storage;

namespace SmartRegions.Tests.Ingestion;

public sealed class OriginalArchiveTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Arrival_has_the_name_and_the_digest_of_the_file_and_is_gone_when_it_is_not_kept()
    {
        var arrived = await ReceiveAsync("Hundesteuersatzung der Gemeinde.txt", "Hundesteuer");

        Assert.Equal("Hundesteuersatzung der Gemeinde.txt", Path.GetFileName(arrived.File));
        Assert.Equal("b7d57773", arrived.Digest[..8]);
        arrived.Dispose();
        Assert.Null(Archive.Find(arrived.Digest));
        Assert.False(File.Exists(arrived.File));
    }

    [Fact]
    public async Task Same_bytes_are_kept_once()
    {
        using var first = await ReceiveAsync("a.txt", "Hundesteuer");
        using var second = await ReceiveAsync("b.md", "Hundesteuer");

        Archive.Keep(first);
        Archive.Keep(second);

        Assert.EndsWith($"{first.Digest}.txt", Archive.Find(first.Digest), StringComparison.Ordinal);
        Assert.Single(Directory.EnumerateFiles(Path.GetDirectoryName(Archive.Find(first.Digest))!));
    }

    [Fact]
    public async Task File_beyond_the_limit_is_refused_and_leaves_nothing_behind()
    {
        var file = _folder.Write("gross.txt", "Hundesteuer");

        await Assert.ThrowsAsync<ReadingException>(() => Archive.ReceiveAsync(file, new ReadingLimits { File = 5 }, CancellationToken.None));

        Assert.False(Directory.Exists(Path.Combine(_folder.Path, "originals", "arrivals")));
    }

    [Fact]
    public async Task What_a_killed_run_left_behind_is_cleared_after_a_week_and_not_before()
    {
        var time = new FixedTime();
        var arrived = await ReceiveAsync("a.txt", "Hundesteuer");
        Directory.SetLastWriteTimeUtc(Path.GetDirectoryName(arrived.File)!, time.GetUtcNow().UtcDateTime);

        time.Advance(TimeSpan.FromDays(6));
        Archive.ClearArrivals(time);
        Assert.True(File.Exists(arrived.File));

        time.Advance(TimeSpan.FromDays(2));
        Archive.ClearArrivals(time);
        Assert.False(File.Exists(arrived.File));
    }

    private OriginalArchive Archive => new(Path.Combine(_folder.Path, "originals"));

    private Task<ArrivedOriginal> ReceiveAsync(string name, string text) =>
        Archive.ReceiveAsync(_folder.Write(name, text), new ReadingLimits(), CancellationToken.None);
}
