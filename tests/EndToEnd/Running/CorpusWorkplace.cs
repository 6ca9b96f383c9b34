namespace SmartRegions.EndToEnd.Running;

/// <summary>A data folder with the product's own corpus, read once for all tests of a class.</summary>
public sealed class CorpusWorkplace : IAsyncLifetime
{
    public Workplace Workplace { get; } = new();

    public async Task InitializeAsync()
    {
        var ingest = await Workplace.Program.RunAsync(["ingest", Repository.Corpus]);
        Assert.True(ingest.ExitCode == 0, ingest.Output);
    }

    public Task DisposeAsync()
    {
        Workplace.Dispose();
        return Task.CompletedTask;
    }
}
