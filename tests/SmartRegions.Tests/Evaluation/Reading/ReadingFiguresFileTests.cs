using System.Text.Json;
using SmartRegions.Assistant.Answering;
using SmartRegions.Evaluation;
using SmartRegions.Evaluation.Reading;
using SmartRegions.Tests.Ingestion.Reading;

namespace SmartRegions.Tests.Evaluation.Reading;

public sealed class ReadingFiguresFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Place => Path.Combine(_folder.Path, "lesen.json");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_was_measured_is_read_as_it_was_written()
    {
        var measured = await new ReadingEvaluation(TimeProvider.System, ConfidenceModel.Default).RunAsync(ReadingEvaluationTests.Set, withoutGold: true, CancellationToken.None);
        await WriteAsync(JsonSerializer.Serialize(measured, EvaluationJson.Stored));

        var read = await ReadingFiguresFile.LoadAsync(Place, withoutGold: true, CancellationToken.None);

        Assert.Equal((2, measured.Abstained, null, measured.Latency), (read.Questions, read.Abstained, read.SpanInAll, read.Latency));
        Assert.Equal(measured.Declined, read.Declined);
        Assert.Equal(measured.Intervals["abstained"], read.Intervals["abstained"]);
    }

    [Fact]
    public async Task Baseline_holds_figures_with_and_without_gold()
    {
        await WriteAsync(
            """
            {
              "set": "xquad-de-entwicklung.json (612 questions, 120 paragraphs)",
              "with_gold": { "command": "smartregions eval reading", "figures": { "questions": 612, "span_in_three": 0.866, "abstained": 0.0752, "risk_coverage_area": 0.0357 } },
              "without_gold": { "command": "smartregions eval reading --without-gold", "figures": { "questions": 612, "abstained": 0.7582 } }
            }
            """);

        var with = await ReadingFiguresFile.LoadAsync(Place, withoutGold: false, CancellationToken.None);
        var without = await ReadingFiguresFile.LoadAsync(Place, withoutGold: true, CancellationToken.None);

        Assert.Equal((0.866, 0.0752, 0.7582), (with.SpanInThree, with.Abstained, without.Abstained));
        Assert.Null(without.SpanInThree);
        Assert.Empty(with.Declined);
    }

    [Theory]
    [InlineData("""{ "questions": 612, "without_gold": true }""", "gehört zur anderen Option")]
    [InlineData("""{ "accuracy": 0.8 }""", "keine Kennzahlen")]
    [InlineData("[]", "keine Kennzahlen")]
    [InlineData("Fragen 612", "keine Kennzahlen")]
    public async Task Other_files_are_refused_in_German(string content, string told)
    {
        await WriteAsync(content);

        var refused = await Assert.ThrowsAsync<InvalidDataException>(() => ReadingFiguresFile.LoadAsync(Place, withoutGold: false, CancellationToken.None));

        Assert.Contains(told, refused.Message, StringComparison.Ordinal);
    }

    private Task WriteAsync(string content) => File.WriteAllTextAsync(Place, content);
}
