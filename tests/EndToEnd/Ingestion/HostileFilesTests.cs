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

        var documents = report.Where(line => Is(line, "document")).ToList();
        var skipped = report.Where(line => Is(line, "skipped")).ToList();
        string[] named =
        [
            .. documents.Select(document => new Uri(document.GetProperty("source").GetString()!).LocalPath),
            .. skipped.Select(file => file.GetProperty("path").GetString()!),
            .. report.Where(line => Is(line, "problem")).Select(problem => problem.GetProperty("path").GetString()!),
        ];
        Assert.Equal([], Directory.EnumerateFiles(hostile, "*", SearchOption.AllDirectories).Except(named));
        Assert.DoesNotContain(skipped, file => file.GetProperty("path").GetString()!.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase));
        Assert.All(skipped, file => Assert.NotEqual(string.Empty, file.GetProperty("reason").GetString()));
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
        var documents = result.JsonLines().Where(line => Is(line, "document")).ToDictionary(Name);
        Assert.Equal("tool_missing", Outcome(documents["plan.pdf"]));
        Assert.Contains("poppler-utils", documents["plan.pdf"].GetProperty("reasons")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal("ok", Outcome(documents["ordnung.md"]));
    }

    private static bool Is(JsonElement line, string type) => line.GetProperty("type").GetString() == type;

    private static string Outcome(JsonElement document) => document.GetProperty("outcome").GetString()!;

    private static string Name(JsonElement document) => Path.GetFileName(new Uri(document.GetProperty("source").GetString()!).LocalPath);
}
