using System.Reflection;
using System.Text.Json;

namespace SmartRegions.Assistant.Answering;

/// <summary>
/// Logistic regression from <see cref="EvidenceStrength"/> to the probability that the sources carry the answer, with the limits of the three
/// zones: answer, may fit, abstain.
/// </summary>
/// <param name="Intercept">Log-odds at all features 0.</param>
/// <param name="Weights">By feature name.</param>
/// <param name="AnswerFrom">Probability from which the answer is given without caveat.</param>
/// <param name="AbstainBelow">Probability below which nothing is shown.</param>
/// <param name="FittedBy">The command that fits the weights.</param>
public sealed record ConfidenceModel(
    double Intercept, IReadOnlyDictionary<string, double> Weights, double AnswerFrom, double AbstainBelow, string FittedBy)
{
    public static IReadOnlyList<string> Features { get; } =
        ["reached", "sentence_coverage", "lead", "names", "numbers", "matter", "quoted", "lacks_form", "words", "sentence_lead", "in_sentence"];

    private static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>The fitted model that comes with the program.</summary>
    public static ConfidenceModel Default { get; } = Read();

    /// <summary>Share of answers that say literally what is asked and were right in the golden sets, rounded down (<c>evals/baselines/golden.json</c>).</summary>
    private const double Literal = 0.85;

    public double Probability(EvidenceStrength strength)
    {
        ArgumentNullException.ThrowIfNull(strength);
        var odds = Intercept;
        for (var i = 0; i < Features.Count; i++) odds += Weights.GetValueOrDefault(Features[i]) * strength.Values[i];
        return 1 / (1 + Math.Exp(-odds));
    }

    /// <summary>Of what says literally what is asked: enough to answer, short of certainty.</summary>
    public static double OfLiteral(double probability) => Math.Max(probability, Literal);

    private static ConfidenceModel Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(typeof(ConfidenceModel), "confidence.json")
            ?? throw new InvalidOperationException("The confidence model is not in the assembly.");
        return JsonSerializer.Deserialize<ConfidenceModel>(stream, Json) ?? throw new InvalidOperationException("The confidence model is empty.");
    }
}
