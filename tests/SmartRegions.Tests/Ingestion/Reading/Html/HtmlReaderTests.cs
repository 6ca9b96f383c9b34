using System.Diagnostics;
using System.Text;
using SmartRegions.Ingestion.Reading;
using SmartRegions.Ingestion.Reading.Html;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Tests.Ingestion.Reading.Html;

public sealed class HtmlReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Main_content_is_read_without_what_stands_around_it()
    {
        var content = await ReadAsync("""
            <!DOCTYPE html>
            <html lang="de">
            <head>
              <title>Hundesteuer | Stadt Musterstadt</title>
              <meta property="og:site_name" content="Stadt Musterstadt">
              <meta property="article:published_time" content="2024-03-01T08:00:00+01:00">
              <script>var spur = "<main>nicht dies</main>";</script>
            </head>
            <body>
              <div class="cookie-hinweis">Wir verwenden Cookies.</div>
              <header><nav><a href="/">Startseite</a></nav></header>
              <main>
                <nav class="breadcrumb"><a href="/rathaus">Rathaus</a></nav>
                <h1>Hundesteuer</h1>
                <p>Wer einen Hund hält, meldet ihn innerhalb von zwei&nbsp;Wochen an.<br>
                   Die Anmeldung ist kosten&shy;los.</p>
                <p hidden>Nur für die Redaktion.</p>
                <p>Ohne Anmeldung droht eine Geldbuße. Die Steuermarke ist gut sichtbar am Halsband zu befestigen und bei Verlust zu ersetzen.</p>
              </main>
              <footer>Impressum</footer>
            </body>
            </html>
            """);

        Assert.Equal(
            [
                "# Hundesteuer",
                "Wer einen Hund hält, meldet ihn innerhalb von zwei Wochen an.",
                "Die Anmeldung ist kostenlos.",
                "Ohne Anmeldung droht eine Geldbuße. Die Steuermarke ist gut sichtbar am Halsband zu befestigen und bei Verlust zu ersetzen.",
            ],
            content.Lines());
        Assert.Equal("Hundesteuer | Stadt Musterstadt", content.Metadata.Title);
        Assert.Equal("Stadt Musterstadt", content.Metadata.Publisher);
        Assert.Equal(DocumentDate.OfDay(new DateOnly(2024, 3, 1)), content.Metadata.Published);
    }

    [Fact]
    public async Task Page_without_main_element_loses_its_links_and_keeps_its_text()
    {
        var content = await ReadAsync("""
            <html><body>
              <div><a href="/">Start</a> <a href="/rathaus">Rathaus</a> <a href="/leben">Leben in Musterstadt</a></div>
              <h1>Sperrmüll</h1>
              <div>Sperrmüll wird auf Antrag zweimal im Jahr abgeholt. Der Antrag ist spätestens zwei Wochen vorher beim
                <a href="/bauhof">Bauhof</a> zu stellen, auch online.</div>
              <div>Telefon: 0731 161-0</div>
              <div><a href="/impressum">Impressum</a> <a href="/datenschutz">Datenschutz</a></div>
            </body></html>
            """);

        Assert.Equal(
            [
                "# Sperrmüll",
                "Sperrmüll wird auf Antrag zweimal im Jahr abgeholt. Der Antrag ist spätestens zwei Wochen vorher beim Bauhof zu stellen, auch online.",
                "Telefon: 0731 161-0",
            ],
            content.Lines());
    }

    [Fact]
    public async Task Lists_tables_and_definitions_keep_their_structure()
    {
        var content = await ReadAsync("""
            <article>
              <h2>Ablauf</h2>
              <ol start="3"><li>Antrag <b>stellen</b><ul><li>online<li>vor Ort</ul><li><p>Marke abholen</p></ol>
              <table><caption>Steuersätze</caption>
                <tr><th rowspan="2">Hund<th colspan="2">Steuer<tr><th>2024<th>2025
                <tr><td>Ersthund<td>108 €<td>120 €
                <tr><td rowspan="2">Weiterer Hund<td>216 €<td>240 €<tr><td>ermäßigt 100 €<td>–
              </table>
              <dl><dt>Telefon<dt>Fax<dd>0731 161-0</dl>
              <table role="presentation"><tr><td><p>Rahmen links</p></td><td><p>Rahmen rechts</p></td></tr></table>
              <p>Weitere Auskünfte erteilt das Steueramt während der Öffnungszeiten des Rathauses, montags bis freitags von acht bis zwölf Uhr, donnerstags bis achtzehn Uhr.</p>
            </article>
            """);

        Assert.Equal(
            [
                "## Ablauf",
                "3. Antrag stellen",
                "  • online",
                "  • vor Ort",
                "4. Marke abholen",
                "{Steuersätze} / Hund | Steuer 2024 | Steuer 2025 / Ersthund | 108 € | 120 € / Weiterer Hund | 216 € | 240 € / Weiterer Hund | ermäßigt 100 € | –",
                "Telefon, Fax: 0731 161-0",
                "Rahmen links",
                "Rahmen rechts",
            ],
            content.Lines().SkipLast(1));
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(100_000)]
    public async Task Nested_lists_without_end_are_over_the_limit_at_once(int levels)
    {
        var content = await ReadAsync(string.Concat(Enumerable.Repeat("<ul><li>Ebene", levels)));

        Assert.Equal(ReadingOutcome.OverLimit, content.Outcome);
    }

    [Fact]
    public async Task Many_elements_without_end_tags_side_by_side_are_not_deep()
    {
        var content = await ReadAsync($"<main>{string.Concat(Enumerable.Repeat("<p>Absatz mit <svg><path/><path/></svg> Bild<div><img><br></div>", 2_000))}</main>");

        Assert.Equal(ReadingOutcome.Ok, content.Outcome);
        Assert.Equal(2_000, content.Blocks.Count);
    }

    [Fact]
    public async Task Declared_windows_encoding_is_believed_where_the_bytes_are_not_unicode()
    {
        var page = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-1\"></head><body><p>Gebühren für Straßen – 5 €</p></body></html>";
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(page);

        var content = await new HtmlReader().ReadAsync(_folder.Write("gebuehren.html", bytes));

        Assert.Equal(["Gebühren für Straßen – 5 €"], content.Lines());
    }

    [Fact]
    public async Task Cells_that_claim_to_cover_everything_stay_within_bounds()
    {
        var row = "<tr><td colspan=1000000 rowspan=0>x<td>y";

        var content = await ReadAsync($"<main><table>{string.Concat(Enumerable.Repeat(row, 5_000))}</table></main>");

        Assert.Equal(ReadingOutcome.OverLimit, content.Outcome);
    }

    [Fact]
    public void Names_without_end_are_not_searched_to_the_end_of_the_page()
    {
        var started = Stopwatch.GetTimestamp();

        HtmlDepth.Check(string.Concat(Enumerable.Repeat("<a", 1_000_000)), limit: 256);

        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    private Task<DocumentContent> ReadAsync(string html) => new HtmlReader().ReadAsync(_folder.Write("seite.html", html));
}
