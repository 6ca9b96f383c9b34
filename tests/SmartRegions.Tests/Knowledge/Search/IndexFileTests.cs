using System.Security.Cryptography;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Tests.Knowledge.Search;

public sealed class IndexFileTests : IDisposable
{
    private const int DigestAt = sizeof(long) + sizeof(int);

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
    public void File_of_another_analysis_is_refused()
    {
        Library.TownIndex().Save(IndexPath);
        var bytes = File.ReadAllBytes(IndexPath);
        Assert.Equal(IndexFile.DigestOf(RankingOptions.Default, WordAnalysis.Digest), BitConverter.ToUInt64(bytes, DigestAt));
        BitConverter.TryWriteBytes(bytes.AsSpan(DigestAt), IndexFile.DigestOf(RankingOptions.Default, WordAnalysis.DigestOf(WordAnalysis.Version + 1, StopWords.AllFolded)));
        File.WriteAllBytes(IndexPath, Sealed(bytes));
        Assert.Null(IndexFile.TryReadRevision(IndexPath, RankingOptions.Default));
        Assert.Null(PassageIndex.TryLoad(IndexPath));
    }

    [Fact]
    public void Two_processes_may_save_at_once()
    {
        using var other = new FileStream(IndexPath + ".0123.new", FileMode.CreateNew, FileAccess.Write, FileShare.None);
        using var older = new FileStream(IndexPath + ".new", FileMode.CreateNew, FileAccess.Write, FileShare.None);
        File.SetLastWriteTimeUtc(other.SafeFileHandle, new DateTime(2026, 1, 5, 0, 0, 0, DateTimeKind.Utc));
        var index = Library.TownIndex();
        Parallel.For(0, 200, _ => index.Save(IndexPath));
        Assert.NotNull(PassageIndex.TryLoad(IndexPath));
        Assert.True(File.Exists(other.Name));
    }

    [Fact]
    public void What_a_killed_process_left_half_written_is_cleared_away()
    {
        File.WriteAllText(IndexPath + ".0123.new", "halb");
        File.SetLastWriteTimeUtc(IndexPath + ".0123.new", new DateTime(2026, 1, 5, 0, 0, 0, DateTimeKind.Utc));
        Library.TownIndex().Save(IndexPath);
        Assert.Equal([IndexPath], Directory.GetFiles(_folder));
    }

    [Theory]
    [InlineData(0x55)]
    [InlineData(0x80)]
    [InlineData(0xFF)]
    public void File_made_up_with_a_right_checksum_is_refused_or_scores_in_numbers(byte change)
    {
        var library = Library.Random(40, 4, 9);
        PassageIndex.Build(library, 1, CancellationToken.None).Save(IndexPath);
        var bytes = File.ReadAllBytes(IndexPath);
        var everything = new SearchQuery(string.Join(' ', library.Select(passage => passage.Text))) { Top = library.Length };
        var refused = 0;
        for (var at = 28; at < bytes.Length - SHA256.HashSizeInBytes; at += 173)
        {
            var forged = bytes.ToArray();
            forged[at] ^= change;
            File.WriteAllBytes(IndexPath, Sealed(forged));
            if (PassageIndex.TryLoad(IndexPath) is { } index) Assert.All(index.Search(everything, Glossary.Empty).Hits, IsInNumbers);
            else refused++;
        }

        Assert.True(refused > 0);
    }

    [Theory]
    [InlineData("frequencies")]
    [InlineData("order of lists")]
    [InlineData("order of terms")]
    [InlineData("documents")]
    public void Parts_that_do_not_belong_together_are_refused(string part)
    {
        int[] frequencies = [1, part == "frequencies" ? -1 : 2];
        ushort[] passages = [0, .. part == "order of lists" ? new ushort[] { 1, 0 } : [0, 1]];
        ulong[] grams = part == "order of terms" ? [2, 1] : [1, 2];
        string[] documents = part == "documents" ? ["a", "a"] : ["a", "b"];
        void Check() => IndexConsistency.Check(
            new PassageDirectory([1, 2], documents, [0, 1, 2]),
            new Vocabulary(grams, []),
            new Postings(frequencies, [], [new PostingSegment(2, [0, 1, 3], passages, [9, 9, 9], [])]),
            null,
            [new StemSequences([0, 0, 0], [])]);
        Assert.Throws<InvalidDataException>(Check);
    }

    private static void IsInNumbers(IndexHit hit)
    {
        Assert.True(double.IsFinite(hit.Score) && hit.Score > 0 && double.IsFinite(hit.Bm25));
        Assert.All(hit.Views.Values, value => Assert.True(double.IsFinite(value)));
    }

    /// <summary>The same file with the checksum that fits it.</summary>
    private static byte[] Sealed(byte[] file)
    {
        SHA256.HashData(file.AsSpan(0, file.Length - SHA256.HashSizeInBytes), file.AsSpan(file.Length - SHA256.HashSizeInBytes));
        return file;
    }

    private static string Described(IndexResult result) =>
        FormattableString.Invariant($"{result.Attainable:R}: ") + string.Join('|', result.Hits.Select(hit => FormattableString.Invariant($"{hit.Passage} {hit.Document} {hit.Score:R} {hit.Bm25:R}")));
}
