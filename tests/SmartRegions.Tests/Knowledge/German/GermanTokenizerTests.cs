using SmartRegions.Knowledge.German;

namespace SmartRegions.Tests.Knowledge.German;

public sealed class GermanTokenizerTests
{
    [Theory]
    [InlineData("Die Gebühr beträgt 165,00 Euro.", "die|gebühr|beträgt|165,00|euro")]
    [InlineData("Stand: 31.12.2026, 10:30 Uhr", "stand|31.12.2026|10:30|uhr")]
    [InlineData("nach § 5 Abs. 2 und §§ 48a, 49 VwVfG", "nach|§5|abs|2|und|§48a|49|vwvfg")]
    [InlineData("Smart-City-Strategie 2.0", "smart|city|strategie|2.0")]
    [InlineData("Verordnung (EU) 2016/679", "verordnung|eu|2016/679")]
    [InlineData("Bürger*innen und Bürger:innen", "bürger|innen|und|bürger|innen")]
    [InlineData("Daten\u00ADplatt\u00ADform", "datenplattform")]
    [InlineData("§ ohne Zahl", "ohne|zahl")]
    [InlineData("", "")]
    public void Text_is_cut_into_words_and_numbers(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', GermanTokenizer.Tokenize(text).Select(token => token.Text)));

    [Fact]
    public void Umlaut_written_with_a_combining_mark_is_one_letter() =>
        Assert.Equal("förderung", Assert.Single(GermanTokenizer.Tokenize("Fo\u0308rderung")).Text);

    [Fact]
    public void Token_says_where_it_stands()
    {
        const string text = "gemäß §  35a SGB VIII";
        var token = GermanTokenizer.Tokenize(text)[1];
        Assert.Equal("§  35a", text.Substring(token.Start, token.Length));
        Assert.Equal("§35a", token.Text);
    }

    [Fact]
    public void Run_without_a_break_is_cut_and_nothing_of_it_is_lost()
    {
        var run = new string('x', (3 * GermanTokenizer.LongestToken) + 7);
        var tokens = GermanTokenizer.Tokenize(run);
        Assert.All(tokens, token => Assert.InRange(token.Length, 1, GermanTokenizer.LongestToken));
        Assert.Equal(run, string.Concat(tokens.Select(token => token.Text)));
    }
}
