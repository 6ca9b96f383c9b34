using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Storage;
using SmartRegions.Program.Documents;
using SmartRegions.Tests.Knowledge.Storage;
using static SmartRegions.Tests.Knowledge.Storage.SampleDocuments;

namespace SmartRegions.Tests.Program.Documents;

public sealed class DocumentLookupTests : IDisposable
{
    private static readonly Uri Regional = new("file:///daten/offene-daten-in-der-region.md");

    private readonly SqlitePlace _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task Blank_text_means_no_document_even_where_there_is_only_one(string blank) =>
        Assert.Null(await FindAsync(blank, DocumentMatch.Part, Titled(Guide, "Offene Daten")));

    [Fact]
    public async Task Whole_title_wins_over_titles_that_contain_it()
    {
        DocumentVersion[] both = [Titled(Guide, "Offene Daten"), Titled(Regional, "Offene Daten in der Region")];

        Assert.Equal("Offene Daten", await FindAsync("offene daten", DocumentMatch.Part, both));
        Assert.Equal("Offene Daten", await FindAsync("Offene Daten", DocumentMatch.Whole, both));
        Assert.Null(await FindAsync("Offene", DocumentMatch.Part, both));
    }

    [Fact]
    public async Task Part_of_a_title_is_enough_to_look_but_not_to_remove()
    {
        Assert.Equal("Offene Daten", await FindAsync("Offene", DocumentMatch.Part, Titled(Guide, "Offene Daten")));
        Assert.Null(await FindAsync("Offene", DocumentMatch.Whole, Titled(Guide, "Offene Daten")));
    }

    [Fact]
    public async Task Id_is_always_enough() =>
        Assert.Equal("Offene Daten", await FindAsync(DocumentId.FromSource(Guide).Value, DocumentMatch.Whole, Titled(Guide, "Offene Daten")));

    [Fact]
    public async Task Title_of_two_documents_names_neither() =>
        Assert.Null(await FindAsync("Offene Daten", DocumentMatch.Whole, Titled(Guide, "Offene Daten"), Titled(Regional, "Offene Daten")));

    private async Task<string?> FindAsync(string text, DocumentMatch match, params DocumentVersion[] documents)
    {
        await using var database = await Database.OpenAsync(_place.Location, new FixedTime(), CancellationToken.None);
        var store = await KnowledgeStore.OpenAsync(database, new FixedTime(), CancellationToken.None);
        await store.ReplaceAsync(documents, CancellationToken.None);
        return (await DocumentLookup.FindAsync(store, text, match, CancellationToken.None))?.Title;
    }
}
