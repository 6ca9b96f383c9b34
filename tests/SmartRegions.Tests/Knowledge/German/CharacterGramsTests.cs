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
}
