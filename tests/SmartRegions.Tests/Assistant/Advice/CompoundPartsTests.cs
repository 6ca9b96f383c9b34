using SmartRegions.Assistant.Advice;
using SmartRegions.Assistant.Understanding;

namespace SmartRegions.Tests.Assistant.Advice;

public sealed class CompoundPartsTests
{
    [Fact]
    public void First_part_says_more_than_the_head_and_neither_as_much_as_the_word()
    {
        var first = In("Pegelsensoren", "Der Landkreis erprobt Pegel, die über LoRaWAN senden.");
        var head = In("Pegelsensoren", "Der Kreis misst das Wetter mit Sensoren.");
        Assert.InRange(head, 0.1, first);
        Assert.InRange(first, head + 0.1, 0.9);
    }

    [Theory]
    [InlineData("Pegelsensoren", "Die Stadt plant einen Rufbus.")]
    [InlineData("Pegel", "Pegelsensoren am Bach")]
    [InlineData("Rufbus", "Ein Bus fährt.")]
    public void Other_words_and_short_parts_say_nothing(string matter, string text) => Assert.Equal(0, In(matter, text));

    [Fact]
    public void Words_joined_by_a_hyphen_are_read_one_by_one() => Assert.True(In("Pegelsensoren", "LoRaWAN-Pegeln in zwei Gemeinden") > 0.5);

    private static double In(string matter, string text) => new CompoundParts(QuestionReader.Read(matter).Words).In(CompoundParts.StemsIn(text))[0];
}
