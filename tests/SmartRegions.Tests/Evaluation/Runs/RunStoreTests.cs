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
    public async Task Empty_entry_of_a_run_is_named_with_its_place()
    {
        var file = await Store.SaveAsync(RunBuilder.Run(RunBuilder.Answered("a", true)), CancellationToken.None);
        var json = System.Text.Json.Nodes.JsonNode.Parse(await File.ReadAllTextAsync(file))!;
        json["results"]!.AsArray().Add(null);
        await File.WriteAllTextAsync(file, json.ToJsonString());

        var failure = await Assert.ThrowsAsync<InvalidDataException>(() => Store.LoadAsync("latest", CancellationToken.None));

        Assert.EndsWith("Die Angabe „results[1]“ passt nicht.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_that_asks_a_question_twice_is_none()
    {
        await Store.SaveAsync(RunBuilder.Run(RunBuilder.Answered("a", true), RunBuilder.Answered("a", true)), CancellationToken.None);

        Assert.Contains("Die Frage „a“ steht zweimal", (await Assert.ThrowsAsync<InvalidDataException>(() => Store.LoadAsync("latest", CancellationToken.None))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_of_another_name_is_no_run_of_the_folder_but_can_be_named()
    {
        await SaveAsync("20261121-224500-1a2b");
        var kept = Path.Combine(_folder.Path, "vorher.json");
        File.Copy(Path.Combine(_folder.Path, "20261121-224500-1a2b.json"), kept);
        _folder.Write("zettel.json", "{}");

        Assert.Equal(["20261121-224500-1a2b"], Store.List());
        Assert.Equal("20261121-224500-1a2b", (await Store.LoadAsync(kept, CancellationToken.None)).Id);
    }

    [Fact]
    public async Task Baseline_in_the_place_of_a_run_is_told_and_not_to_be_deleted()
    {
        var file = Path.Combine(_folder.Path, "golden.json");
        await GateBaseline.Of(RunBuilder.Run(RunBuilder.Answered("a", true)), "smartregions eval run evals/sets").SaveAsync(file, CancellationToken.None);

        var failure = await Assert.ThrowsAsync<InvalidDataException>(() => Store.LoadAsync(file, CancellationToken.None));

        Assert.Contains("ist ein Vergleichsstand und kein Lauf", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("lösch", failure.Message, StringComparison.Ordinal);
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
