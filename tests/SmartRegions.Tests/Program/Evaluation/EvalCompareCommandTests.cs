using SmartRegions.Evaluation.Runs;
using SmartRegions.Tests.Evaluation.Runs;
using SmartRegions.Program;
using SmartRegions.Program.Evaluation;
using SmartRegions.Tests.Ingestion.Reading;

namespace SmartRegions.Tests.Program.Evaluation;

public sealed class EvalCompareCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Runs_are_compared_by_id_and_by_file()
    {
        var before = await SaveAsync("20261121-224500-1a2b", false);
        await SaveAsync("20261122-080000-ffff", true);

        Assert.Equal(ExitCode.Done, await CompareAsync("20261121", "latest"));
        Assert.Equal(ExitCode.Done, await CompareAsync(before, "latest", "--json"));
    }

    [Fact]
    public async Task Baseline_is_no_run_to_compare_with()
    {
        await SaveAsync("20261121-224500-1a2b", true);
        var baseline = Path.Combine(_folder.Path, "golden.json");
        await GateBaseline.Of(RunBuilder.Run(RunBuilder.Answered("a", true)), "smartregions eval run evals/sets").SaveAsync(baseline, CancellationToken.None);

        Assert.Equal(ExitCode.WrongUse, await CompareAsync(baseline, "latest"));
        Assert.True(File.Exists(baseline));
    }

    private Task<string> SaveAsync(string id, bool keyFact) =>
        new RunStore(_folder.Path).SaveAsync(RunBuilder.Run(RunBuilder.Answered("frage-01", keyFact)) with { Id = id }, CancellationToken.None);

    private Task<int> CompareAsync(params string[] arguments) =>
        CommandLine.InvokeAsync([EvalCompareCommand.Create()], ["compare", .. arguments, "--runs", _folder.Path]);
}
