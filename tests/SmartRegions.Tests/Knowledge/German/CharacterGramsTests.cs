using SmartRegions.Knowledge.German;

namespace SmartRegions.Tests.Knowledge.German;

public sealed class CharacterGramsTests
{
    [Theory]
    [InlineData("haus", "_hau|haus|aus_")]
    [InlineData("rat", "_rat|rat_")]
    [InlineData("ob", "_ob_")]
    [InlineData("a", "_a_")]
    [InlineData("", "")]
    public void Word_has_the_grams_of_its_marked_form(string word, string grams) =>
        Assert.Equal(grams, string.Join('|', CharacterGrams.Of(word)));

    [Theory]
    [InlineData("haus")]
    [InlineData("rat")]
    [InlineData("ob")]
    [InlineData("a")]
    [InlineData("")]
    [InlineData("verwaltungsgemeinschaft")]
    public void Keys_of_a_word_are_those_of_its_grams(string word)
    {
        var keys = new HashSet<ulong>();

        CharacterGrams.AddKeys(word, keys);

        Assert.Equal([.. CharacterGrams.Of(word).Select(gram => CharacterGrams.KeyOf(gram)).Order()], keys.Order());
    }
}
