using System.Globalization;
using SmartRegions.Knowledge;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Search;
using SmartRegions.Knowledge.Storage;
using SmartRegions.Tests.Knowledge.Storage;
using static SmartRegions.Tests.Knowledge.Storage.SampleDocuments;

namespace SmartRegions.Tests.Knowledge;

public sealed class KnowledgeBaseTests : IDisposable
{
    private readonly SqlitePlace _place = new();
    private readonly FixedTime _time = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task An_empty_knowledge_base_finds_nothing()
    {
        await using var knowledge = await OpenAsync();

        Assert.Empty(await FindAsync(knowledge, "Was kostet ein Reisepass?"));
    }

    [Fact]
    public async Task What_was_stored_is_found_after_a_refresh_with_its_document_and_place()
    {
        await using var knowledge = await OpenAsync();
        await knowledge.Store.ReplaceAsync([Fees(Certificate, Passport), Titled(Guide, "Offene Daten")], CancellationToken.None);

        Assert.True(await knowledge.RefreshAsync(CancellationToken.None));

        var hit = (await FindAsync(knowledge, "Was kostet ein Reisepass?"))[0];
        Assert.Equal((1, Passport, "Verwaltungsgebührenordnung"), (hit.Rank, hit.Passage.Text, hit.Document.Title));
        Assert.Equal(new PageRange(2, 2), hit.Passage.Pages);
        Assert.True(hit.Score > 0);
    }

    [Fact]
    public async Task A_refresh_without_a_change_has_nothing_to_do()
    {
        await FillAsync(Fees(Passport));
        await using var knowledge = await OpenAsync();

        Assert.False(await knowledge.RefreshAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Where_there_is_no_knowledge_base_none_is_made_unless_that_is_wanted()
    {
        var typo = _place.Location with { Directory = Path.Combine(_place.Location.Directory, "tippfehler") };

        var refusal = await Assert.ThrowsAsync<KnowledgeUnavailableException>(
            () => KnowledgeBase.OpenAsync(typo, MissingKnowledge.Refuse, _time, CancellationToken.None));

        Assert.Contains($"In „{typo.Directory}“ gibt es keine Wissensbasis.", refusal.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(typo.Directory));

        await using (await KnowledgeBase.OpenAsync(typo, MissingKnowledge.Create, _time, CancellationToken.None))
        await using (await KnowledgeBase.OpenAsync(typo, MissingKnowledge.Refuse, _time, CancellationToken.None))
        {
            Assert.True(Directory.Exists(typo.Directory));
        }
    }

    [Fact]
    public async Task The_index_is_neither_loaded_nor_built_before_it_is_needed()
    {
        await FillAsync(Fees(Passport));
        File.Delete(_place.Location.IndexFile);
        await using var knowledge = await OpenAsync();

        Assert.Single(await knowledge.Store.ListDocumentsAsync(CancellationToken.None));
        Assert.False(File.Exists(_place.Location.IndexFile));

        Assert.Equal(1, (await knowledge.IndexAsync(CancellationToken.None)).Count);
        Assert.True(File.Exists(_place.Location.IndexFile));
    }

    [Fact]
    public async Task Refreshes_at_the_same_time_build_once()
    {
        await using var knowledge = await OpenAsync();
        await knowledge.Store.ReplaceAsync([Fees(Certificate, Passport)], CancellationToken.None);

        var built = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => knowledge.RefreshAsync(CancellationToken.None))));

