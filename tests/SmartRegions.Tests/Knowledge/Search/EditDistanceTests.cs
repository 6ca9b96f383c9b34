using SmartRegions.Knowledge.Search;

namespace SmartRegions.Tests.Knowledge.Search;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("rufbus", "rufbus", 0)]
    [InlineData("rufbus", "rubfus", 1)]
    [InlineData("zwiling", "zwilling", 1)]
    [InlineData("sensoren", "sesorem", 2)]
    public void Slips_are_counted(string word, string other, int slips) => Assert.Equal(slips, new EditDistance(word).To(other, 2));

    [Theory]
    [InlineData("rufbus", "rathaus", 2)]
    [InlineData("weimar", "wismar", 1)]
    public void More_slips_than_allowed_are_no_distance(string word, string other, int most) => Assert.Null(new EditDistance(word).To(other, most));

    [Fact]
    public void Endless_words_are_not_compared() => Assert.Null(new EditDistance(new string('a', 100)).To(new string('a', 100), 2));
}
