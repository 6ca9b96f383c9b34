using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Storage;
using static SmartRegions.Tests.Knowledge.Storage.SampleDocuments;

namespace SmartRegions.Tests.Knowledge.Storage;

/// <summary>Old citations stay true: what became of a passage, whichever database it stands in.</summary>
public abstract class PassageHistoryContract : StoreContract
{
    [DatabaseFact]
    public async Task A_new_version_replaces_the_old_one_and_counts_up()
    {
        await StoreAsync(Fees(Certificate, Passport));
        Time.Advance(TimeSpan.FromDays(1));

        await StoreAsync(Titled(FeeSchedule, "Gebührenordnung 2027", Parking, Certificate));

        var document = Assert.Single(await Store.ListDocumentsAsync(CancellationToken.None));
        Assert.Equal(("Gebührenordnung 2027", 2), (document.Title, document.Version));
        Assert.Equal(Time.GetUtcNow(), document.StoredAt);
        var passages = await Store.PassagesOfAsync(document.Id, CancellationToken.None);
        Assert.Equal([Parking, Certificate], passages.Select(passage => passage.Text));
        Assert.Equal(new PageRange(2, 2), passages[1].Pages);
        Assert.Equal(2, passages[1].Regions[0].Page);
    }

    [DatabaseFact]
    public async Task A_passage_that_a_new_version_keeps_is_known_since_the_first()
    {
        await StoreAsync(Fees(Certificate, Passport));
        await StoreAsync(Fees(Certificate, Parking));

        var history = await HistoryAsync(Certificate);

        Assert.False(history.IsReplaced);
        Assert.Equal(2, history.LastVersion.Version);
        Assert.Equal(1L, await AddedInAsync(IdOf(Certificate)));
        Assert.Equal(2L, await AddedInAsync(IdOf(Parking)));
    }

    [DatabaseFact]
    public async Task A_passage_that_is_gone_is_quoted_by_old_citations_with_its_version()
    {
        var old = Fees(Certificate, Passport);
        await StoreAsync(old);
        var storedAt = Time.GetUtcNow();
        Time.Advance(TimeSpan.FromDays(365));
        await StoreAsync(Titled(FeeSchedule, "Gebührenordnung 2027", Certificate));

        var history = await HistoryAsync(Passport);

        Assert.Equal(Written(old.Passages[1]), Written(history.Passage));
        Assert.Equal(new VersionFacts(1, "Verwaltungsgebührenordnung", 2, new string('a', 64), storedAt), history.LastVersion);
        Assert.Equal("Gebührenordnung 2027", history.Document.Title);
        Assert.True(history.IsReplaced);
        Assert.False(history.DocumentRemoved);
        Assert.Empty(await Store.FindPassagesAsync([IdOf(Passport)], CancellationToken.None));
    }

    [DatabaseFact]
    public async Task A_passage_that_comes_back_is_current_again()
    {
        await StoreAsync(Fees(Certificate, Passport));
        await StoreAsync(Fees(Certificate));
        await StoreAsync(Fees(Passport));

        Assert.Equal([Passport], await TextsAsync());
        Assert.False((await HistoryAsync(Passport)).IsReplaced);
        Assert.Equal(2, (await HistoryAsync(Certificate)).LastVersion.Version);
    }

    [DatabaseFact]
    public async Task A_passage_never_stored_has_no_history() =>
        Assert.Null(await Store.FindPassageInHistoryAsync(IdOf(Passport), CancellationToken.None));

    [DatabaseFact]
    public async Task A_removed_document_leaves_and_its_citations_stay()
    {
        await StoreAsync(Fees(Certificate), Titled(Guide, "Offene Daten", "Offene Daten kosten nichts."));

        var removed = await Store.RemoveAsync(
            [DocumentId.FromSource(FeeSchedule), DocumentId.FromSource(new Uri("file:///nie/gesehen.pdf"))], CancellationToken.None);

        Assert.Equal(1, removed);
        Assert.Equal("Offene Daten", Assert.Single(await Store.ListDocumentsAsync(CancellationToken.None)).Title);
        Assert.Null(await Store.FindDocumentAsync(DocumentId.FromSource(FeeSchedule), CancellationToken.None));
        Assert.Empty(await TextsAsync());
        Assert.Equal(["Offene Daten kosten nichts."], await AllTextsAsync());
        var history = await HistoryAsync(Certificate);
        Assert.True(history.DocumentRemoved);
        Assert.Equal(1, history.LastVersion.Version);
    }

    [DatabaseFact]
    public async Task A_removed_document_that_comes_back_goes_on_counting()
    {
        await StoreAsync(Fees(Certificate, Passport));
        await Store.RemoveAsync([DocumentId.FromSource(FeeSchedule)], CancellationToken.None);
        await StoreAsync(Fees(Certificate));

        Assert.Equal(2, (await Store.FindDocumentAsync(DocumentId.FromSource(FeeSchedule), CancellationToken.None))?.Version);
        Assert.Equal([Certificate], await TextsAsync());
        Assert.False((await HistoryAsync(Certificate)).DocumentRemoved);
        Assert.True((await HistoryAsync(Passport)).IsReplaced);
    }

    private Task<long> AddedInAsync(PassageId id) => Database.ReadAsync(
        session => session.FindAsync<long>("SELECT added_in FROM passage WHERE id = @Value", new { id.Value }), CancellationToken.None);
}