        Assert.Single(built, done => done);
    }

    [Fact]
    public async Task The_next_start_takes_the_index_from_its_file()
    {
        await FillAsync(Fees(Certificate, Passport));
        var written = File.GetLastWriteTimeUtc(_place.Location.IndexFile);

        await using var knowledge = await OpenAsync();

        Assert.Equal(Passport, (await FindAsync(knowledge, "Reisepass"))[0].Passage.Text);
        Assert.Equal(written, File.GetLastWriteTimeUtc(_place.Location.IndexFile));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public async Task A_damaged_index_file_is_built_anew(int length)
    {
        await FillAsync(Fees(Certificate, Passport));
        await using (var file = File.OpenWrite(_place.Location.IndexFile)) file.SetLength(length);

        await using (var knowledge = await OpenAsync())
        {
            Assert.Equal(Passport, (await FindAsync(knowledge, "Reisepass"))[0].Passage.Text);
        }

        Assert.NotNull(PassageIndex.TryLoad(_place.Location.IndexFile));
    }

    [Fact]
    public async Task An_index_file_older_than_the_database_is_built_anew()
    {
        await FillAsync(Fees(Certificate));
        var old = await File.ReadAllBytesAsync(_place.Location.IndexFile);
        await FillAsync(Fees(Certificate, Passport));
        await File.WriteAllBytesAsync(_place.Location.IndexFile, old);

        await using var knowledge = await OpenAsync();

        Assert.Equal(Passport, (await FindAsync(knowledge, "Reisepass"))[0].Passage.Text);
    }

    [Fact]
    public async Task An_index_file_of_another_database_is_not_used()
    {
        await FillAsync(Fees(Certificate));
        await using var other = new SqlitePlace();
        await using (var foreign = await KnowledgeBase.OpenAsync(other.Location, _time, CancellationToken.None))
        {
            await foreign.Store.ReplaceAsync([Fees(Parking)], CancellationToken.None);
            await foreign.RefreshAsync(CancellationToken.None);
        }

        File.Copy(other.Location.IndexFile, _place.Location.IndexFile, overwrite: true);

        await using var knowledge = await OpenAsync();

        Assert.Equal(Certificate, (await FindAsync(knowledge, "Melderegisterauskunft"))[0].Passage.Text);
    }

    [Fact]
    public async Task What_another_process_stored_is_noticed_after_a_second()
    {
        await using var knowledge = await OpenAsync();
        Assert.Empty(await FindAsync(knowledge, "Reisepass"));
        await FillAsync(Fees(Passport));
        Assert.Empty(await FindAsync(knowledge, "Reisepass"));

        _time.Advance(TimeSpan.FromSeconds(1));

        var hits = await FindAsync(knowledge, "Reisepass");
        for (var patience = 0; hits.Count == 0 && patience < 500; patience++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20));
            hits = await FindAsync(knowledge, "Reisepass");
        }

        Assert.Equal(Passport, Assert.Single(hits).Passage.Text);
    }

    [Fact]
    public async Task A_passage_is_the_same_object_for_all_who_read_it_until_the_store_changes()
    {
        await FillAsync(Fees(Certificate, Passport));
        await using var knowledge = await OpenAsync();
        var found = (await FindAsync(knowledge, "Was kostet ein Reisepass?"))[0].Passage;

        var read = await knowledge.PassagesAsync(found.Document, CancellationToken.None);

        Assert.Equal([Certificate, Passport], read.Select(passage => passage.Text));
        Assert.Same(found, read[1]);
        Assert.Same(read, await knowledge.PassagesAsync(found.Document, CancellationToken.None));
        Assert.Same(found, (await FindAsync(knowledge, "Was kostet ein Reisepass?"))[0].Passage);
    }

    [Fact]
    public async Task A_document_that_has_changed_is_read_anew_by_the_next_to_search()
    {
        await FillAsync(Fees(Certificate, Passport));
        await using var knowledge = await OpenAsync();
        var document = (await FindAsync(knowledge, "Was kostet ein Reisepass?"))[0].Document.Id;
        await knowledge.PassagesAsync(document, CancellationToken.None);
        await knowledge.Store.ReplaceAsync([Fees(Parking)], CancellationToken.None);

        await FindAsync(knowledge, "Was kostet ein Reisepass?");

        Assert.Equal(Parking, Assert.Single(await knowledge.PassagesAsync(document, CancellationToken.None)).Text);
    }

    [Fact]
    public async Task A_passage_that_is_gone_is_not_shown_even_before_the_refresh()
    {
        await using var knowledge = await OpenAsync();
        await knowledge.Store.ReplaceAsync([Fees(Certificate, Passport), Titled(Guide, "Reisen", "Der Reisepass gilt zehn Jahre.")], CancellationToken.None);
        await knowledge.RefreshAsync(CancellationToken.None);

        await knowledge.Store.ReplaceAsync([Fees(Certificate)], CancellationToken.None);

        var hits = await FindAsync(knowledge, "Reisepass");
        Assert.DoesNotContain(hits, hit => hit.Passage.Text == Passport);
        Assert.Equal(1, hits[0].Rank);
    }

    [Fact]
    public async Task Searches_go_on_while_the_index_is_replaced()
    {
        await using var knowledge = await OpenAsync();
        await knowledge.Store.ReplaceAsync([Fees(Passport)], CancellationToken.None);
        await knowledge.RefreshAsync(CancellationToken.None);
        using var enough = new CancellationTokenSource();
        using var started = new CountdownEvent(2);
        var searching = Enumerable.Range(0, started.InitialCount)
            .Select(_ => Task.Factory.StartNew(() => SearchAsync().GetAwaiter().GetResult(), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))
            .ToArray();
        started.Wait();

        for (var version = 0; version < 20; version++)
        {
            await knowledge.Store.ReplaceAsync([Fees(Passport, string.Create(CultureInfo.InvariantCulture, $"Fassung {version}"))], CancellationToken.None);
            await knowledge.RefreshAsync(CancellationToken.None);
        }

        await enough.CancelAsync();
        await Task.WhenAll(searching);

        async Task SearchAsync()
        {
            // Whoever has started ends only when the last version is in.
            started.Signal();
            while (!enough.IsCancellationRequested) Assert.Contains(await FindAsync(knowledge, "Reisepass"), hit => hit.Passage.Text == Passport);
        }
    }

    [Fact]
    public async Task The_glossary_leads_from_an_abbreviation_to_the_full_form()
    {
        await using var knowledge = await OpenAsync();
        await knowledge.Store.ReplaceAsync([Fees("Die Datenschutz-Folgenabschätzung ist vor dem Start fällig.", Parking)], CancellationToken.None);
        await knowledge.Store.ReplaceGlossaryAsync(Guide, [new GlossaryEntry("Datenschutz-Folgenabschätzung", ["DSFA"], [])], CancellationToken.None);
        await knowledge.RefreshAsync(CancellationToken.None);

        var hit = (await FindAsync(knowledge, "DSFA"))[0];

        Assert.StartsWith("Die Datenschutz-Folgenabschätzung", hit.Passage.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_index_that_cannot_be_saved_works_from_memory_and_says_so()
    {
        Directory.CreateDirectory(_place.Location.IndexFile);
        await using var knowledge = await OpenAsync();
        await knowledge.Store.ReplaceAsync([Fees(Passport)], CancellationToken.None);

        await knowledge.RefreshAsync(CancellationToken.None);

        Assert.Equal(Passport, (await FindAsync(knowledge, "Reisepass"))[0].Passage.Text);
        Assert.Contains(_place.Location.IndexFile, knowledge.IndexProblem, StringComparison.Ordinal);

        Directory.Delete(_place.Location.IndexFile);
        await knowledge.Store.ReplaceAsync([Fees(Parking)], CancellationToken.None);
        await knowledge.RefreshAsync(CancellationToken.None);
        Assert.Null(knowledge.IndexProblem);
    }

    private static async Task<IReadOnlyList<SearchHit>> FindAsync(KnowledgeBase knowledge, string question) =>
        (await knowledge.SearchAsync(new SearchQuery(question), CancellationToken.None)).Hits;

    private Task<KnowledgeBase> OpenAsync() => KnowledgeBase.OpenAsync(_place.Location, _time, CancellationToken.None);

    /// <summary>What <c>smartregions ingest</c> does in a process of its own.</summary>
    private async Task FillAsync(params DocumentVersion[] versions)
    {
        await using var knowledge = await OpenAsync();
        await knowledge.Store.ReplaceAsync(versions, CancellationToken.None);
        await knowledge.RefreshAsync(CancellationToken.None);
    }
}
