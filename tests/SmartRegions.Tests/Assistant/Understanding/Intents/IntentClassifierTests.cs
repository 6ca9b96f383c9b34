using SmartRegions.Assistant.Understanding.Intents;

namespace SmartRegions.Tests.Assistant.Understanding.Intents;

public sealed class IntentClassifierTests
{
    [Fact]
    public void Classifier_reads_back_as_it_was_written()
    {
        using var stream = Written();
        var read = IntentClassifier.Read(stream);
        Assert.Equal(IntentClassifier.Default.Limit, read.Limit);
        Assert.Equal(IntentClassifier.Default.Probabilities("Ich will mit jemandem reden"), read.Probabilities("Ich will mit jemandem reden"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(200)]
    [InlineData(100_000)]
    public void File_that_is_cut_off_is_refused(int length)
    {
        using var stream = Written();
        stream.SetLength(length);
        Assert.Throws<InvalidDataException>(() => IntentClassifier.Read(stream));
    }

    [Fact]
    public void Classifier_for_other_intents_is_refused()
    {
        using var stream = Written();
        stream.GetBuffer()[8] ^= 1;
        Assert.Throws<InvalidDataException>(() => IntentClassifier.Read(stream));
    }

    [Fact]
    public void Probabilities_are_those_of_the_softmax()
    {
        var weights = new double[IntentFeatures.Buckets * IntentClassifier.Intents.Count];
        var intercepts = new double[IntentClassifier.Intents.Count];
        intercepts[(int)Intent.Thanks] = Math.Log(9);
        var probabilities = IntentClassifier.Quantise(intercepts, weights, limit: 0.5).Probabilities("gleich welcher Satz");
        Assert.Equal(9.0 / 20, probabilities[(int)Intent.Thanks], 6);
        Assert.Equal(1.0 / 20, probabilities[(int)Intent.Abuse], 6);
        Assert.Equal(1, probabilities.Sum(), 9);
    }

    [Theory]
    [InlineData(0.15, Intent.LegalCase)]
    [InlineData(0.25, Intent.Question)]
    public void Other_intent_is_believed_only_from_the_limit_on(double question, Intent expected) =>
        Assert.Equal(expected, IntentClassifier.Decide(Between(Intent.LegalCase, question), limit: 0.8).Intent);

    [Fact]
    public void Off_topic_is_believed_earlier_since_the_sources_are_asked_all_the_same() =>
        Assert.Equal(Intent.OffTopic, IntentClassifier.Decide(Between(Intent.OffTopic, question: 0.25), limit: 0.8).Intent);

    private static double[] Between(Intent intent, double question)
    {
        var probabilities = new double[IntentClassifier.Intents.Count];
        (probabilities[(int)Intent.Question], probabilities[(int)intent]) = (question, 1 - question);
        return probabilities;
    }

    private static MemoryStream Written()
    {
        var stream = new MemoryStream();
        IntentClassifier.Default.Write(stream);
        stream.Position = 0;
        return stream;
    }
}
