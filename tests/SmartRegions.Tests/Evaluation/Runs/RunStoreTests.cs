using System.Text.Json;
using SmartRegions.Evaluation;
using SmartRegions.Evaluation.Runs;
using SmartRegions.Tests.Ingestion.Reading;

namespace SmartRegions.Tests.Evaluation.Runs;

public sealed class RunStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Run_comes_back_as_it_was()
    {
        var run = RunBuilder.Run(RunBuilder.Answered("a", true, false), RunBuilder.Answered("b") with { Confidence = null, Failure = "IOException: weg" });

        await Store.SaveAsync(run, CancellationToken.None);

        Assert.Equal(Json(run), Json(await Store.LoadAsync(run.Id, CancellationToken.None)));
        Assert.Equal([run.Id + ".json"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Runs_are_found_by_their_beginning_and_the_newest_by_its_name()
    {
        await SaveAsync("20261121-224500-1a2b", "20261122-080000-ffff", "20261122-090000-0000");

        Assert.Equal("20261121-224500-1a2b", (await Store.LoadAsync("20261121", CancellationToken.None)).Id);
        Assert.Equal("20261122-090000-0000", (await Store.LoadAsync("latest", CancellationToken.None)).Id);
        Assert.Equal(["20261121-224500-1a2b", "20261122-080000-ffff", "20261122-090000-0000"], Store.List());
    }

    [Theory]
    [InlineData("20261122", "nicht eindeutig")]
    [InlineData("2025", "kein Lauf „2025“")]
    [InlineData("../20261121-224500-1a2b", "kein Lauf")]
    public async Task Name_that_is_not_one_runs_is_refused(string name, string reason)
    {
        await SaveAsync("20261121-224500-1a2b", "20261122-080000-ffff", "20261122-090000-0000");

        Assert.Contains(reason, (await Assert.ThrowsAsync<InvalidDataException>(() => Store.LoadAsync(name, CancellationToken.None))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"id\": \"2026")]
    [InlineData("{}")]
    [InlineData("null")]
    public async Task Damaged_run_is_named(string content)
    {
        _folder.Write("20261121-224500-1a2b.json", content);

        var failure = await Assert.ThrowsAsync<InvalidDataException>(() => Store.LoadAsync("latest", CancellationToken.None));

        Assert.Contains("20261121-224500-1a2b.json“ ist beschädigt", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Empty_store_says_how_to_fill_it() =>
        Assert.Contains("eval run", (await Assert.ThrowsAsync<InvalidDataException>(() => Store.LoadAsync("latest", CancellationToken.None))).Message, StringComparison.Ordinal);

    private RunStore Store => new(_folder.Path);

    private async Task SaveAsync(params string[] ids)
    {
        foreach (var id in ids) await Store.SaveAsync(RunBuilder.Run() with { Id = id }, CancellationToken.None);
    }

    private static string Json(EvaluationRun run) => JsonSerializer.Serialize(run, EvaluationJson.Stored);
}
