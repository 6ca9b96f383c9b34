using System.Text.Json;

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

    /// <summary>Talks to the program on the terminal until the conversation ends.</summary>
    /// <param name="lines">Typed one after the other.</param>
    /// <returns>All that is shown.</returns>
    public Task<string> TalkAsync(params string[] lines) => Workplace.Program.TalkAsync(lines);

    /// <summary>Asks one question as another program does, with what was asked before.</summary>
    /// <param name="question">A line of a batch.</param>
    public async Task<JsonElement> AskAsync(string question)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, question);
            return Assert.Single(await Workplace.Program.RunJsonAsync("ask", "--batch", file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    public Task DisposeAsync()
    {
        Workplace.Dispose();
        return Task.CompletedTask;
    }
}
