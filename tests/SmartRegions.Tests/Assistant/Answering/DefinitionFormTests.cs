using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Understanding;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class DefinitionFormTests
{
    [Theory]
    [InlineData("Ein urbaner digitaler Zwilling verknüpft ein Abbild der Stadt mit Daten.")]
    [InlineData("Ein digitaler Zwilling ist ein Abbild der Stadt.")]
    public void Sentence_about_all_things_of_the_kind_defines_them(string sentence) => Assert.True(Match(sentence) >= 0.8);

    [Theory]
    [InlineData("Der digitale Zwilling in Wuppertal hat fünf Teile.")]
    [InlineData("Ein Leitfaden zum digitalen Zwilling liegt vor.")]
    public void Sentence_about_one_of_them_or_another_thing_does_not(string sentence) => Assert.True(Match(sentence) < 0.8);

    private static double Match(string sentence) => new DefinitionForm(QuestionReader.Read("Was ist ein digitaler Zwilling?")).Match(sentence);
}
