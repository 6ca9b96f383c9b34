using SmartRegions.Assistant.Advice.Recognising;

namespace SmartRegions.Tests.Assistant.Advice.Recognising;

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
    public void Wording_is_found_with_gaps_endings_and_one_slip_in_long_words(string wording, string sentence, bool found) =>
        Assert.Equal(found, new Phrase(wording).IsIn(sentence.Split(' ')));

    [Fact]
    public void Words_of_the_wording_are_told_from_those_in_its_gaps() =>
        Assert.Equal([1, 4], new Phrase("lauft … schief").Find("was lauft bei uns schief".Split(' ')));
}
