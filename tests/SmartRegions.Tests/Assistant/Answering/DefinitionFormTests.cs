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

    [Theory]
    [InlineData("Eine Datenschutz-Folgenabschätzung, kurz DSFA, ist eine schriftliche Prüfung der Risiken.", 1)]
    [InlineData("Eine Datenschutz-Folgenabschätzung (DSFA) steht vor dem Beginn.", 1)]
    [InlineData("Was eine Datenschutz-Folgenabschätzung (DSFA) kostet, ist nicht belegt.", 0)]
    public void Abbreviation_is_defined_where_it_is_spelt_out_and_nothing_is_asked(string sentence, double match) =>
        Assert.Equal(match, new DefinitionForm(QuestionReader.Read("Was ist eine DSFA?")).Match(sentence));

    [Theory]
    [InlineData("Der Stufenplan „Smarte Städte und Regionen“ ist ein Plan des Bundes.")]
    [InlineData("Der Stufenplan (beschlossen 2024) ist ein Plan des Bundes.")]
    public void Name_behind_the_term_belongs_to_it(string sentence) => Assert.Equal(1, new DefinitionForm(QuestionReader.Read("Was ist der Stufenplan?")).Match(sentence), 3);

    [Fact]
    public void Term_in_brackets_is_defined_with_the_words_before_it() =>
        Assert.Equal(1, new DefinitionForm(QuestionReader.Read("Was ist Open Data?")).Match("Offene Daten (Open Data) sind Verwaltungsdaten, die alle nutzen dürfen."), 3);

    [Fact]
    public void Sentence_that_only_opens_with_the_term_is_no_definition() =>
        Assert.True(new DefinitionForm(QuestionReader.Read("Was ist der Stufenplan?")).Match("Der Stufenplan „Smarte Städte und Regionen“ liegt seit 2024 vor.") < 0.8);

    private static double Match(string sentence) => new DefinitionForm(QuestionReader.Read("Was ist ein digitaler Zwilling?")).Match(sentence);
}
