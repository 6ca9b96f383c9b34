using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Tests.Knowledge.Search;

public sealed class IndexFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("smartregions-index-").FullName;

    private string IndexPath => Path.Combine(_folder, "passages.idx");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Loaded_index_answers_as_the_saved_one()
    {
        var library = Library.Random(120, 5, 4);
        var built = PassageIndex.Build(library, 42, CancellationToken.None);
        built.Save(IndexPath);
        var loaded = PassageIndex.TryLoad(IndexPath);
        Assert.NotNull(loaded);
        Assert.Equal((42L, 120), (loaded.Revision, loaded.Count));
        foreach (var passage in library.Take(20))
        {
            var query = new SearchQuery(passage.Text);
            Assert.Equal(Described(built.Search(query, Glossary.Empty)), Described(loaded.Search(query, Glossary.Empty)));
        }
    }

    [Fact]
    public void Saving_replaces_the_file_and_leaves_nothing_else()
    {
        Library.TownIndex().Save(IndexPath);
        PassageIndex.Build(Library.Town, 8, CancellationToken.None).Save(IndexPath);
        Assert.Equal(8, PassageIndex.TryLoad(IndexPath)?.Revision);
        Assert.Equal([IndexPath], Directory.GetFiles(_folder));
    }

    [Fact]
    public void Saving_that_fails_leaves_nothing_behind()
    {
        Directory.CreateDirectory(IndexPath);

        Assert.ThrowsAny<Exception>(() => Library.TownIndex().Save(IndexPath));

        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void Revision_is_known_without_reading_the_rest()
    {
        PassageIndex.Build(Library.Town, 8, CancellationToken.None).Save(IndexPath);
        File.WriteAllBytes(IndexPath, File.ReadAllBytes(IndexPath)[..28]);

        Assert.Equal(8, IndexFile.TryReadRevision(IndexPath, RankingOptions.Default));
        Assert.Null(IndexFile.TryReadRevision(IndexPath, RankingOptions.Default with { Saturation = RankingOptions.Default.Saturation + 1 }));
        Assert.Null(IndexFile.TryReadRevision(Path.Combine(_folder, "fehlt"), RankingOptions.Default));
    }

    [Fact]
    public void Missing_file_and_missing_folder_are_no_index()
    {
        Assert.Null(PassageIndex.TryLoad(IndexPath));
        Assert.Null(PassageIndex.TryLoad(Path.Combine(_folder, "fehlt", "passages.idx")));
        Assert.Null(PassageIndex.TryLoad(_folder));
    }

    [Fact]
    public void Every_truncation_is_noticed()
    {
        Library.TownIndex().Save(IndexPath);
        var whole = File.ReadAllBytes(IndexPath);
        for (var length = 0; length < whole.Length; length += length < 64 ? 1 : 97)
        {
            File.WriteAllBytes(IndexPath, whole[..length]);
            Assert.Null(PassageIndex.TryLoad(IndexPath));
        }

        File.WriteAllBytes(IndexPath, [.. whole, 0]);
        Assert.Null(PassageIndex.TryLoad(IndexPath));
    }

    [Fact]
    public void Flipped_bit_anywhere_is_noticed()
    {
        Library.TownIndex().Save(IndexPath);
        var bytes = File.ReadAllBytes(IndexPath);
        for (var at = 0; at < bytes.Length; at += at < 128 ? 1 : 61)
        {
            bytes[at] ^= 0x80;
            File.WriteAllBytes(IndexPath, bytes);
            Assert.Null(PassageIndex.TryLoad(IndexPath));
            bytes[at] ^= 0x80;
        }

        File.WriteAllBytes(IndexPath, bytes);
        Assert.NotNull(PassageIndex.TryLoad(IndexPath));
    }

    [Fact]
    public void File_made_up_with_a_right_checksum_is_refused()
    {
        var library = Library.Random(40, 4, 9);
        PassageIndex.Build(library, 1, CancellationToken.None).Save(IndexPath);
        var bytes = File.ReadAllBytes(IndexPath);
        var everything = new SearchQuery(string.Join(' ', library.Select(passage => passage.Text)));
        var refused = 0;
        for (var at = 28; at < bytes.Length - 32; at += 211)
        {
            var forged = bytes.ToArray();
            forged[at] ^= 0x55;
            System.Security.Cryptography.SHA256.HashData(forged.AsSpan(0, forged.Length - 32), forged.AsSpan(forged.Length - 32));
            File.WriteAllBytes(IndexPath, forged);
            if (PassageIndex.TryLoad(IndexPath) is not { } index) refused++;
            else index.Search(everything, Glossary.Empty);
        }

        Assert.True(refused > 0);
    }

    private static string Described(IndexResult result) =>
        FormattableString.Invariant($"{result.Attainable:R}: ") + string.Join('|', result.Hits.Select(hit => FormattableString.Invariant($"{hit.Passage} {hit.Document} {hit.Score:R} {hit.Bm25:R}")));
}
