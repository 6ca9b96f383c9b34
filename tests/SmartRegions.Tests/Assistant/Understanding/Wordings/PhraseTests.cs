using SmartRegions.Assistant.Understanding.Wordings;

namespace SmartRegions.Tests.Assistant.Understanding.Wordings;

public sealed class PhraseTests
{
    [Theory]
    [InlineData("wer hat … schon/bereits", "wer hat so etwas bereits gebaut", true)]
    [InlineData("wer hat … schon/bereits", "bereits gebaut wer hat", false)]
    [InlineData("wer hat … schon", "wer hat a b c d e f g schon", false)]
    [InlineData("fertige losung*", "gibt es fertige losungen", true)]
    [InlineData("^ wer macht ? $", "wer macht sensorik", true)]
    [InlineData("^ wer macht ? $", "und wer macht sensorik", false)]
    [InlineData("^ wer macht ? $", "wer macht die sensorik", false)]
    [InlineData("erfahrung*", "wer hat erfharungen", true)]
    [InlineData("kreise", "preise", false)]
    [InlineData("welche *plattform sollen", "welche datenplattform sollen wir nehmen", true)]
    [InlineData("welche *plattform sollen", "welche plattform sollen wir nehmen", false)]
    [InlineData("was …2 kaufen", "was soll man kaufen", true)]
    [InlineData("was …2 kaufen", "was soll man hier kaufen", false)]
    [InlineData("was …12 kaufen", "was a b c d e f g h kaufen", true)]
    [InlineData("^ (na/also) ja $", "ja", true)]
    [InlineData("^ (na/also) ja $", "na also ja", true)]
    [InlineData("^ (na/also) ja $", "nun ja", false)]
    [InlineData("^ ja (bitte) $", "ja bitte", true)]
    [InlineData("größe zuerst", "grosse zurst", true)]
    public void Wording_is_found_with_gaps_endings_words_to_skip_and_one_slip_in_long_words(string wording, string sentence, bool found) =>
        Assert.Equal(found, new Phrase(wording).IsIn(sentence.Split(' ')));

    [Fact]
    public void Words_of_the_wording_are_told_from_those_in_its_gaps() =>
        Assert.Equal([1, 4], new Phrase("lauft … schief").Find("was lauft bei uns schief".Split(' ')));

    [Theory]
    [InlineData("was …0 kaufen")]
    [InlineData("was …00 kaufen")]
    [InlineData("was …-1 kaufen")]
    [InlineData("was …viel kaufen")]
    public void Gap_of_no_words_or_of_no_number_is_a_mistake_in_the_wording(string wording) => Assert.Throws<FormatException>(() => new Phrase(wording));
}
