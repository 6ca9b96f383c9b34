using SmartRegions.Knowledge;
using SmartRegions.Knowledge.Search;
using SmartRegions.Tests.Knowledge.Storage;

namespace SmartRegions.EndToEnd.Storage;

public sealed class PostgreSqlKnowledgeBaseTests : DatabaseContract
{
    [DatabaseFact]
    public async Task Two_nodes_with_directories_of_their_own_find_the_same()
    {
        await using var first = await KnowledgeBase.OpenAsync(Location, Time, CancellationToken.None);
        var texts = Enumerable.Range(1, 3_000).Select(n => $"Gebühr Nr. {n} für das Amt").Append(SampleDocuments.Passport).ToArray();
        await first.Store.ReplaceAsync([SampleDocuments.Fees(texts)], CancellationToken.None);
        await first.RefreshAsync(CancellationToken.None);

        await using var second = await KnowledgeBase.OpenAsync(
            Location with { Directory = Path.Combine(Location.Directory, "zweiter-knoten") }, Time, CancellationToken.None);

        Assert.Equal(texts.Length, (await second.IndexAsync(CancellationToken.None)).Count);
        Assert.Equal(SampleDocuments.Passport, await BestAsync(first));
        Assert.Equal(SampleDocuments.Passport, await BestAsync(second));
    }

    private protected override Task<DatabasePlace> PlaceAsync() => PostgreSqlPlace.CreateAsync();

    private static async Task<string> BestAsync(KnowledgeBase knowledge) =>
        (await knowledge.SearchAsync(new SearchQuery("Was kostet ein Reisepass?"), CancellationToken.None)).Hits[0].Passage.Text;
}
