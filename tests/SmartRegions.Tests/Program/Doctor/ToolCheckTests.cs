using SmartRegions.Program.Doctor;
using SmartRegions.Tests.Ingestion.Reading;

namespace SmartRegions.Tests.Program.Doctor;

public sealed class ToolCheckTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Tool_that_answers_is_fine_and_named_with_its_version()
    {
        var finding = await CheckAsync("echo 'pdftotext version 24.02.0' >&2; echo 'Copyright' >&2");

        Assert.Equal((FindingState.Fine, "pdftotext version 24.02.0"), (finding.State, finding.Detail));
    }

    [Fact]
    public async Task Tool_that_hangs_is_reported_and_does_not_outlive_the_check()
    {
        var note = Path.Combine(_folder.Path, "pid");

        var finding = await CheckAsync($"echo $$ > {note}; exec sleep 600", TimeSpan.FromSeconds(1));

        Assert.Equal(FindingState.Missing, finding.State);
        Assert.EndsWith("antwortet nicht", finding.Detail, StringComparison.Ordinal);
        Assert.False(IsRunning((await File.ReadAllTextAsync(note)).Trim()));
    }

    [Fact]
    public async Task Tool_that_is_broken_is_reported_with_what_it_says()
    {
        var finding = await CheckAsync("echo 'error while loading shared libraries: libpoppler.so' >&2; exit 127");

        Assert.Equal(FindingState.Missing, finding.State);
        Assert.Contains("libpoppler.so", finding.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tool_that_is_missing_is_reported_with_its_package()
    {
        var finding = await ToolCheck.ToolAsync("PDF lesen", "kein-solches-programm", "-v", TimeSpan.FromSeconds(5), CancellationToken.None);

        Assert.Equal((FindingState.Missing, "kein-solches-programm ist nicht installiert"), (finding.State, finding.Detail));
        Assert.StartsWith("sudo apt-get install ", finding.Mend, StringComparison.Ordinal);
    }

    /// <summary>A shell plays the tool: what stands for the option is its script.</summary>
    private Task<Finding> CheckAsync(string script, TimeSpan? patience = null) =>
        ToolCheck.ToolAsync("PDF lesen", "sh", _folder.Write("werkzeug", script), patience ?? TimeSpan.FromSeconds(30), CancellationToken.None);

    // A killed orphan stays in the table until its new parent looks after it.
    private static bool IsRunning(string pid)
    {
        var status = $"/proc/{pid}/stat";
        return File.Exists(status) && !File.ReadAllText(status).Contains(") Z ", StringComparison.Ordinal);
    }
}
