using SmartRegions.Assistant.Advice.Funding;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Wordings;

namespace SmartRegions.Tests.Assistant.Understanding.Wordings;

public sealed class WordListTests
{
    private static readonly WordList Funding = WordList.Read(typeof(FundingAdvice), "asking-words.txt");

    [Theory]
    [InlineData("heute", true)]
    [InlineData("heutige", false)]
    [InlineData("antragsberechtigte", true)]
    [InlineData("offen", true)]
    [InlineData("offene", true)]
    [InlineData("offenheit", false)]
    [InlineData("sensorik", false)]
    [InlineData("zahler", false)]
    [InlineData("zahlstellen", false)]
    [InlineData("stellplatze", false)]
    [InlineData("bundesdatenschutzbeauftragte", false)]
    public void Word_is_listed_whole_or_by_its_beginning(string folded, bool isListed) => Assert.Equal(isListed, Funding.Contains(folded));

    [Fact]
    public void Comments_are_no_words() => Assert.False(WordList.Read(typeof(SelfDescription), "describing-words.txt").Contains("describes"));

    [Fact]
    public void File_that_is_not_there_is_told() =>
        Assert.Contains("nirgends.txt", Assert.Throws<InvalidOperationException>(() => WordList.Read(typeof(WordList), "nirgends.txt")).Message, StringComparison.Ordinal);
}
