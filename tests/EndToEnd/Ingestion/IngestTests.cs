using System.Text.Json;
using SmartRegions.EndToEnd.Running;

namespace SmartRegions.EndToEnd.Ingestion;

public sealed class IngestTests : IDisposable
{
    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public async Task Second_run_over_unchanged_files_reads_nothing()
    {
        WriteStatutes();

        var first = await IngestAsync();
        var second = await IngestAsync();

        Assert.Equal((2, 0), (Count(first, "added"), Count(first, "failed")));
        Assert.Equal((0, 2), (Count(second, "added"), Count(second, "unchanged")));
    }

    [Fact]
    public async Task Changed_file_replaces_its_document_and_unchanged_passages_keep_their_id()
    {
        WriteStatutes();
        await IngestAsync();
        var before = await PassagesAsync("Hundesteuer");
        _workplace.Write("hundesteuer.md", Statute("Hundesteuer", "Für den ersten Hund beträgt die Steuer 132 Euro im Jahr."));

        var report = await IngestAsync();
        var after = await PassagesAsync("Hundesteuer");

        Assert.Equal((1, 1), (Count(report, "replaced"), Count(report, "unchanged")));
        Assert.Equal(before[0].GetProperty("passage_id").GetString(), after[0].GetProperty("passage_id").GetString());
        Assert.NotEqual(before[1].GetProperty("passage_id").GetString(), after[1].GetProperty("passage_id").GetString());
        var hits = await _workplace.Program.RunJsonAsync("search", "Steuer für den ersten Hund");
        Assert.DoesNotContain(hits, hit => Text(hit).Contains("120 Euro", StringComparison.Ordinal));
        Assert.Contains(hits, hit => Text(hit).Contains("132 Euro", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Document_gone_from_its_source_leaves_the_index_and_a_missing_source_removes_nothing()
    {
        WriteStatutes();
        await IngestAsync();
        File.Delete(Path.Combine(_workplace.Sources, "hundesteuer.md"));

        var report = await IngestAsync();
        var missing = await _workplace.Program.RunAsync(["ingest", Path.Combine(_workplace.Sources, "fehlt"), "--json"]);

        Assert.Equal(1, Count(report, "removed"));
        Assert.Equal(1, missing.ExitCode);
        Assert.Contains("nicht gefunden", missing.Output, StringComparison.Ordinal);
        var documents = await _workplace.Program.RunJsonAsync("documents");
        Assert.Equal("Marktordnung", Assert.Single(documents).GetProperty("title").GetString());
    }

    [Fact]
    public async Task Share_that_is_down_removes_nothing_and_is_reported()
    {
        WriteStatutes();
        await IngestAsync();
        Directory.Move(_workplace.Sources, _workplace.Sources + "-anderswo");
        Directory.CreateSymbolicLink(_workplace.Sources, "/mnt/nas/gibt-es-nicht");

        var down = await _workplace.Program.RunAsync(["ingest", _workplace.Sources, "--json"]);
        File.Delete(_workplace.Sources);
        Directory.CreateDirectory(_workplace.Sources);
        var unmounted = await _workplace.Program.RunAsync(["ingest", _workplace.Sources, "--json"]);

        Assert.Equal((1, 1), (down.ExitCode, unmounted.ExitCode));
        Assert.Contains(unmounted.JsonLines(), line => Is(line, "problem") && line.GetProperty("reason").GetString()!.Contains("nichts wurde entfernt", StringComparison.Ordinal));
        Assert.Equal(2, (await _workplace.Program.RunJsonAsync("documents")).Count);
    }

    [Fact]
    public async Task File_that_is_no_document_is_named_with_the_reason()
    {
        WriteStatutes();
        var table = _workplace.Write("haushalt.csv", "Jahr;Ansatz\n2026;1200\n");

        var skipped = Assert.Single(await IngestAsync(), line => Is(line, "skipped"));

        Assert.Equal(table, skipped.GetProperty("path").GetString());
        Assert.Contains("„.csv“", skipped.GetProperty("reason").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_that_can_no_longer_be_read_is_reported_and_its_old_version_stays()
    {
        WriteStatutes();
        await IngestAsync();
        File.WriteAllBytes(Path.Combine(_workplace.Sources, "hundesteuer.md"), [0, 1, 2, 3, 0, 0, 0, 255, 0, 0]);

        var result = await _workplace.Program.RunAsync(["ingest", _workplace.Sources, "--json"]);

        Assert.Equal(1, result.ExitCode);
        var failed = Assert.Single(result.JsonLines(), line => Is(line, "document") && line.GetProperty("status").GetString() == "failed");
        Assert.NotEmpty(failed.GetProperty("reasons").EnumerateArray());
        Assert.Contains(await _workplace.Program.RunJsonAsync("search", "erster Hund"), hit => Text(hit).Contains("120 Euro", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Removed_document_is_found_no_more()
    {
        WriteStatutes();
        await IngestAsync();

        var result = await _workplace.Program.RunAsync(["remove", "Marktordnung"]);

        Assert.Equal(0, result.ExitCode);
        Assert.DoesNotContain(await _workplace.Program.RunJsonAsync("search", "Wochenmarkt"), hit => Text(hit).Contains("Wochenmarkt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Near_duplicates_are_named()
    {
        WriteStatutes();
        var sentences = string.Join("\n\n", Enumerable.Range(1, 60).Select(number => $"§ {number} regelt die Sache Nummer {number} in der Gemeinde Musterdorf."));
        _workplace.Write("fassung-a.md", Statute("Fassung A", sentences));
        _workplace.Write("fassung-b.md", Statute("Fassung B", sentences));

        var report = await IngestAsync();

        Assert.Single(report, line => Is(line, "duplicate"));
    }

    [Fact]
    public async Task Wrong_use_is_explained_in_German_and_ends_with_two()
    {
        var nothing = await _workplace.Program.RunAsync(["ingest"]);
        var address = await _workplace.Program.RunAsync(["ingest", "ftp://example.org/strategie.pdf"]);

        Assert.Equal((2, 2), (nothing.ExitCode, address.ExitCode));
        Assert.Contains("Bitte Ordner, Dateien oder Internetadressen nennen", nothing.Errors, StringComparison.Ordinal);
        Assert.Contains("Hilfe: smartregions ingest --help", nothing.Errors, StringComparison.Ordinal);
        Assert.Contains("sie beginnt weder mit https: noch mit http:", address.Errors, StringComparison.Ordinal);
    }

    private void WriteStatutes()
    {
        _workplace.Write("hundesteuer.md", Statute("Hundesteuer", "Für den ersten Hund beträgt die Steuer 120 Euro im Jahr."));
        _workplace.Write("markt.md", Statute("Marktordnung", "Der Wochenmarkt findet jeden Samstag auf dem Rathausplatz statt."));
    }

    private static string Statute(string title, string rule) =>
        $"---\ntitel: {title}\nstand: 2025-03-01\n---\n\n# {title}\n\n## § 1 Gegenstand\n\nDiese Satzung gilt in der Gemeinde Musterdorf.\n\n## § 2 Regelung\n\n{rule}\n";

    private Task<IReadOnlyList<JsonElement>> IngestAsync() => _workplace.Program.RunJsonAsync("ingest", _workplace.Sources);

    private Task<IReadOnlyList<JsonElement>> PassagesAsync(string title) => _workplace.Program.RunJsonAsync("show", title);

    private static int Count(IReadOnlyList<JsonElement> report, string what) => report.Single(line => Is(line, "summary")).GetProperty(what).GetInt32();

    private static bool Is(JsonElement line, string type) => line.GetProperty("type").GetString() == type;

    private static string Text(JsonElement hit) => hit.GetProperty("text").GetString()!;
}
