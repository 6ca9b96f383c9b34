using SmartRegions.Evaluation.Golden;

namespace SmartRegions.Tests.Evaluation.Golden;

public sealed class SentenceSupportTests
{
    private const string Passage = "Belegt sind 45.000 € Landesförderung für LoRaWAN in Waldsolms. Das Netz der Gemeinde besteht seit 1. Februar 2021 aus zehn Gateways und hundert Sensoren.";

    [Theory]
    [InlineData("Belegt sind 45.000 € Landesförderung für LoRaWAN in Waldsolms.", true)]
    [InlineData("Belegt sind 45.000 Euro Landesförderung für LoRaWAN in Waldsolms.", true)]
    [InlineData("Das Netz besteht seit dem 01.02.2021.", true)]
    [InlineData("Belegt sind 46.000 € Landesförderung für LoRaWAN in Waldsolms.", false)]
    [InlineData("Das Netz der Gemeinde besteht aus 11 Gateways.", false)]
    [InlineData("Das Netz der Gemeinde meldet freie Parkplätze.", false)]
    public void Sentence_is_carried_by_its_words_and_all_its_numbers(string sentence, bool carried) =>
        Assert.Equal(carried, SentenceSupport.Carries([NormalizedText.Of(Passage)], NormalizedText.Of(sentence)));

    [Fact]
    public void Sentence_without_passage_is_not_carried() => Assert.False(SentenceSupport.Carries([], NormalizedText.Of("Ja.")));

    [Fact]
    public void Hard_facts_without_passage_are_named_as_they_are_written() => Assert.Equal(
        ["46.000 Euro", "§ 44 BHO"],
        SentenceSupport.UnsupportedFacts([NormalizedText.Of(Passage)], NormalizedText.Of("Nach § 44 BHO wurden am 1.2.2021 für 12 Sensoren 46.000 Euro bewilligt, nicht 45.000 €.")).Order(StringComparer.Ordinal));
}
