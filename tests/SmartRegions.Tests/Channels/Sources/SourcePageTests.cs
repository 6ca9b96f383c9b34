using System.Net;
using SmartRegions.Channels.Sources;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Tests.Channels.Sources;

public sealed class SourcePageTests : IAsyncLifetime
{
    private ServerPlace _place = null!;

    public async Task InitializeAsync() => _place = await ServerPlace.StartAsync();

    public async Task DisposeAsync() => await _place.DisposeAsync();

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

    private async Task<string> PageAsync(Uri source, string query = "") =>
        await _place.Client.GetStringAsync(SourceAddress.Of(ServerPlace.IdOf(source), await PassageOf(source)) + query);

    private async Task<PassageId> PassageOf(Uri source) => (await _place.Knowledge.Store.PassagesOfAsync(ServerPlace.IdOf(source), CancellationToken.None))[0].Id;
}
