using SmartRegions.Assistant.Answering;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class TextTermsTests
{
    private const string Text = "Die Gemeinde Musterhausen betreibt 42 Bodenfeuchtesensoren über LoRaWAN; das Förderprogramm endet am 31.12.2026.";

    [Fact]
    public void Text_has_every_gram_and_stem_of_its_words_and_counts_them()
    {
        var terms = TextTerms.Of(Text);

        var words = GermanTokenizer.Tokenize(Text).Select(token => Folding.Fold(token.Text)).ToList();
        Assert.All(words.SelectMany(CharacterGrams.Of), gram => Assert.True(terms.HasGram(CharacterGrams.KeyOf(gram)), gram));
        Assert.All(words, word => Assert.True(terms.HasStem(CistemStemmer.Stem(word)), word));
        Assert.Equal(words.Count, terms.Length);
    }

    [Fact]
    public void Text_lacks_what_is_only_alike()
    {
        var terms = TextTerms.Of(Text);

        Assert.False(terms.HasStem(CistemStemmer.Stem(Folding.Fold("Feuchte"))));
        Assert.False(terms.HasGram(CharacterGrams.KeyOf("_feu")));
        Assert.True(terms.HasGram(CharacterGrams.KeyOf("feuc")));
    }

    [Fact]
    public void Text_without_words_has_nothing()
    {
        var terms = TextTerms.Of(" – ");

        Assert.Equal(0, terms.Length);
        Assert.False(terms.HasGram(CharacterGrams.KeyOf("_die")));
        Assert.False(terms.HasStem(string.Empty));
    }
}
