using SmartRegions.Assistant.Understanding.Intents;

namespace SmartRegions.Tests.Assistant.Understanding.Intents;

public sealed class IntentFeaturesTests
{
    [Theory]
    [InlineData("Danke")]
    [InlineData("Wir bitten um Auskunft, ob für 12 Sensoren und 3 Gateways eine Ausschreibung nötig ist!")]
    public void Each_bucket_comes_once_and_a_long_text_weighs_as_much_as_a_short_one(string text)
    {
        var features = IntentFeatures.Of(text);
        Assert.Equal(features.Count, features.Select(feature => feature.Bucket).Distinct().Count());
        Assert.All(features, feature => Assert.InRange(feature.Bucket, 0, IntentFeatures.Buckets - 1));
        Assert.Equal(2, features.Sum(feature => feature.Value * feature.Value), 9);
    }

    [Fact]
    public void Inflection_and_numbers_change_little()
    {
        var first = IntentFeatures.Of("Der Sensor kostet 120 Euro im Jahr").Select(feature => feature.Bucket).ToHashSet();
        var second = IntentFeatures.Of("Die Sensoren kosten 95 Euro im Jahr").Select(feature => feature.Bucket).ToList();
        Assert.InRange(second.Count(first.Contains), second.Count / 2, second.Count);
    }

    [Fact]
    public void Mark_of_a_question_is_a_feature() =>
        Assert.NotEqual(IntentFeatures.Of("Das geht so"), IntentFeatures.Of("Das geht so?"));
}
