using System.Text.Json;
using SmartRegions.Assistant.Understanding.Intents;

namespace SmartRegions.Evaluation.Report.Attachments;

/// <summary>What <c>eval intent --json</c> has written. Shares are from 0 to 1.</summary>
/// <param name="Folds">Parts that were left out in turn.</param>
/// <param name="Sentences">Sentences judged.</param>
/// <param name="Accuracy">Share told rightly by rules, classifier and limit together.</param>
/// <param name="MacroF1">Mean F1 over the intents.</param>
/// <param name="QuestionsLost">Share of the questions taken for something else.</param>
/// <param name="Limit">Probability from which another intent than a question is believed.</param>
/// <param name="Intents">Figures of every intent that occurs.</param>
/// <param name="Confusion">Sentences by what they are, then by what they were taken for.</param>
public sealed record IntentCrossValidation(
    int Folds,
    int Sentences,
    double Accuracy,
    double MacroF1,
    double QuestionsLost,
    double Limit,
    IReadOnlyDictionary<Intent, IntentScores> Intents,
    IReadOnlyDictionary<Intent, IReadOnlyDictionary<Intent, int>> Confusion)
{
    /// <summary>Reads such a file, or the baseline that holds the same under <c>figures</c>.</summary>
    /// <exception cref="InvalidDataException">The file does not hold these figures; the message is German.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async Task<IntentCrossValidation> LoadAsync(string path, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(path);
        try
        {
            using var json = await JsonDocument.ParseAsync(stream, cancellationToken: cancellationToken);
            var root = json.RootElement;
            var figures = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("figures", out var held) ? held : root;
            return figures.Deserialize<IntentCrossValidation>(EvaluationJson.Stored) ?? throw new JsonException("null");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"„{path}“ enthält keine Kennzahlen von „eval intent --json“ ({JsonFile.Reason(exception)}).", exception);
        }
    }
}

/// <param name="Sentences">Sentences that have the intent.</param>
/// <param name="Precision">Share of the sentences taken for it that have it.</param>
/// <param name="Recall">Share of the sentences that have it that were taken for it.</param>
/// <param name="F1">Harmonic mean of the two.</param>
public sealed record IntentScores(int Sentences, double Precision, double Recall, double F1);
