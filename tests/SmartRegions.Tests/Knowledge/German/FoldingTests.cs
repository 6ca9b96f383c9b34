using SmartRegions.Knowledge.German;

namespace SmartRegions.Tests.Knowledge.German;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Straße", "STRASSE")]
    [InlineData("Förderung", "Foerderung")]
    [InlineData("für", "fuer")]
    [InlineData("Übersicht", "UEBERSICHT")]
    [InlineData("Behörde", "Behorde")]
    [InlineData("Ämter", "Aemter")]
    [InlineData("Café", "cafe")]
    public void Spellings_of_a_word_become_one(string one, string other) => Assert.Equal(Folding.Fold(one), Folding.Fold(other));

    [Theory]
    [InlineData("neue", "neue")]
    [InlineData("Quelle", "quelle")]
    [InlineData("Steuer", "steuer")]
    [InlineData("Bauer", "bauer")]
    public void Ue_that_is_no_umlaut_stays(string word, string folded) => Assert.Equal(folded, Folding.Fold(word));

    [Theory]
    [InlineData("Çelik", "celik")]
    [InlineData("Ærø", "ærø")]
    [InlineData("ẞ", "ss")]
    public void Letters_of_other_languages_lose_their_accents(string word, string folded) => Assert.Equal(folded, Folding.Fold(word));

    [Fact]
    public void Word_of_any_length_is_folded() => Assert.Equal(string.Concat(Enumerable.Repeat("uss", 100)), Folding.Fold(string.Concat(Enumerable.Repeat("Üß", 100))));
}
