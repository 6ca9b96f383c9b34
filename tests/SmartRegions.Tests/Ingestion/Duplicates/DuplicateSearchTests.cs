using SmartRegions.Ingestion.Duplicates;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Storage;
using SmartRegions.Tests.Knowledge.Storage;

namespace SmartRegions.Tests.Ingestion.Duplicates;

public sealed class DuplicateSearchTests : IAsyncLifetime
{
    private readonly IngestionPlace _place = new();

    public Task InitializeAsync() => _place.OpenAsync();

    public Task DisposeAsync() => _place.CloseAsync();

    [Fact]
    public async Task Many_files_of_the_same_bytes_are_named_each_with_the_first()
    {
        var copies = await StoreAsync(Enumerable.Range(100, 60).Select(number => Copy($"kopie-{number}.pdf", 'a', "Gebührensatzung")));

        var pairs = await DuplicateSearch.FindAsync(_place.Store, copies, CancellationToken.None);

        Assert.Equal(59, pairs.Count);
        Assert.All(pairs, pair => Assert.Equal((1.0, "/kopie-100.pdf"), (pair.Similarity, pair.First.Source.AbsolutePath)));
    }

    [Fact]
    public async Task Document_known_before_comes_first()
    {
        await StoreAsync([Copy("z-alt.pdf", 'a', "Gebührensatzung")]);
        var added = await StoreAsync([Copy("a-neu.pdf", 'a', "Gebührensatzung")]);

        var pair = Assert.Single(await DuplicateSearch.FindAsync(_place.Store, added, CancellationToken.None));

        Assert.Equal(("/z-alt.pdf", "/a-neu.pdf"), (pair.First.Source.AbsolutePath, pair.Second.Source.AbsolutePath));
    }

    [Fact]
    public async Task Documents_that_say_nearly_the_same_are_named_and_unrelated_ones_are_not()
    {
        var words = Enumerable.Range(0, 800).Select(number => $"wort{number}").ToArray();
        var first = Copy("fassung-1.pdf", 'a', string.Join(' ', words));
        words[300] = "geändert";
        var added = await StoreAsync([first, Copy("fassung-2.pdf", 'b', string.Join(' ', words)), Copy("anderes.pdf", 'c', "Der Bauhof räumt im Winter.")]);

        var pair = Assert.Single(await DuplicateSearch.FindAsync(_place.Store, added, CancellationToken.None));

        Assert.InRange(pair.Similarity, 0.9, 0.9999);
    }

    private static DocumentVersion Copy(string name, char digest, string text)
    {
        var version = SampleDocuments.Titled(new Uri($"file:///{name}"), "Gebührensatzung", text);
        return version with { Document = version.Document with { Digest = new string(digest, 64) } };
    }

    private async Task<HashSet<DocumentId>> StoreAsync(IEnumerable<DocumentVersion> versions)
    {
        var batch = versions.ToList();
        await _place.Store.ReplaceAsync(batch, CancellationToken.None);
        return [.. batch.Select(version => version.Document.Id)];
    }
}
