using SmartRegions.Knowledge.German;

namespace SmartRegions.Tests.Knowledge.German;

public sealed class CistemStemmerTests
{
    /// <summary>Examples from the authors' reference implementation and its documentation.</summary>
    [Theory]
    [InlineData("Speicherbehältern", "speicherbehalt")]
    [InlineData("Grenzpostens", "grenzpost")]
    [InlineData("Ausgefeiltere", "ausgefeilt")]
    public void Published_examples_are_stemmed_as_published(string word, string stem) => Assert.Equal(stem, CistemStemmer.Stem(word));

    [Theory]
    [InlineData("Kommune", "Kommunen")]
    [InlineData("Satzung", "Satzungen")]
    [InlineData("Gemeinderat", "Gemeinderates")]
    [InlineData("Haus", "Häuser")]
    [InlineData("Straße", "Strassen")]
    public void Forms_of_a_noun_share_a_stem(string one, string other) => Assert.Equal(CistemStemmer.Stem(one), CistemStemmer.Stem(other));

    [Fact]
    public void Capital_keeps_the_final_t_unless_case_says_nothing()
    {
        Assert.Equal("arbeit", CistemStemmer.Stem("Arbeit"));
        Assert.Equal("arbei", CistemStemmer.Stem("arbeit"));
        Assert.Equal("arbei", CistemStemmer.Stem("Arbeit", caseInsensitive: true));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("ei")]
    [InlineData("Ihr")]
    public void Short_words_stay_what_they_are(string word) => Assert.Equal(word.ToLowerInvariant(), CistemStemmer.Stem(word));

    [Fact]
    public void Prefix_ge_falls_only_before_a_long_rest()
    {
        Assert.Equal("mein", CistemStemmer.Stem("Gemeinde")[..4]);
        Assert.StartsWith("ge", CistemStemmer.Stem("geben"), StringComparison.Ordinal);
    }

    /// <summary>As letter by letter replacement gives them: sch first, then ei, then ie.</summary>
    [Theory]
    [InlineData("Schneisen", "schnei")]
    [InlineData("Reiherei", "reiherei")]
    [InlineData("Industrieien", "industriei")]
    [InlineData("Schifffahrten", "schifffahrt")]
    [InlineData("Kreissparkasse", "kreissparkass")]
    public void Letters_that_stand_for_one_sound_fall_together_or_not_at_all(string word, string stem) => Assert.Equal(stem, CistemStemmer.Stem(word));

    [Fact]
    public void Word_of_any_length_is_stemmed() => Assert.Equal(string.Concat(Enumerable.Repeat("schuss", 50)), CistemStemmer.Stem(string.Concat(Enumerable.Repeat("schuß", 50))));
}
