using SmartRegions.Ingestion.Reading.Ocr;

namespace SmartRegions.Tests.Ingestion.Reading.Ocr;

public sealed class OcrCacheTests : IDisposable
{
    private const string Digest = "ab12cd";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ocr-cache-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Page_is_found_as_it_was_kept()
    {
        await Cache().KeepAsync(3, "Satzung", CancellationToken.None);

        Assert.Equal("Satzung", await Cache().FindAsync(3, CancellationToken.None));
        Assert.Null(await Cache().FindAsync(4, CancellationToken.None));
    }

    [Fact]
    public async Task Leftovers_of_killed_writes_are_deleted_and_writes_going_on_are_not()
    {
        await Cache().KeepAsync(1, "Satzung", CancellationToken.None);
        var kept = Assert.Single(Directory.GetFiles(_folder.FullName, "*.tsv", SearchOption.AllDirectories));
        await File.WriteAllTextAsync(kept + ".17-killed", "Satz");
        File.SetLastWriteTimeUtc(kept + ".17-killed", TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-1));
        await File.WriteAllTextAsync(kept + ".18-writing", "Satz");

        Cache().RemoveLeftovers();

        Assert.Equal([kept, kept + ".18-writing"], Directory.GetFiles(_folder.FullName, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Pictures_of_a_killed_reading_are_deleted_by_a_later_one()
    {
        var killed = _folder.CreateSubdirectory("smartregions-ocr-killed");
        File.WriteAllText(Path.Combine(killed.FullName, "00001.pgm"), "P5");
        killed.LastWriteTimeUtc = TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-3);

        using (var pictures = PictureFolder.Create(_folder.FullName, TimeProvider.System))
        {
            Assert.NotNull(pictures);
            Assert.False(Directory.Exists(killed.FullName));
        }

        Assert.Empty(_folder.GetFileSystemInfos());
    }

    [Fact]
    public void Without_a_place_for_pictures_there_is_no_folder() =>
        Assert.Null(PictureFolder.Create(Path.Combine("/proc", "fehlt"), TimeProvider.System));

    private OcrCache Cache() => new(_folder.FullName, Digest, "deu-v1", TimeProvider.System);
}
