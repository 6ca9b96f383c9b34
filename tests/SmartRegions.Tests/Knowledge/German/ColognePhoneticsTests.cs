using SmartRegions.Knowledge.German;

namespace SmartRegions.Tests.Knowledge.German;

public sealed class ColognePhoneticsTests
{
    /// <summary>Examples of the field: Postel 1969 and those that are given with it since.</summary>
    [Theory]
    [InlineData("wikipedia", "3412")]
    [InlineData("mullerludenscheidt", "65752682")]
    [InlineData("breschnew", "17863")]
    [InlineData("philip", "351")]
    [InlineData("xaver", "4837")]
    [InlineData("chlor", "457")]
    [InlineData("", "")]
    public void Word_has_the_code_of_its_sounds(string folded, string code) => Assert.Equal(code, ColognePhonetics.CodeOf(folded));

    [Theory]
    [InlineData("strasse", "schdrasse")]
    [InlineData("ausprobiert", "ausbrobiert")]
    [InlineData("personal", "personnal")]
    public void Dialect_and_doubled_letters_sound_the_same(string standard, string spoken) => Assert.Equal(ColognePhonetics.CodeOf(standard), ColognePhonetics.CodeOf(spoken));

    [Fact]
    public void Other_words_sound_different() => Assert.NotEqual(ColognePhonetics.CodeOf("eingebracht"), ColognePhonetics.CodeOf("eingerichtet"));
}
