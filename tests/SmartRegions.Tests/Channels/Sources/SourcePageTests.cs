using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using SmartRegions.Channels.Sources;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Tests.Knowledge.Storage;

namespace SmartRegions.Tests.Channels.Sources;

public sealed partial class SourcePageTests : IAsyncLifetime
{
    private ServerPlace _place = null!;

    public async Task InitializeAsync() => _place = await ServerPlace.StartAsync();

    public async Task DisposeAsync() => await _place.DisposeAsync();

    [Fact]
    public async Task Of_a_document_of_ten_thousand_pages_the_page_asked_for_is_shown_alone_and_else_the_nearest()
    {
        var plan = SampleDocuments.Titled(SampleDocuments.FeeSchedule, "Haushaltsplan", [.. Enumerable.Range(1, 10_000).Select(page => string.Create(CultureInfo.InvariantCulture, $"Vorhaben {page:D5} kostet {page} Euro."))]);
        await _place.Knowledge.Store.ReplaceAsync([plan], CancellationToken.None);

        foreach (var (asked, shown) in new[] { ("1", 1), ("5000", 5_000), ("5.000", 5_000), ("10000", 10_000), ("10001", 10_000), ("0", 1), ("-7", 1), ("99999999999999", 1), ("sieben", 1) })
        {
            var page = WebUtility.HtmlDecode(await _place.Client.GetStringAsync($"{SourceAddress.Of(plan.Document)}?seite={asked}"));

            Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"Seite {GermanNumber(shown)} von 10.000<"), page, StringComparison.Ordinal);
            Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"Vorhaben {shown:D5}"), Assert.Single(Project().Matches(page)).Value);
            Assert.Equal(shown > 1, page.Contains("Vorige Seite", StringComparison.Ordinal));
            Assert.Equal(shown < 10_000, page.Contains("Nächste Seite", StringComparison.Ordinal));
            Assert.Contains("Zu Seite", page, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("?seite=", false)]
    [InlineData("?seite=17", false)]
    [InlineData("?seite=18", true)]
    [InlineData("?seite=0", true)]
    [InlineData("?seite=sieben", true)]
    [InlineData("?seite=1.7", true)]
    [InlineData("?seite=99999999999999", true)]
    public async Task Page_that_the_document_does_not_have_is_said_to_be_missing_above_the_one_that_is_shown(string query, bool missing)
    {
        var sheet = SampleDocuments.Sheet();
        await _place.Knowledge.Store.ReplaceAsync([sheet], CancellationToken.None);

        var document = WebUtility.HtmlDecode(await _place.Client.GetStringAsync(SourceAddress.Of(sheet.Document) + query));
        var cited = WebUtility.HtmlDecode(await _place.Client.GetStringAsync(SourceAddress.Of(sheet.Document.Id, sheet.Passages[0].Id) + query));

        Assert.Equal(missing, document.Contains("Diese Seite gibt es nicht", StringComparison.Ordinal));
        Assert.Equal(missing, cited.Contains("Das Dokument hat 17 Seiten. Sie sehen Seite 4.", StringComparison.Ordinal));
        Assert.Contains("Zitierte Stelle", cited, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Long_document_without_pages_is_shown_in_parts_and_a_passage_in_its_own()
    {
        var minutes = ServerPlace.Version(new Uri("file:///srv/rathaus/niederschrift.md"), "Niederschrift", [.. Enumerable.Range(1, 100).Select(item => string.Create(CultureInfo.InvariantCulture, $"Vorhaben {item:D5} wird vertagt."))]);
        await _place.Knowledge.Store.ReplaceAsync([minutes], CancellationToken.None);

        var last = await _place.Client.GetStringAsync($"{SourceAddress.Of(minutes.Document)}?seite=9");
        var cited = await _place.Client.GetStringAsync(SourceAddress.Of(minutes.Document.Id, minutes.Passages[40].Id));

        Assert.Contains("Teil 3 von 3", last, StringComparison.Ordinal);
        Assert.Contains("Das Dokument hat 3 Teile. Sie sehen Teil 3.", last, StringComparison.Ordinal);
        Assert.Equal(20, Project().Count(last));
        Assert.Contains("Teil 2 von 3", cited, StringComparison.Ordinal);
        Assert.Contains("<mark>Vorhaben 00041 wird vertagt.</mark>", cited, StringComparison.Ordinal);
        Assert.DoesNotContain("Zu Teil", cited, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_known_of_the_document_stands_beside_its_page_with_the_place_on_the_picture_and_in_the_original()
    {
        var sheet = SampleDocuments.Sheet();
        await _place.Knowledge.Store.ReplaceAsync([sheet], CancellationToken.None);

        var page = WebUtility.HtmlDecode(await _place.Client.GetStringAsync(SourceAddress.Of(sheet.Document.Id, sheet.Passages[0].Id)));

        string[] facts =
        [
            "<dt>Herausgeber</dt><dd>Amt Süderbrarup</dd>", "<dt>Stand</dt><dd>29. Februar 2024</dd>", "<dt>Gültig bis</dt><dd>Dezember 2027</dd>", "<dt>Belegart</dt><dd>Projektbericht, nicht evaluiert</dd>",
            "<dt>Gilt für</dt><dd>Baden-Württemberg, Bayern</dd>", "<dt>Lizenz</dt><dd>CC BY 4.0</dd>", "<dt>Fassung</dt><dd>1</dd>", "Seite 4 von 17", "3.2 „Hardware“ {nach Stück}",
            $"/seitenbilder/{sheet.Document.Digest}/4.png", "<rect class=\"region\" x=\"0\" y=\"1\" width=\"999\" height=\"999\">", "href=\"https://www.example.org/berichte/lorawan?seite=1&lang=de#page=4\"",
        ];
        Assert.All(facts, fact => Assert.Contains(fact, page, StringComparison.Ordinal));
        Assert.DoesNotContain("mit Texterkennung gelesen", page, StringComparison.Ordinal);
        Assert.Contains("mit Texterkennung gelesen", await _place.Client.GetStringAsync($"{SourceAddress.Of(sheet.Document)}?seite=9"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cited_passage_is_marked_and_says_so()
    {
        var page = await PageAsync(ServerPlace.Sheet);

        Assert.Contains($"<mark>{ServerPlace.Fact}</mark>", page, StringComparison.Ordinal);
        Assert.Contains("Zitierte Stelle", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_quoted_words_are_marked()
    {
        var page = await PageAsync(ServerPlace.Sheet, "?zitat=0-20");

        Assert.Contains($"<mark>{ServerPlace.Fact[..20]}</mark>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markup_in_title_and_text_is_shown_and_not_obeyed()
    {
        var page = await PageAsync(ServerPlace.HostileSheet);

        Assert.Contains("&lt;img src=x onerror=alert(1)&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Passage_that_a_newer_version_no_longer_has_is_still_shown_and_says_so()
    {
        var old = await PassageOf(ServerPlace.Sheet);
        await _place.Knowledge.Store.ReplaceAsync([ServerPlace.Version(ServerPlace.Sheet, "LoRaWAN in der Kommune", "Ein Gateway reicht 3 km weit.")], CancellationToken.None);

        var page = await _place.Client.GetStringAsync(SourceAddress.Of(ServerPlace.IdOf(ServerPlace.Sheet), old));

        Assert.Contains($"<mark>{ServerPlace.Fact}</mark>", page, StringComparison.Ordinal);
        Assert.Contains("durch eine neuere Fassung ersetzt", page, StringComparison.Ordinal);
        Assert.Contains("Zum heutigen Stand", page, StringComparison.Ordinal);
        Assert.Contains("<dt>Fassung</dt><dd>1</dd>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Passage_of_a_document_that_was_removed_is_still_shown_and_says_so()
    {
        var address = SourceAddress.Of(ServerPlace.IdOf(ServerPlace.Sheet), await PassageOf(ServerPlace.Sheet));
        await _place.Knowledge.Store.RemoveAsync([ServerPlace.IdOf(ServerPlace.Sheet)], CancellationToken.None);

        var page = await _place.Client.GetStringAsync(address);

        Assert.Contains("aus der Wissensbasis genommen", page, StringComparison.Ordinal);
        Assert.Contains("Entferntes Dokument", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Zum heutigen Stand", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Entry_of_the_sheets_own_list_is_found_by_its_number_and_the_first_of_two_has_it()
    {
        var version = ServerPlace.Version(ServerPlace.Sheet, "LoRaWAN in der Kommune", ServerPlace.Fact);
        string[] references = ["Q-65 – Landkreis Hof: Delegation", "Q-65 – Doppelt vergeben", "Merkblatt ohne Nummer"];
        await _place.Knowledge.Store.ReplaceAsync([version with { Document = version.Document with { References = references } }], CancellationToken.None);

        var page = WebUtility.HtmlDecode(await PageAsync(ServerPlace.Sheet));

        Assert.Contains("<li id=\"beleg-Q-65\">Q-65 – Landkreis Hof", page, StringComparison.Ordinal);
        Assert.Contains("<li>Q-65 – Doppelt vergeben</li>", page, StringComparison.Ordinal);
        Assert.Contains("<li>Merkblatt ohne Nummer</li>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/quellen/gibt-es-nicht")]
    [InlineData("/quellen/gibt-es-nicht/0123456789abcdef")]
    [InlineData("/quellen/..%2f..%2fetc%2fpasswd")]
    [InlineData("/quellen/lorawan/..%2f..%2ftoken.key")]
    [InlineData("/dateien/x/..%2f..%2ftoken.key")]
    public async Task Address_of_nothing_is_a_page_that_says_so(string address)
    {
        using var response = await _place.Client.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("Diese Seite oder Quelle gibt es hier nicht", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Passage_under_the_name_of_another_document_is_not_shown()
    {
        using var response = await _place.Client.GetAsync(SourceAddress.Of(ServerPlace.IdOf(ServerPlace.HostileSheet), await PassageOf(ServerPlace.Sheet)));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static string GermanNumber(int number) => number.ToString("N0", CultureInfo.GetCultureInfo("de-DE"));

    private async Task<string> PageAsync(Uri source, string query = "") =>
        await _place.Client.GetStringAsync(SourceAddress.Of(ServerPlace.IdOf(source), await PassageOf(source)) + query);

    private async Task<PassageId> PassageOf(Uri source) => (await _place.Knowledge.Store.PassagesOfAsync(ServerPlace.IdOf(source), CancellationToken.None))[0].Id;

    [GeneratedRegex("Vorhaben [0-9]{5}", RegexOptions.NonBacktracking)]
    private static partial Regex Project();
}
