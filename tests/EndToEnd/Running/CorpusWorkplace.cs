namespace SmartRegions.EndToEnd.Running;

/// <summary>A data folder with the product's own corpus, read once for all tests of <see cref="SharedCorpus"/>.</summary>
public sealed class CorpusWorkplace : IAsyncLifetime
{
    public Workplace Workplace { get; } = new();

    public async Task InitializeAsync()
    {
        var ingest = await Workplace.Program.RunAsync(["ingest", Repository.Corpus]);
        // Whether every sheet is read without a problem is another test's matter.
        Assert.True(ingest.ExitCode is 0 or 1, ingest.Output);
    }

    public Task DisposeAsync()
    {
        Workplace.Dispose();
        return Task.CompletedTask;
    }
}
