using SmartRegions.Knowledge.German;

namespace SmartRegions.Tests.Knowledge.German;

public sealed class GermanCompoundsTests
{
    private static readonly HashSet<string> Known = ["vergabe", "regeln", "bund", "geld", "plattform", "anbieter", "verwaltung", "kosten", "tung", "verwal"];

    [Theory]
    [InlineData("vergaberegeln", "vergabe regeln")]
    [InlineData("bundesgeld", "bund geld")]
    [InlineData("plattformanbieter", "plattform anbieter")]
    [InlineData("verwaltungskosten", "verwaltung kosten")]
    public void Unknown_compound_is_taken_apart(string compound, string parts) => Assert.Equal(parts, GermanCompounds.Split(compound, Known.Contains));

    [Theory]
    [InlineData("geldautomat")]
    [InlineData("regel")]
    [InlineData("")]
    public void Other_words_stay_whole(string word) => Assert.Null(GermanCompounds.Split(word, Known.Contains));
}
