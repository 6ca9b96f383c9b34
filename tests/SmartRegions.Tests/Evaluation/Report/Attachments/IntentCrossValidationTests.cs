using SmartRegions.Assistant.Understanding.Intents;
using SmartRegions.Evaluation.Report.Attachments;
using SmartRegions.Tests.Ingestion.Reading;

namespace SmartRegions.Tests.Evaluation.Report.Attachments;

public sealed class IntentCrossValidationTests : IDisposable
{
    private const string Figures = """
        { "folds": 10, "sentences": 3, "accuracy": 0.6667, "macro_f1": 0.65, "questions_lost": 0, "limit": 0.83,
          "intents": { "question": { "sentences": 2, "precision": 0.6667, "recall": 1, "f1": 0.8 }, "off_topic": { "sentences": 1, "precision": 0, "recall": 0, "f1": 0 } },
          "confusion": { "question": { "question": 2 }, "off_topic": { "question": 1 } } }
        """;

    private readonly TemporaryFolder _folder = new();

    private string Place => Path.Combine(_folder.Path, "absichten.json");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Figures)]
    [InlineData($$"""{ "set": "evals/sets/intent/sentences.tsv", "figures": {{Figures}} }""")]
    public async Task Output_and_baseline_are_read_alike(string content)
    {
        await File.WriteAllTextAsync(Place, content);

        var read = await IntentCrossValidation.LoadAsync(Place, CancellationToken.None);

        Assert.Equal((10, 3, 0.6667, 1), (read.Folds, read.Sentences, read.Accuracy, read.Confusion[Intent.OffTopic][Intent.Question]));
    }

    [Theory]
    [InlineData("""{ "questions": 612 }""")]
    [InlineData("nichts")]
    public async Task Other_files_are_refused_in_German(string content)
    {
        await File.WriteAllTextAsync(Place, content);

        var refused = await Assert.ThrowsAsync<InvalidDataException>(() => IntentCrossValidation.LoadAsync(Place, CancellationToken.None));

        Assert.Contains("enthält keine Kennzahlen", refused.Message, StringComparison.Ordinal);
    }
}
