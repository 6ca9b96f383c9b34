using SmartRegions.Evaluation.Runs;
using SmartRegions.Program;
using SmartRegions.Program.Evaluation;
using SmartRegions.Tests.Evaluation.Runs;
using SmartRegions.Tests.Ingestion.Reading;

namespace SmartRegions.Tests.Program.Evaluation;

public sealed class EvalReportCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Report_lies_beside_its_run_unless_told_otherwise()
    {
        var run = RunBuilder.Run(RunBuilder.Answered("frage-01", true));
        await new RunStore(_folder.Path).SaveAsync(run, CancellationToken.None);

        Assert.Equal(ExitCode.Done, await ReportAsync("latest"));
        Assert.Equal(ExitCode.Done, await ReportAsync(Path.Combine(_folder.Path, run.Id + ".json"), "--baseline", run.Id[..8], "--out", Path.Combine(_folder.Path, "berichte", "neu.html")));

        Assert.Contains("1 von 1", await File.ReadAllTextAsync(Path.Combine(_folder.Path, run.Id + ".html")), StringComparison.Ordinal);
        Assert.Contains("Vergleichslauf", await File.ReadAllTextAsync(Path.Combine(_folder.Path, "berichte", "neu.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_is_named_by_the_runs_file_whatever_the_run_calls_itself()
    {
        var store = new RunStore(Path.Combine(_folder.Path, "a", "b"));
        var file = await store.SaveAsync(RunBuilder.Run(RunBuilder.Answered("frage-01", true)), CancellationToken.None);
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("20261121-224500-1a2b", "../../boese", StringComparison.Ordinal));

        Assert.Equal(ExitCode.Done, await ReportAsync(file));

        Assert.Equal([Path.ChangeExtension(file, ".html")], Directory.GetFiles(_folder.Path, "*.html", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Run_that_is_not_there_is_wrong_use_and_leaves_no_file()
    {
        Assert.Equal(ExitCode.WrongUse, await ReportAsync("20200101"));

        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task Attached_file_that_holds_something_else_is_wrong_use_and_leaves_no_page()
    {
        await new RunStore(_folder.Path).SaveAsync(RunBuilder.Run(RunBuilder.Answered("frage-01", true)), CancellationToken.None);
        var other = Path.Combine(_folder.Path, "absichten.tsv");
        await File.WriteAllTextAsync(other, "question\tWer zahlt?");

        foreach (var option in new[] { "--gate-baseline", "--reading", "--reading-without-gold", "--intent" })
            Assert.Equal(ExitCode.WrongUse, await ReportAsync("latest", option, other));

        Assert.Empty(Directory.EnumerateFiles(_folder.Path, "*.html"));
    }

    [Fact]
    public async Task Id_of_a_run_does_not_lead_out_of_the_folder()
    {
        var runs = Directory.CreateDirectory(Path.Combine(_folder.Path, "laeufe")).FullName;
        var run = RunBuilder.Run(RunBuilder.Answered("frage-01", true));
        await new RunStore(runs).SaveAsync(run, CancellationToken.None);
        var file = Path.Combine(runs, run.Id + ".json");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace($"\"{run.Id}\"", "\"../boese\"", StringComparison.Ordinal));

        Assert.Equal(ExitCode.Done, await CommandLine.InvokeAsync([EvalReportCommand.Create()], ["report", "latest", "--runs", runs]));

        Assert.Equal([Path.ChangeExtension(file, ".html")], Directory.EnumerateFiles(_folder.Path, "*.html", SearchOption.AllDirectories));
    }

    private Task<int> ReportAsync(params string[] arguments) =>
        CommandLine.InvokeAsync([EvalReportCommand.Create()], ["report", .. arguments, "--runs", _folder.Path]);
}
