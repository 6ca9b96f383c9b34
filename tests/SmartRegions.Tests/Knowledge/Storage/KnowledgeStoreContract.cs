using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Storage;
using static SmartRegions.Tests.Knowledge.Storage.SampleDocuments;

namespace SmartRegions.Tests.Knowledge.Storage;

/// <summary>What the store promises, whichever database it stands on.</summary>
public abstract class KnowledgeStoreContract : DatabaseContract
{
    private Database _database = null!;

    private protected KnowledgeStore Store { get; private set; } = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _database = await OpenAsync();
        Store = await KnowledgeStore.OpenAsync(_database, Time, CancellationToken.None);
    }

    public override async Task DisposeAsync()
    {
        await _database.DisposeAsync();
        await base.DisposeAsync();
    }

    [DatabaseFact]
    public async Task Every_field_comes_back_as_it_was_stored()
    {
        var sheet = Sheet();

        await StoreAsync(sheet);

        var expected = sheet.Document with { Version = 1, StoredAt = Time.GetUtcNow() };
        Assert.Equal(Written(expected), Written(await Store.FindDocumentAsync(expected.Id, CancellationToken.None)));
        Assert.Equal(Written(sheet.Passages), Written(await Store.PassagesOfAsync(expected.Id, CancellationToken.None)));
    }

    [DatabaseFact]
    public async Task What_a_document_does_not_say_stays_unsaid()
    {
        var plain = Titled(Guide, "Offene Daten");

        await StoreAsync(plain);

        var expected = plain.Document with { Version = 1, StoredAt = Time.GetUtcNow() };
        Assert.Equal(Written(expected), Written(await Store.FindDocumentAsync(expected.Id, CancellationToken.None)));
    }

    [DatabaseFact]
    public async Task Characters_that_no_database_takes_are_left_out_and_the_rest_is_kept()
    {
        var version = Fees("Reise\0pass: 70,00\u00a0€ \ud83d\ude42 \ud83d.");
        version = version with
        {
            Document = version.Document with { Title = "Gebühren\0", References = ["Anlage\0 1"] },
            Passages = [version.Passages[0] with { HeadingPath = ["§\0 2"] }],
        };

        await StoreAsync(version);

        var document = await Store.FindDocumentAsync(version.Document.Id, CancellationToken.None);
        Assert.Equal("Gebühren", document?.Title);
        Assert.Equal(["Anlage 1"], document?.References);
        var passage = Assert.Single(await Store.PassagesOfAsync(version.Document.Id, CancellationToken.None));
        Assert.Equal("Reisepass: 70,00\u00a0€ \ud83d\ude42 \ufffd.", passage.Text);
        Assert.Equal(["§ 2"], passage.HeadingPath);
    }

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

    [DatabaseFact]
    public async Task The_revision_grows_with_every_change_and_with_nothing_else()
    {
        List<GlossaryEntry> glossary = [new("Bürgerbüro", [], ["Einwohnermeldeamt"])];
        Assert.Equal(1, await ChangesAsync(() => StoreAsync(Fees(Certificate), Titled(Guide, "Offene Daten"))));
        Assert.Equal(1, await ChangesAsync(() => Store.ReplaceGlossaryAsync(Guide, glossary, CancellationToken.None)));
        Assert.Equal(0, await ChangesAsync(() => Store.ReplaceGlossaryAsync(Guide, glossary, CancellationToken.None)));
        Assert.Equal(0, await ChangesAsync(() => StoreAsync()));
        Assert.Equal(0, await ChangesAsync(() => Store.SaveFailureAsync(Failure(attempts: 1), CancellationToken.None)));
        Assert.Equal(1, await ChangesAsync(() => Store.RemoveAsync([DocumentId.FromSource(Guide)], CancellationToken.None)));
        Assert.Equal(0, await ChangesAsync(() => Store.RemoveAsync([DocumentId.FromSource(Guide)], CancellationToken.None)));
    }

    [DatabaseFact]
    public async Task A_batch_that_fails_changes_nothing()
    {
        await StoreAsync(Fees(Certificate));
        var guide = Titled(Guide, "Offene Daten", "Offene Daten kosten nichts.");
        var clash = guide with { Passages = [guide.Passages[0] with { Id = IdOf(Certificate) }] };

        Assert.Equal(0, await ChangesAsync(() => Assert.ThrowsAnyAsync<DbException>(() => StoreAsync(Fees(Passport), clash))));

        Assert.Equal(1, Assert.Single(await Store.ListDocumentsAsync(CancellationToken.None)).Version);
        Assert.Equal([Certificate], await TextsAsync());
    }

    [DatabaseFact]
    public async Task A_batch_that_contradicts_itself_is_refused()
    {
        var fees = Fees(Certificate);
        var stray = Titled(Guide, "Offene Daten") with { Passages = fees.Passages };

        await Assert.ThrowsAsync<ArgumentException>(() => StoreAsync(fees, fees));
        await Assert.ThrowsAsync<ArgumentException>(() => StoreAsync(fees with { Passages = [fees.Passages[0], fees.Passages[0]] }));
        await Assert.ThrowsAsync<ArgumentException>(() => StoreAsync(stray));
    }

    [DatabaseFact]
    public async Task Writers_at_the_same_time_wait_for_each_other()
    {
        const int Writers = 8;

        var changes = await ChangesAsync(() => Task.WhenAll(Enumerable.Range(1, Writers).Select(
            n => Task.Run(() => StoreAsync(Fees(Certificate, string.Create(CultureInfo.InvariantCulture, $"Fassung {n}")))))));

        Assert.Equal(Writers, changes);
        Assert.Equal(Writers, Assert.Single(await Store.ListDocumentsAsync(CancellationToken.None)).Version);
        Assert.Equal(2, (await TextsAsync()).Count);
    }

    [DatabaseFact]
    public async Task Somebody_who_reads_a_snapshot_sees_nothing_of_what_is_written_meanwhile()
    {
        await StoreAsync(Fees(Certificate));

        var seen = await _database.ReadSnapshotAsync(
            async session =>
            {
                var before = await RevisionTable.ReadAsync(session);
                await StoreAsync(Fees(Passport));
                return (before, after: await RevisionTable.ReadAsync(session), texts: PassageTable.Stream(session).Select(p => p.Text).ToList());
            },
            CancellationToken.None);

        Assert.Equal(seen.before, seen.after);
        Assert.Equal([Certificate], seen.texts);
    }

    [DatabaseFact]
    public async Task More_passages_than_one_query_can_ask_for_are_found()
    {
        var texts = Enumerable.Range(1, 1_200).Select(n => string.Create(CultureInfo.InvariantCulture, $"Gebühr Nr. {n}: {n},00 €")).ToArray();
        await StoreAsync(Fees(texts));

        var found = await Store.FindPassagesAsync([.. texts.Select(IdOf), IdOf("nie gespeichert")], CancellationToken.None);

        Assert.Equal(texts.Length, found.Count);
        await StoreAsync(Fees(texts[0]));
        Assert.Equal([texts[0]], await AllTextsAsync());
    }

    [DatabaseFact]
    public async Task Documents_are_listed_in_the_order_of_the_German_alphabet()
    {
        string[] titles = ["Zweitwohnungssteuer", "Ärztlicher Notdienst", "abfallsatzung", "Öffnungszeiten", "Ortsrecht"];
        await StoreAsync([.. titles.Select((title, n) => Titled(Address(n), title))]);

        Assert.Equal(
            ["abfallsatzung", "Ärztlicher Notdienst", "Öffnungszeiten", "Ortsrecht", "Zweitwohnungssteuer"],
            (await Store.ListDocumentsAsync(CancellationToken.None)).Select(document => document.Title));
    }

    [DatabaseFact]
    public async Task Two_thousand_documents_are_stored_and_listed_without_a_wait()
    {
        var sheet = Sheet();
        await StoreAsync([.. Enumerable.Range(0, 2_000).Select(n => Titled(Address(n), "Satzung", Certificate, Passport)).Select(
            version => version with { Document = sheet.Document with { Id = version.Document.Id, Source = version.Document.Source } })]);

        // The best of three: a machine that is busy with something else says nothing about the store.
        var fastest = TimeSpan.MaxValue;
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var watch = Stopwatch.StartNew();
            Assert.Equal(2_000, (await Store.ListDocumentsAsync(CancellationToken.None)).Count);
            if (watch.Elapsed < fastest) fastest = watch.Elapsed;
        }

        Assert.InRange(fastest, TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    [DatabaseFact]
    public async Task Failures_are_remembered_until_they_are_forgotten()
    {
        var other = Failure(attempts: 1) with { Source = Guide, Outcome = ReadingOutcome.Encrypted };
        await Store.SaveFailureAsync(Failure(attempts: 1), CancellationToken.None);
        await Store.SaveFailureAsync(other, CancellationToken.None);
        await Store.SaveFailureAsync(Failure(attempts: 2), CancellationToken.None);

        Assert.Equal([Failure(attempts: 2), other], await Store.ListFailuresAsync(CancellationToken.None));

        await Store.ForgetFailuresAsync([Guide, new Uri("file:///nie/gesehen.pdf")], CancellationToken.None);
        Assert.Equal([Failure(attempts: 2)], await Store.ListFailuresAsync(CancellationToken.None));
    }

    [DatabaseFact]
    public async Task An_address_longer_than_a_database_takes_as_a_key_is_stored()
    {
        // Without repetition, so that it cannot be compressed.
        var address = new Uri("https://www.example.org/" + string.Concat(Enumerable.Range(0, 1_500).Select(n => DocumentId.FromSource(Address(n)).Value)));
        var failure = Failure(attempts: 1) with { Source = address };

        await Store.SaveFailureAsync(failure, CancellationToken.None);
        await Store.ReplaceGlossaryAsync(address, [new GlossaryEntry("Amt", [], [])], CancellationToken.None);
        await StoreAsync(Titled(address, "Lange Adresse"));

        Assert.Equal(address, Assert.Single(await Store.ListDocumentsAsync(CancellationToken.None)).Source);
    }

    [DatabaseFact]
    public async Task A_field_of_action_without_a_letter_that_can_be_stored_is_left_out()
    {
        Assert.True(FieldOfAction.TryParse("\0", out var unwritable));
        var guide = Titled(Guide, "Offene Daten");

        await StoreAsync(guide with { Document = guide.Document with { FieldsOfAction = [unwritable] } });

        Assert.Empty(Assert.Single(await Store.ListDocumentsAsync(CancellationToken.None)).FieldsOfAction);
    }

    [DatabaseFact]
    public async Task A_document_that_could_be_read_at_last_is_no_failure_any_more()
    {
        await Store.SaveFailureAsync(Failure(attempts: 1), CancellationToken.None);

        await StoreAsync(Fees(Certificate));

        Assert.Empty(await Store.ListFailuresAsync(CancellationToken.None));
    }

    [DatabaseFact]
    public async Task A_removed_document_is_no_failure_any_more()
    {
        await StoreAsync(Fees(Certificate));
        await Store.SaveFailureAsync(Failure(attempts: 1), CancellationToken.None);

        await Store.RemoveAsync([DocumentId.FromSource(FeeSchedule)], CancellationToken.None);

        Assert.Empty(await Store.ListFailuresAsync(CancellationToken.None));
    }

    [DatabaseFact]
    public async Task Sources_of_the_glossary_are_known_until_they_have_no_entry()
    {
        await Store.ReplaceGlossaryAsync(Guide, [new GlossaryEntry("Amt", [], []), new GlossaryEntry("Bürgerbüro", [], [])], CancellationToken.None);
        await Store.ReplaceGlossaryAsync(FeeSchedule, [new GlossaryEntry("Gebühr", [], [])], CancellationToken.None);
        Assert.Equal([FeeSchedule, Guide], await Store.GlossarySourcesAsync(CancellationToken.None));

        await Store.ReplaceGlossaryAsync(Guide, [], CancellationToken.None);

        Assert.Equal([FeeSchedule], await Store.GlossarySourcesAsync(CancellationToken.None));
    }

    [DatabaseFact]
    public async Task Glossary_entries_are_replaced_source_by_source()
    {
        GlossaryEntry openData = new("Offene Daten", ["OD"], ["Open Data", "frei zugängliche Daten"], "Daten, die jeder nutzen darf.", Ambiguous: true);
        GlossaryEntry assessment = new("Datenschutz-Folgenabschätzung", ["DSFA"], []);
        GlossaryEntry mayor = new("Oberbürgermeister", ["OB"], []);
        await Store.ReplaceGlossaryAsync(Guide, [openData, assessment], CancellationToken.None);
        await Store.ReplaceGlossaryAsync(FeeSchedule, [mayor], CancellationToken.None);
        Assert.Equal(Written<GlossaryEntry[]>([assessment, mayor, openData]), Written(await Store.GlossaryAsync(CancellationToken.None)));

        await Store.ReplaceGlossaryAsync(Guide, [assessment], CancellationToken.None);

        Assert.Equal(Written<GlossaryEntry[]>([assessment, mayor]), Written(await Store.GlossaryAsync(CancellationToken.None)));
    }

    [DatabaseFact]
    public async Task A_cancelled_batch_changes_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.ReplaceAsync([Fees(Certificate)], cancelled.Token));

        Assert.Empty(await Store.ListDocumentsAsync(CancellationToken.None));
    }

    private static Uri Address(int number) => new(string.Create(CultureInfo.InvariantCulture, $"file:///srv/rathaus/ortsrecht/{number}.pdf"));

    private static ReadingFailure Failure(int attempts) =>
        new(FeeSchedule, new string('c', 64), ReadingOutcome.ReaderDied, "Der Leser ist abgestürzt. Bitte prüfen Sie die Datei.", attempts);

    // Lists in records compare by reference; what they say is compared instead.
    private static string Written<T>(T value) => JsonSerializer.Serialize(value);

    private Task StoreAsync(params DocumentVersion[] versions) => Store.ReplaceAsync(versions, CancellationToken.None);

    private async Task<long> ChangesAsync(Func<Task> action)
    {
        var before = await Store.RevisionAsync(CancellationToken.None);
        await action();
        return await Store.RevisionAsync(CancellationToken.None) - before;
    }

    private async Task<HistoricPassage> HistoryAsync(string text)
    {
        var history = await Store.FindPassageInHistoryAsync(IdOf(text), CancellationToken.None);
        Assert.NotNull(history);
        return history;
    }

    private Task<long> AddedInAsync(PassageId id) => _database.ReadAsync(
        session => session.FindAsync<long>("SELECT added_in FROM passage WHERE id = @Value", new { id.Value }), CancellationToken.None);

    private async Task<IReadOnlyList<string>> TextsAsync() =>
        [.. (await Store.PassagesOfAsync(DocumentId.FromSource(FeeSchedule), CancellationToken.None)).Select(passage => passage.Text)];

    private async Task<IReadOnlyList<string>> AllTextsAsync()
    {
        var texts = new List<string>();
        await foreach (var passage in Store.ReadPassagesAsync(CancellationToken.None)) texts.Add(passage.Text);
        return texts;
    }
}
