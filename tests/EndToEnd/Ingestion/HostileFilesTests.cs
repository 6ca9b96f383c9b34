using System.Text.Json;
using SmartRegions.EndToEnd.Running;

namespace SmartRegions.EndToEnd.Ingestion;

public sealed class HostileFilesTests : IDisposable
{
    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [RealDocumentsFact]
    public async Task Every_hostile_file_is_classified_and_none_is_silent()
    {
        var hostile = Path.Combine(Repository.RealDocuments, "hostile");

        var report = await _workplace.Program.RunJsonAsync("ingest", hostile);

        var documents = report.Where(line => line.GetProperty("type").GetString() == "document").ToList();
        var expected = Directory.EnumerateFiles(hostile, "*.pdf", SearchOption.AllDirectories).Select(path => new Uri(path).AbsoluteUri);
        Assert.Equal([], expected.Except(documents.Select(document => document.GetProperty("source").GetString()!)));
        Assert.All(documents.Where(document => Outcome(document) != "ok"), document => Assert.NotEqual(0, document.GetProperty("reasons").GetArrayLength()));
        Assert.All(documents.Where(document => Outcome(document) == "ok"), document => Assert.NotEqual(0, document.GetProperty("passages").GetInt32()));
    }

    [Fact]
    public async Task Without_poppler_the_report_says_what_to_install_and_other_formats_are_read()
    {
        _workplace.Write("ordnung.md", "# Ordnung\n\nDer Markt findet samstags statt.\n");
        File.WriteAllText(_workplace.Write("plan.pdf", string.Empty), "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n");
        var tools = Path.Combine(_workplace.Sources, "..", "werkzeuge");
        Directory.CreateDirectory(tools);

        var result = await _workplace.Program.RunAsync(["ingest", _workplace.Sources, "--json"], path: tools);

        Assert.Equal(1, result.ExitCode);
        var documents = result.JsonLines().Where(line => line.GetProperty("type").GetString() == "document").ToDictionary(Name);
        Assert.Equal("tool_missing", Outcome(documents["plan.pdf"]));
        Assert.Contains("poppler-utils", documents["plan.pdf"].GetProperty("reasons")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal("ok", Outcome(documents["ordnung.md"]));
    }

    private static string Outcome(JsonElement document) => document.GetProperty("outcome").GetString()!;

    private static string Name(JsonElement document) => Path.GetFileName(new Uri(document.GetProperty("source").GetString()!).LocalPath);
}
