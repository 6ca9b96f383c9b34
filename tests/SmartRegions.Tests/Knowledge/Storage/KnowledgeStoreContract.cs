using System.Globalization;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;
using static SmartRegions.Tests.Knowledge.Storage.SampleDocuments;

namespace SmartRegions.Tests.Knowledge.Storage;

/// <summary>What the store promises of documents and their passages, whichever database it stands on.</summary>
public abstract class KnowledgeStoreContract : StoreContract
{
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
    public async Task Parts_of_a_document_are_read_alone()
    {
        await StoreAsync(Fees("Alte Fassung"));
        await StoreAsync(Fees(Certificate, Passport, Parking), Sheet());
        var (fees, sheet) = (DocumentId.FromSource(FeeSchedule), Sheet().Document.Id);

        Assert.Equal([Passport], Texts(await Store.PassagesOnPageAsync(fees, 2, CancellationToken.None)));
        Assert.Empty(await Store.PassagesOnPageAsync(fees, 4, CancellationToken.None));
        Assert.Equal("Posten: Gateway", Assert.Single(await Store.PassagesOnPageAsync(sheet, 5, CancellationToken.None)).Text[..15]);
        Assert.Equal([Passport, Parking], Texts(await Store.PassagesFromAsync(fees, 1, 5, CancellationToken.None)));
        Assert.Equal([Certificate], Texts(await Store.PassagesFromAsync(fees, 0, 1, CancellationToken.None)));
        Assert.Equal((3, 2, 0), (await CountAsync(fees), await CountAsync(sheet), await CountAsync(DocumentId.FromSource(Guide))));
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
    public async Task Characters_that_noDatabase_takes_are_left_out_and_the_rest_is_kept()
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
    public async Task A_field_of_action_without_a_letter_that_can_be_stored_is_left_out()
    {
        Assert.True(FieldOfAction.TryParse("\0", out var unwritable));
        var guide = Titled(Guide, "Offene Daten");

        await StoreAsync(guide with { Document = guide.Document with { FieldsOfAction = [unwritable] } });

        Assert.Empty(Assert.Single(await Store.ListDocumentsAsync(CancellationToken.None)).FieldsOfAction);
    }

    [DatabaseFact]
    public async Task Questions_noted_anew_take_the_place_of_the_old_ones_though_the_passage_stays()
    {
        var fees = Fees(Passport);
        await StoreAsync(fees with { Passages = [fees.Passages[0] with { Questions = [new EditorQuestion("Was kostet ein Pass?", 0, 1)] }] });

        await StoreAsync(fees with { Passages = [fees.Passages[0] with { Questions = [new EditorQuestion("Preis Reisedokument", 0, 1)] }] });

        Assert.Equal([new EditorQuestion("Preis Reisedokument", 0, 1)], Assert.Single(await Store.PassagesOfAsync(fees.Document.Id, CancellationToken.None)).Questions);
    }

    [DatabaseFact]
    public async Task An_address_longer_than_aDatabase_takes_as_a_key_is_stored()
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
    public async Task Two_thousand_documents_are_stored_and_listed()
    {
        var sheet = Sheet();
        await StoreAsync([.. Enumerable.Range(0, 2_000).Select(n => Titled(Address(n), "Satzung", Certificate, Passport)).Select(
            version => version with { Document = sheet.Document with { Id = version.Document.Id, Source = version.Document.Source } })]);

        Assert.Equal(2_000, (await Store.ListDocumentsAsync(CancellationToken.None)).Count);
    }

    private static IEnumerable<string> Texts(IEnumerable<Passage> passages) => passages.Select(passage => passage.Text);

    private Task<int> CountAsync(DocumentId document) => Store.CountPassagesAsync(document, CancellationToken.None);
}
