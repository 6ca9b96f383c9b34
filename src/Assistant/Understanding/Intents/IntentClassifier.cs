using System.Reflection;
using System.Text;

namespace SmartRegions.Assistant.Understanding.Intents;

/// <summary>
/// Multinomial logistic regression over <see cref="IntentFeatures"/>. What it is not sure of is a question: a question that is looked up in vain
/// costs less than one that is turned away.
/// </summary>
public sealed class IntentClassifier
{
    /// <summary>From here on something is taken for off-topic: before it is turned away, the sources are asked all the same.</summary>
    private const double OffTopicFrom = 0.7;

    /// <summary>What turns a person away or hands over must be likely itself: doubt spread over several such intents is doubt. Courtesies and the wish for a person do no harm.</summary>
    private const double RivalFrom = 0.7;

    private const int HighestWeight = sbyte.MaxValue;
    private static readonly byte[] Magic = "SRI1"u8.ToArray();

    /// <summary>Read when first needed: training for new intents or features must not fail on the old weights.</summary>
    private static readonly Lazy<IntentClassifier> Trained = new(ReadDefault);

    private readonly float[] _intercepts;
    private readonly float[] _scales;
    private readonly sbyte[] _weights;

    private IntentClassifier(float[] intercepts, float[] scales, sbyte[] weights, float limit) =>
        (_intercepts, _scales, _weights, Limit) = (intercepts, scales, weights, limit);

    /// <summary>All intents in the order in which probabilities come.</summary>
    public static IReadOnlyList<Intent> Intents { get; } = Enum.GetValues<Intent>();

    /// <summary>The trained classifier that comes with the program.</summary>
    public static IntentClassifier Default => Trained.Value;

    /// <summary>Probability of being no question from which another intent is believed.</summary>
    public float Limit { get; }

    /// <summary>Rounds weights to a byte each, on a scale of their own for every intent.</summary>
    /// <param name="intercepts">One an intent.</param>
    /// <param name="weights"><c>[bucket × intents + intent]</c>.</param>
    /// <param name="limit">Probability of being no question from which another intent is believed.</param>
    public static IntentClassifier Quantise(IReadOnlyList<double> intercepts, IReadOnlyList<double> weights, double limit)
    {
        ArgumentNullException.ThrowIfNull(intercepts);
        ArgumentNullException.ThrowIfNull(weights);
        var classes = Intents.Count;
        if (intercepts.Count != classes || weights.Count != classes * IntentFeatures.Buckets) throw new ArgumentException("Weights do not fit intents and buckets.", nameof(weights));
        var scales = new float[classes];
        for (var i = 0; i < weights.Count; i++) scales[i % classes] = Math.Max(scales[i % classes], (float)Math.Abs(weights[i]) / HighestWeight);
        var rounded = new sbyte[weights.Count];
        for (var i = 0; i < weights.Count; i++)
        {
            var scale = scales[i % classes];
            rounded[i] = scale > 0 ? (sbyte)Math.Clamp(Math.Round(weights[i] / scale), -HighestWeight, HighestWeight) : (sbyte)0;
        }

        return new IntentClassifier([.. intercepts.Select(value => (float)value)], scales, rounded, (float)limit);
    }

    /// <summary>The probability of each intent, in the order of <see cref="Intents"/>.</summary>
    public IReadOnlyList<double> Probabilities(string text)
    {
        var sums = new double[_scales.Length];
        foreach (var (bucket, value) in IntentFeatures.Of(text))
            for (var c = 0; c < sums.Length; c++) sums[c] += value * _weights[(bucket * sums.Length) + c];
        for (var c = 0; c < sums.Length; c++) sums[c] = (sums[c] * _scales[c]) + _intercepts[c];
        return Softmax(sums);
    }

    public IntentDecision Classify(string text) => Decide(Probabilities(text), Limit);

    /// <summary>
    /// A question, unless the other intents together reach the limit (for off-topic, about which the sources are asked too, a lower one) and the
    /// likeliest of them is likely enough itself.
    /// </summary>
    /// <param name="probabilities">In the order of <see cref="Intents"/>.</param>
    /// <param name="limit">From 0 to 1.</param>
    public static IntentDecision Decide(IReadOnlyList<double> probabilities, double limit)
    {
        ArgumentNullException.ThrowIfNull(probabilities);
        var rival = Intents.Where(intent => intent != Intent.Question).MaxBy(intent => probabilities[(int)intent]);
        var needed = rival == Intent.OffTopic ? Math.Min(limit, OffTopicFrom) : limit;
        var isLikely = rival is Intent.OffTopic or Intent.HumanWish or Intent.Greeting or Intent.Thanks or Intent.Farewell or Intent.Help || probabilities[(int)rival] >= RivalFrom;
        var decided = isLikely && 1 - probabilities[(int)Intent.Question] >= needed ? rival : Intent.Question;
        return new IntentDecision(decided, probabilities[(int)decided], IntentDecider.Classifier);
    }

    /// <summary>Turns scores into probabilities, in place.</summary>
    public static double[] Softmax(double[] scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        var highest = scores.Max();
        for (var c = 0; c < scores.Length; c++) scores[c] = Math.Exp(scores[c] - highest);
        var sum = scores.Sum();
        for (var c = 0; c < scores.Length; c++) scores[c] /= sum;
        return scores;
    }

    /// <summary>Writes intents, limit, intercepts, scales and weights, little-endian.</summary>
    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(string.Join(' ', Intents));
        writer.Write(IntentFeatures.Buckets);
        writer.Write(Limit);
        foreach (var intercept in _intercepts) writer.Write(intercept);
        foreach (var scale in _scales) writer.Write(scale);
        foreach (var weight in _weights) writer.Write(weight);
    }

    /// <exception cref="InvalidDataException">The stream holds no classifier, or one for other intents or features.</exception>
    public static IntentClassifier Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        try
        {
            if (!reader.ReadBytes(Magic.Length).AsSpan().SequenceEqual(Magic)) throw new InvalidDataException("This is no intent classifier.");
            if (reader.ReadString() != string.Join(' ', Intents) || reader.ReadInt32() != IntentFeatures.Buckets) throw new InvalidDataException("The intent classifier was trained for other intents or features.");
            var limit = reader.ReadSingle();
            var intercepts = ReadSingles(reader, Intents.Count);
            var scales = ReadSingles(reader, Intents.Count);
            var weights = new byte[Intents.Count * IntentFeatures.Buckets];
            stream.ReadExactly(weights);
            return new IntentClassifier(intercepts, scales, Array.ConvertAll(weights, weight => unchecked((sbyte)weight)), limit);
        }
        catch (EndOfStreamException exception)
        {
            throw new InvalidDataException("The intent classifier is cut off.", exception);
        }
    }

    private static float[] ReadSingles(BinaryReader reader, int count)
    {
        var values = new float[count];
        for (var i = 0; i < count; i++) values[i] = reader.ReadSingle();
        return values;
    }

    private static IntentClassifier ReadDefault()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(typeof(IntentClassifier), "intents.bin")
            ?? throw new InvalidOperationException("The intent classifier is not in the assembly.");
        return Read(stream);
    }
}
