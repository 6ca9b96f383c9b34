using SmartRegions.Evaluation.Reading;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Tests.Evaluation.Reading;

public sealed class PassageLibraryTests
{
    [Fact]
    public async Task Documents_that_a_search_excludes_are_left_out_beside_those_that_all_searches_do()
    {
        var library = PassageLibrary.Build(
            [PassageLibrary.OfOnePassage("a", "Rufbus A", "Der Rufbus fährt."), PassageLibrary.OfOnePassage("b", "Rufbus B", "Der Rufbus hält."), PassageLibrary.OfOnePassage("c", "Rufbus C", "Der Rufbus parkt.")],
            Glossary.Empty,
            CancellationToken.None);
        var ids = library.Search(new SearchQuery("Rufbus")).Hits.ToDictionary(hit => hit.Document.Title, hit => hit.Document.Id, StringComparer.Ordinal);

        var found = await library.Access(new HashSet<DocumentId> { ids["Rufbus A"] }).Search(new SearchQuery("Rufbus") { Excluding = new HashSet<DocumentId> { ids["Rufbus B"] } }, CancellationToken.None);

        Assert.Equal("Rufbus C", Assert.Single(found.Hits).Document.Title);
    }
}
