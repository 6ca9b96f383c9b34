using System.Globalization;
using System.Net;
using SmartRegions.EndToEnd.Running;
using SmartRegions.Tests.Ingestion.Reading.Pdf;

namespace SmartRegions.EndToEnd.Ingestion;

public sealed class LargeDocumentTests : IDisposable
{
    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public async Task Document_of_ten_thousand_pages_is_refused_with_the_reason_and_the_others_are_read()
    {
        Print("haushaltsplan.pdf", pages: 10_000);
        _workplace.Write("ordnung.md", "# Ordnung\n\nDer Markt findet samstags statt.\n");

        var report = (await _workplace.Program.RunJsonAsync("ingest", _workplace.Sources)).Where(line => line.GetProperty("type").GetString() == "document").ToList();

        var refused = report.Single(line => line.GetProperty("source").GetString()!.EndsWith("/haushaltsplan.pdf", StringComparison.Ordinal));
        Assert.Equal("over_limit", refused.GetProperty("outcome").GetString());
        Assert.Equal("Das Dokument hat 10.000 Seiten; erlaubt sind 5.000. Bitte teilen Sie es in mehrere Dateien.", refused.GetProperty("reasons")[0].GetString());
        Assert.Equal("ok", report.Single(line => line.GetProperty("source").GetString()!.EndsWith("/ordnung.md", StringComparison.Ordinal)).GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task Every_page_of_a_long_document_has_text_and_picture_and_none_beyond_the_last()
    {
        const int Pages = 600;
        Print("haushaltsplan.pdf", Pages);
        Assert.Equal(0, (await _workplace.Program.RunAsync(["ingest", _workplace.Sources])).ExitCode);
        var document = Assert.Single(await _workplace.Program.RunJsonAsync("documents")).GetProperty("document_id").GetString();
        await using var server = await Server.StartAsync(_workplace.Program);
        using var client = new HttpClient { BaseAddress = server.Address };

        foreach (var (asked, shown) in new[] { (1, 1), (300, 300), (Pages, Pages), (99_999, Pages), (0, 1) })
        {
            var page = await client.GetStringAsync(string.Create(CultureInfo.InvariantCulture, $"/quellen/{document}?seite={asked}"));
            Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"Seite {shown} von {Pages}"), page, StringComparison.Ordinal);
            Assert.Contains(ProjectOn(shown), page, StringComparison.Ordinal);
            // A passage may reach over a few pages.
            Assert.DoesNotContain(ProjectOn(shown == 1 ? 100 : shown - 100), page, StringComparison.Ordinal);
        }

        var picture = PictureOf(await client.GetStringAsync(string.Create(CultureInfo.InvariantCulture, $"/quellen/{document}?seite={Pages}")));
        using var last = await client.GetAsync(picture);
        using var beyond = await client.GetAsync(picture.Replace("/600.png", "/601.png", StringComparison.Ordinal));
        Assert.Equal((HttpStatusCode.OK, "image/png"), (last.StatusCode, last.Content.Headers.ContentType?.MediaType));
        Assert.Equal(HttpStatusCode.NotFound, beyond.StatusCode);
    }

    /// <summary>Pages that differ in more than their number: what stands on all of them alike is taken for a running head.</summary>
    private void Print(string name, int pages)
    {
        string[] works = ["Der Neubau", "Die Sanierung", "Der Umbau", "Die Planung", "Der Betrieb", "Die Erweiterung", "Der Abriss"];
        string[] places = ["der Grundschule", "des Hallenbads", "der Feuerwache", "des Bauhofs", "der Bücherei", "des Klärwerks", "der Mühlbachbrücke", "des Rathauses", "der Turnhalle", "des Friedhofs", "der Kita am Anger"];
        var pdf = new PrintedPdf();
        for (var page = 1; page <= pages; page++)
        {
            string[] text = [$"{works[page % works.Length]} {places[page % places.Length]} ist als {ProjectOn(page)} geführt.", $"Betroffen sind {page * 37 % 991} Quadratmeter {places[page % places.Length]}."];
            pdf.Page(sheet => sheet.Lines(60, 80 + (page % 5 * 40), text));
        }

        Directory.CreateDirectory(_workplace.Sources);
        pdf.Save(Path.Combine(_workplace.Sources, name));
    }

    private static string ProjectOn(int page) => string.Create(CultureInfo.InvariantCulture, $"Vorhaben {page:D5}");

    private static string PictureOf(string page) => page.Split('"').Single(part => part.StartsWith("/seitenbilder/", StringComparison.Ordinal));
}
