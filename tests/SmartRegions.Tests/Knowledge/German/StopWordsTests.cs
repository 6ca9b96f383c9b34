using SmartRegions.Knowledge.German;

namespace SmartRegions.Tests.Knowledge.German;

public sealed class StopWordsTests
{
    [Theory]
    [InlineData("für")]
    [InlineData("fuer")]
    [InlineData("Die")]
    [InlineData("müssen")]
    public void Grammar_words_are_stop_words_in_any_spelling(string word) => Assert.True(StopWords.Contains(word));

    [Theory]
    [InlineData("Gebühr")]
    [InlineData("Antrag")]
    [InlineData("Frist")]
    public void Words_of_the_matter_are_not(string word) => Assert.False(StopWords.Contains(word));
}
