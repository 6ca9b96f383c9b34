using SmartRegions.Knowledge;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Tests.Knowledge.Storage;

/// <summary>What the store promises, whichever database it stands on.</summary>
public abstract class KnowledgeStoreContract : IAsyncLifetime
{
    private const string Certificate = "Melderegisterauskunft: 11,00 €";
    private const string Passport = "Reisepass: 70,00 €";
    private const string Parking = "Bewohnerparkausweis: 30,70 € im Jahr";

    private Database database = null!;

    private protected KnowledgeStore Store { get; private set; } = null!;

    public virtual async Task InitializeAsync()
    {
        database = await Database.OpenAsync(await LocationAsync(), TimeProvider.System, CancellationToken.None);
        Store = await KnowledgeStore.OpenAsync(database, TimeProvider.System, CancellationToken.None);
    }

    public virtual async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task A_stored_document_is_found_with_its_passages_in_their_order()
    {
        var version = SampleDocuments.Version(SampleDocuments.FeeSchedule, Passport, Certificate, Parking);

        await Store.ReplaceAsync([version], CancellationToken.None);

        var document = await Store.FindDocumentAsync(version.Document.Id, CancellationToken.None);
        Assert.Equal("Verwaltungsgebührenordnung", document?.Title);
        Assert.Equal(1, document?.Version);
        Assert.Equal([Passport, Certificate, Parking], await TextsAsync(version));
    }

    /// <summary>A location that no other test uses.</summary>
    private protected abstract Task<KnowledgeLocation> LocationAsync();

    private async Task<IEnumerable<string>> TextsAsync(DocumentVersion version) =>
        (await Store.PassagesOfAsync(version.Document.Id, CancellationToken.None)).Select(passage => passage.Text);
}
